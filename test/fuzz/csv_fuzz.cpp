// Fuzzes what an import does with bytes from outside: decode, find the separator, profile, propose
// a mapping, check every row. Whatever comes, each row must be good or have a problem, and no row
// may be lost. The seeds are test/golden/imports/.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "imports/rules/check.hpp"
#include "imports/rules/encoding.hpp"

namespace {

using namespace akad;
using namespace akad::imports;

void require(bool holds) {
    if (!holds) std::abort();
}

void check_row(const CheckedRow& row, std::int64_t line_before) {
    require(row.line > line_before);
    require(row.state != RowState::bad || !row.problems.empty());
    if (row.state != RowState::good) return;
    require(row.problems.empty());
    require(!row.content.external_id.empty() || row.content.name.empty());
    if (row.content.value) require(row.content.value->value_minor >= 0);
}

void check_file(const std::string& text) {
    const Dialect dialect = sniff_dialect(text);
    const auto profile = profile_of(text, dialect);
    if (!profile.ok()) return;
    const Mapping mapping = propose_mapping(
        profile.value(), {{{StageId{}, "Proposal", "vendor_evaluation"}}, Currency{}, "UTC", {}});
    auto columns = columns_of(profile->source, mapping, profile->names());
    if (!columns.ok()) return;
    CsvReader reader(text, dialect);
    CsvRow row;
    require(read_header(reader, row).value());
    RowCheck check(profile->source, mapping, std::move(columns).value(), profile.value(),
                   Instant{1'775'000'000'000'000});
    std::int64_t rows = 0;
    for (std::int64_t line = row.line; reader.next(row).value(); line = row.line) {
        if (row.blank()) continue;
        check_row(check.check(row), line);
        ++rows;
    }
    require(rows == profile->rows);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const auto decoded = decode(std::string(reinterpret_cast<const char*>(bytes), size));
    if (decoded.ok()) check_file(decoded->text);
    return 0;
}
