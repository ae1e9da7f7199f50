// The search index of deals: FTS5 on SQLite, tsvector on PostgreSQL, one normaliser for both.
#pragma once

#include <string>

#include "deals/store/rows.hpp"
#include "storage/clauses.hpp"
#include "storage/store.hpp"

namespace akad::deals {

/// Indexes a deal anew by its name and its customer's.
void index_deal(storage::Connection& db, const Deal& deal, const std::string& customer_name);

/// Begins a condition on `id` that holds for deals matching every word of the query, the last word
/// as a beginning. Conditions on `deal` that are added before `end_search` narrow what is found;
/// only then is it cut off. False, and nothing is begun, when the query has no words.
[[nodiscard]] bool begin_search(storage::Clauses& clauses, const storage::Reading& reading,
                                std::string_view query);
void end_search(storage::Clauses& clauses);

/// How many matches a search gives; more words narrow it.
constexpr int most_matches = 1'000;

}  // namespace akad::deals
