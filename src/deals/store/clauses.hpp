// SQL over deals that grows by conditions, with its parameters; `$1` is always the workspace.
#pragma once

#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/caller.hpp"
#include "storage/database.hpp"

namespace akad::deals {

class Clauses {
public:
    Clauses(std::string head, WorkspaceId workspace) : sql_(std::move(head)) {
        bind(workspace.text());
        sql_ += " WHERE workspace = $1";
    }
    Clauses(const Clauses&) = delete;
    Clauses& operator=(const Clauses&) = delete;

    /// The name of a parameter bound to this value.
    std::string bind(std::string value) {
        texts_.push_back(std::move(value));
        values_.emplace_back(std::string_view(texts_.back()));
        return "$" + std::to_string(values_.size());
    }
    std::string bind(std::int64_t value) {
        values_.emplace_back(value);
        return "$" + std::to_string(values_.size());
    }
    void add(std::string_view text) { sql_ += text; }
    template <class T>
    void where(std::string_view condition, T value) {
        sql_.append(" AND ").append(condition).append(" ").append(bind(std::move(value)));
    }
    /// One of these texts. The list is filled up to a power of two by repeating the last, so that
    /// few statements are prepared; it may not be empty.
    void where_in(std::string_view column, const std::vector<std::string>& texts);

    /// Only what belongs to an owner whose deals the caller sees: their own, those of the members
    /// who are in their team now, or all. `owner_column` is "deal.owner".
    void only_visible(const Caller& caller, std::string_view owner_column);
    /// Without the deals of an import that is still being applied.
    void only_revealed();

    [[nodiscard]] const std::string& sql() const { return sql_; }
    [[nodiscard]] std::span<const storage::Value> values() const { return values_; }
    [[nodiscard]] auto open(storage::Connection& db) const { return db.open(sql_, values_); }

private:
    std::string sql_;
    std::deque<std::string> texts_;
    std::vector<storage::Value> values_;
};

}  // namespace akad::deals
