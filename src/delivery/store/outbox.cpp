#include "delivery/store/outbox.hpp"

#include "delivery/rules/trying.hpp"
#include "ledger/changes.hpp"
#include "storage/query.hpp"

namespace akad::delivery {

namespace {
std::string select_mails(std::string_view rest) {
    return "SELECT " + storage::columns<MailRow>() + " FROM mail WHERE workspace = $1 AND " +
           std::string(rest);
}
}  // namespace

std::optional<MailRow> find_mail(storage::Connection& db, WorkspaceId workspace, MailId id) {
    static const std::string sql = select_mails("id = $2");
    return storage::one<MailRow>(db, sql, workspace, id);
}

bool has_mail_for(storage::Connection& db, WorkspaceId workspace, std::int64_t cause,
                  std::string_view kind, PersonId person) {
    return storage::one<std::int64_t>(db,
                                      "SELECT 1 FROM mail WHERE workspace = $1 AND cause = $2 "
                                      "AND kind = $3 AND person = $4",
                                      workspace, cause, kind, person)
        .has_value();
}

std::int64_t mails_since(storage::Connection& db, WorkspaceId workspace, PersonId person,
                         Instant since) {
    return storage::one<std::int64_t>(db,
                                      "SELECT CAST(count(*) AS BIGINT) FROM mail "
                                      "WHERE workspace = $1 AND person = $2 AND queued_at > $3",
                                      workspace, person, since)
        .value_or(0);
}

std::vector<MailRow> due_mails(storage::Connection& db, WorkspaceId workspace, Instant now,
                               std::int64_t most) {
    static const std::string sql =
        select_mails("state = 'waiting' AND try_at <= $2 ORDER BY try_at, id LIMIT $3");
    return storage::all<MailRow>(db, sql, workspace, now, most);
}

std::optional<Instant> next_try(storage::Connection& db, WorkspaceId workspace) {
    return storage::one<Instant>(db,
                                 "SELECT try_at FROM mail WHERE workspace = $1 AND "
                                 "state = 'waiting' ORDER BY try_at LIMIT 1",
                                 workspace);
}

std::int64_t sent_since(storage::Connection& db, WorkspaceId workspace, Instant since) {
    return storage::one<std::int64_t>(db,
                                      "SELECT CAST(count(*) AS BIGINT) FROM mail WHERE "
                                      "workspace = $1 AND state = 'sent' AND sent_at > $2",
                                      workspace, since)
        .value_or(0);
}

void keep_mail(ledger::Writing& writing, const MailRow& before, MailRow after) {
    after.revision = before.revision + 1;
    storage::save(writing.db, MailRow::table, after);
    writing.record(ledger::changed(fact_of(before, after), &before, after, before.person.text()));
}

std::optional<OutboxRow> find_outbox(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql =
        "SELECT " + storage::columns<OutboxRow>() + " FROM outbox WHERE workspace = $1";
    return storage::one<OutboxRow>(db, sql, workspace);
}

void put_outbox(storage::Connection& db, const OutboxRow& row) {
    storage::run(db,
                 "INSERT INTO outbox (workspace, job, holder, held_until) "
                 "VALUES ($1, $2, $3, $4) ON CONFLICT (workspace) DO UPDATE SET "
                 "job = excluded.job, holder = excluded.holder, held_until = excluded.held_until",
                 row.workspace, row.job, row.holder, row.held_until);
}

}  // namespace akad::delivery
