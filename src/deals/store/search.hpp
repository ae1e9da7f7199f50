// The search index of deals: FTS5 on SQLite, tsvector on PostgreSQL, one normaliser for both.
#pragma once

#include <string>

#include "deals/store/rows.hpp"
#include "storage/database.hpp"

namespace akad::deals {

/// Indexes a deal anew by its name and its customer's.
void index_deal(storage::Connection& db, const Deal& deal, const std::string& customer_name);

/// A condition on `id` that holds for deals matching every word of the query (the last word as a
/// beginning), and the text bound to its parameter `$n`.
struct SearchCondition {
    std::string sql;    ///< with `?` where the parameter's name goes
    std::string value;  ///< empty: the query has no words, nothing matches
};
[[nodiscard]] SearchCondition search_condition(storage::Dialect dialect, WorkspaceId workspace,
                                               std::string_view query);

/// How many matches a query looks at; more words narrow it.
constexpr int most_matches = 1'000;

}  // namespace akad::deals
