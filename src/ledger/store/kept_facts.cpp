#include "ledger/store/kept_facts.hpp"

namespace akad::ledger {
namespace {

bool is_number(int column) {
    return column == FactColumn::sequence || column == FactColumn::previous ||
           column == FactColumn::version || column == FactColumn::recorded_at ||
           column == FactColumn::occurred_at;
}

bool is_bytes(int column) {
    return column == FactColumn::salt || column == FactColumn::erasable_digest ||
           column == FactColumn::leaf;
}

}  // namespace

void KeptFacts::take(const storage::Cursor& row) {
    auto& cells = rows_.emplace_back();
    for (int column = 0; column < columns(); ++column) {
        Cell& cell = cells[static_cast<std::size_t>(column)];
        if (is_number(column)) {
            cell.number = row.integer(column);
            continue;
        }
        const auto bytes = is_bytes(column) ? row.bytes(column) : row.text(column);
        cell.is_null = bytes.empty() && row.is_null(column);
        cell.from = bytes_.size();
        cell.size = bytes.size();
        bytes_ += bytes;
    }
}

}  // namespace akad::ledger
