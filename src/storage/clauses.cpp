#include "storage/clauses.hpp"

#include <algorithm>
#include <bit>

namespace akad::storage {

Clauses::Clauses(std::string head, WorkspaceId workspace, std::string_view table)
    : sql_(std::move(head)) {
    bind(workspace.text());
    sql_.append(" WHERE ").append(table).append("workspace = $1");
}

std::string Clauses::bind(std::string value) {
    texts_.push_back(std::move(value));
    values_.emplace_back(std::string_view(texts_.back()));
    return "$" + std::to_string(values_.size());
}

std::string Clauses::bind(std::int64_t value) {
    values_.emplace_back(value);
    return "$" + std::to_string(values_.size());
}

void Clauses::where_in(std::string_view column, const std::vector<std::string>& texts) {
    sql_.append(" AND ").append(column).append(" IN (");
    for (std::size_t i = 0; i < std::bit_ceil(texts.size()); ++i)
        sql_.append(i > 0 ? ", " : "").append(bind(texts[std::min(i, texts.size() - 1)]));
    sql_ += ")";
}

std::unique_ptr<Cursor> Clauses::open(Connection& db) const {
    return db.open(sql_, values_);
}

}  // namespace akad::storage
