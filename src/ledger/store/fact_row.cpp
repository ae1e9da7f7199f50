#include "ledger/store/fact_row.hpp"

#include <algorithm>

namespace akad::ledger {
namespace {

std::string_view text_or_none(const storage::Cursor& row, int column) {
    return row.is_null(column) ? std::string_view() : row.text(column);
}

}  // namespace

std::optional<Digest> digest_in(const storage::Cursor& row, int column) {
    if (row.is_null(column)) return std::nullopt;
    Digest digest{};
    const auto bytes = row.bytes(column);
    if (bytes.size() != digest.size()) return std::nullopt;
    std::ranges::copy(bytes, digest.begin());
    return digest;
}

Header header_of(const storage::Cursor& row, std::string_view workspace) {
    Header header;
    header.workspace = workspace;
    header.sequence = row.integer(FactColumn::sequence);
    header.previous = row.integer(FactColumn::previous);
    header.subject = row.text(FactColumn::subject);
    header.topic = row.text(FactColumn::topic);
    header.kind = row.text(FactColumn::kind);
    header.version = row.integer(FactColumn::version);
    header.recorded_at_us = row.integer(FactColumn::recorded_at);
    header.occurred_at_us = row.integer(FactColumn::occurred_at);
    header.author = text_or_none(row, FactColumn::author);
    header.proof = row.text(FactColumn::proof);
    header.on_behalf_of = text_or_none(row, FactColumn::on_behalf_of);
    header.audience = row.text(FactColumn::audience);
    header.kept = sha256({row.text(FactColumn::kept)});
    header.erasable = digest_in(row, FactColumn::erasable_digest);
    return header;
}

}  // namespace akad::ledger
