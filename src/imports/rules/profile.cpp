#include "imports/rules/profile.hpp"

#include <algorithm>
#include <optional>

#include "core/text.hpp"

namespace akad::imports {
namespace {

constexpr std::size_t sample_count = 3;
constexpr std::size_t sample_bytes = 80;

std::string_view ascii_trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// Cut so that no character of several bytes is torn.
std::string cut(std::string_view text) {
    if (text.size() <= sample_bytes) return std::string(text);
    std::size_t end = sample_bytes;
    while (end > 0 && (text[end] & 0xC0) == 0x80) --end;
    return std::string(text.substr(0, end)) + "…";
}

void look_at(ColumnProfile& column, std::string_view field, std::int64_t line) {
    const std::string_view text = ascii_trimmed(field);
    if (text.empty()) return;
    ++column.filled;
    column.dates.see(text, line);
    column.amounts.see(text, line);
    if (column.values.size() > most_stage_names || column.values.contains(text)) return;
    column.values.emplace(text);
    if (column.sample.size() < sample_count) column.sample.push_back(cut(text));
}

/// Stages whose deals all ended alike; a stage of both kinds is left out.
class Ends {
public:
    explicit Ends(std::optional<EndColumns> columns) : columns_(columns) {}

    void look_at(const CsvRow& row) {
        if (!columns_ || seen_.size() > most_stage_names) return;
        const auto closed = read_boolean(ascii_trimmed(row.field(columns_->closed)));
        const auto won = read_boolean(ascii_trimmed(row.field(columns_->won)));
        if (!closed) return;
        const StageEnd end = !*closed              ? StageEnd::open
                             : won.value_or(false) ? StageEnd::won
                                                   : StageEnd::lost;
        const std::string stage(ascii_trimmed(row.field(columns_->stage)));
        const auto [seen, is_new] = seen_.emplace(stage, end);
        if (!is_new && seen->second != end) seen->second = std::nullopt;
    }

    [[nodiscard]] std::map<std::string, StageEnd> agreed() const {
        std::map<std::string, StageEnd> ends;
        for (const auto& [stage, end] : seen_)
            if (end) ends.emplace(stage, *end);
        return ends;
    }

private:
    std::optional<EndColumns> columns_;
    std::map<std::string, std::optional<StageEnd>> seen_{};
};

}  // namespace

std::vector<std::string> FileProfile::names() const {
    std::vector<std::string> names;
    for (const ColumnProfile& column : columns) names.push_back(column.name);
    return names;
}

Result<bool> read_header(CsvReader& reader, CsvRow& row) {
    while (TRY(reader.next(row)))
        if (!row.blank()) return true;
    return false;
}

Result<FileProfile> profile_of(std::string_view text, Dialect dialect, std::optional<Source> told) {
    CsvReader reader(text, dialect);
    CsvRow row;
    if (!TRY(read_header(reader, row)))
        return Error{ErrorKind::invalid, "file_empty", "The file is empty. Choose another one."};
    FileProfile profile;
    for (std::string& name : column_names(row.fields)) profile.columns.push_back({std::move(name)});
    const auto names = profile.names();
    profile.source = told ? *told : detect_source(names);
    Ends ends(end_columns(profile.source, names));
    while (TRY(reader.next(row))) {
        ++(row.blank() ? profile.blank : profile.rows);
        const std::size_t width = std::min(row.fields.size(), profile.columns.size());
        for (std::size_t i = 0; i < width; ++i)
            look_at(profile.columns[i], row.fields[i], row.line);
        ends.look_at(row);
    }
    profile.ends = ends.agreed();
    if (profile.rows == 0)
        return Error{ErrorKind::invalid, "no_rows",
                     "The file has a header but no rows below it. Choose another one."};
    return profile;
}

}  // namespace akad::imports
