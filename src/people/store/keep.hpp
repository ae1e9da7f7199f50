// Finding a row by its id, and keeping a row together with the fact that says so.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "ledger/changes.hpp"
#include "ledger/ledger.hpp"
#include "storage/query.hpp"

namespace akad::people {

/// "SELECT … FROM the row's table WHERE " and the condition.
template <class Row>
[[nodiscard]] std::string select_where(std::string_view condition) {
    return "SELECT " + storage::columns<Row>() + " FROM " + std::string(Row::table) + " WHERE " +
           std::string(condition);
}

template <class Row, class AnyId>
[[nodiscard]] std::optional<Row> find_row(storage::Connection& db, WorkspaceId workspace,
                                          AnyId id) {
    static const std::string sql = select_where<Row>("workspace = $1 AND id = $2");
    return storage::one<Row>(db, sql, workspace, id);
}

/// A new row and its first fact.
template <class Row>
void keep_new(ledger::Writing& writing, std::string_view kind, const Row& row,
              std::string topic = "") {
    storage::insert(writing.db, Row::table, row);
    writing.record(ledger::changed<Row>(kind, nullptr, row, std::move(topic)));
}

/// The row as it is now; nothing happens, and no fact is left, when nothing changed.
template <class Row>
void keep_changed(ledger::Writing& writing, std::string_view kind, const Row& before, Row after,
                  std::string topic = "") {
    if (to_json(before) == to_json(after)) return;
    after.revision = before.revision + 1;
    storage::save(writing.db, Row::table, after);
    writing.record(ledger::changed(kind, &before, after, std::move(topic)));
}

/// A fact about a subject whose row stays as it is.
inline void keep_said(ledger::Writing& writing, std::string_view kind, const std::string& subject) {
    ledger::Draft draft;
    draft.kind = kind;
    draft.subject = subject;
    writing.record(std::move(draft));
}

}  // namespace akad::people
