// SQL that grows by conditions, with its parameters; `$1` is always the workspace.
#pragma once

#include <deque>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/ids.hpp"
#include "storage/database.hpp"
#include "storage/query.hpp"

namespace akad::storage {

class Clauses {
public:
    /// `head` is "SELECT … FROM deal". Where it joins tables, `table` ("p.") says whose workspace.
    Clauses(std::string head, WorkspaceId workspace, std::string_view table = "");
    Clauses(const Clauses&) = delete;
    Clauses& operator=(const Clauses&) = delete;

    /// The name of a parameter bound to this value.
    std::string bind(std::string value);
    std::string bind(std::int64_t value);
    void add(std::string_view text) { sql_ += text; }
    template <class T>
    void where(std::string_view condition, T value) {
        sql_.append(" AND ").append(condition).append(" ").append(bind(std::move(value)));
    }
    /// One of these texts. The list is filled up to a power of two by repeating the last, so that
    /// few statements are prepared; it may not be empty.
    void where_in(std::string_view column, const std::vector<std::string>& texts);

    /// How many parameters there are: the number of the newest.
    [[nodiscard]] int bound() const { return static_cast<int>(values_.size()); }
    [[nodiscard]] std::unique_ptr<Cursor> open(Connection& db) const;
    template <class Row>
    [[nodiscard]] std::vector<Row> rows(Connection& db) const {
        std::vector<Row> rows;
        const auto cursor = open(db);
        while (cursor->next()) rows.push_back(read_row<Row>(*cursor));
        return rows;
    }

private:
    std::string sql_;
    std::deque<std::string> texts_;  ///< what `values_` look at
    std::vector<Value> values_;
};

}  // namespace akad::storage
