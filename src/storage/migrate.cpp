#include "storage/migrate.hpp"

#include <algorithm>

#include "core/hash.hpp"
#include "storage/query.hpp"

namespace akad::storage {

namespace {

struct Applied {
    std::string room;
    int number = 0;
    std::string digest;
};
BOOST_DESCRIBE_STRUCT(Applied, (), (room, number, digest))

constexpr std::string_view create_table =
    "CREATE TABLE IF NOT EXISTS schema_step ("
    " room TEXT NOT NULL, number INTEGER NOT NULL, digest TEXT NOT NULL, applied_at TEXT NOT NULL,"
    " PRIMARY KEY (room, number))";

bool only_line(std::string_view line, std::string_view word) {
    return line.starts_with("-- only ") && line.substr(8) == word;
}

/// Starts a transaction no other node can migrate beside.
void begin_alone(Connection& db) {
    if (db.dialect() == Dialect::sqlite) return db.script("BEGIN IMMEDIATE");
    db.script("BEGIN");
    db.script("SELECT pg_advisory_xact_lock(4707113302)");
}

/// Runs `work` in a transaction; rolls back when it throws or refuses.
template <class Work>
Result<void> in_transaction(Connection& db, Work&& work) {
    begin_alone(db);
    try {
        Result<void> result = work();
        db.script(result.ok() ? "COMMIT" : "ROLLBACK");
        return result;
    } catch (...) {
        try {
            db.script("ROLLBACK");
        } catch (const Failure&) {  // SQLite may have rolled back by itself.
        }
        throw;
    }
}

std::string digest_of(const Migration& step) {
    return hex(view(sha256({step.sql})));
}

std::string name_of(std::string_view room, int number) {
    return std::string(room) + " " + std::to_string(number);
}

Result<void> nothing_unknown(const std::vector<Applied>& applied,
                             const std::vector<Migration>& steps) {
    for (const Applied& each : applied) {
        const bool known = std::ranges::any_of(steps, [&](const Migration& step) {
            return step.room == each.room && step.number == each.number;
        });
        if (!known)
            return Error{ErrorKind::unavailable, "schema_too_new",
                         "The database was written by a newer Akad (schema step " +
                             name_of(each.room, each.number) + "). Start that version or newer."};
    }
    return {};
}

/// True when it is applied already; refuses when it was edited since.
Result<bool> is_applied(const std::vector<Applied>& applied, const Migration& step) {
    for (const Applied& each : applied) {
        if (each.room != step.room || each.number != step.number) continue;
        if (each.digest == digest_of(step)) return true;
        return Error{ErrorKind::unavailable, "schema_step_changed",
                     "Schema step " + name_of(step.room, step.number) +
                         " was edited after it was applied here. Undo the edit and write a new "
                         "step, or start with a new database."};
    }
    return false;
}

std::vector<Applied> applied_steps(Connection& db) {
    return all<Applied>(db, "SELECT room, number, digest FROM schema_step ORDER BY room, number");
}

Result<void> apply(Connection& db, const Migration& step) {
    if (TRY(is_applied(applied_steps(db), step))) return {};
    db.script(sql_for(db.dialect(), step.sql));
    run(db,
        "INSERT INTO schema_step (room, number, digest, applied_at)"
        " VALUES ($1, $2, $3, CAST(CURRENT_TIMESTAMP AS TEXT))",
        step.room, step.number, digest_of(step));
    return {};
}

}  // namespace

std::string sql_for(Dialect dialect, std::string_view sql) {
    const std::string_view other = dialect == Dialect::sqlite ? "postgresql" : "sqlite";
    std::string kept;
    bool skipping = false;
    while (!sql.empty()) {
        const auto end = std::min(sql.find('\n'), sql.size());
        const auto line = sql.substr(0, end);
        if (only_line(line, other)) skipping = true;
        if (!skipping) kept.append(line).append("\n");
        if (line.starts_with("-- end only")) skipping = false;
        sql.remove_prefix(std::min(end + 1, sql.size()));
    }
    return kept;
}

Result<void> migrate(Connection& db, const std::vector<Migration>& steps) {
    TRY(in_transaction(db, [&]() -> Result<void> {
        db.script(create_table);
        return nothing_unknown(applied_steps(db), steps);
    }));
    for (const Migration& step : steps) TRY(in_transaction(db, [&] { return apply(db, step); }));
    return {};
}

}  // namespace akad::storage
