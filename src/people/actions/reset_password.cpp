#include "people/actions/reset_password.hpp"

#include "people/store/access_rows.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"

namespace akad::people {

namespace {

std::int64_t asked_today(ledger::Writing& writing, PersonId person) {
    return storage::one<std::int64_t>(writing.db,
                                      "SELECT CAST(count(*) AS BIGINT) FROM password_reset "
                                      "WHERE workspace = $1 AND person = $2 AND asked_at > $3",
                                      writing.caller.workspace, person, writing.now.us - us_per_day)
        .value_or(0);
}

bool may_sign_in(storage::Connection& db, WorkspaceId workspace, PersonId person) {
    const auto member = find_row<MemberRow>(db, workspace, person);
    return member && member->state == MemberState::active;
}

void end_reset(ledger::Writing& writing, const ResetRow& before, std::string_view kind,
               ResetState state) {
    ResetRow after = before;
    after.state = state;
    keep_changed(writing, kind, before, after, before.person.text());
}

}  // namespace

Result<void> ask_for_reset(ledger::Writing& writing, PersonId person) {
    const WorkspaceId workspace = writing.caller.workspace;
    if (!may_sign_in(writing.db, workspace, person)) return {};
    if (asked_today(writing, person) >= most_resets_a_day) return {};
    const ResetRow row{.workspace = workspace,
                       .id = writing.draw.id<ResetId>(),
                       .person = person,
                       .asked_at = writing.now,
                       .expires_at = {writing.now.us + reset_valid_us}};
    keep_new(writing, "reset.asked", row, person.text());
    return {};
}

Result<ResetRow> open_reset(storage::Connection& db, WorkspaceId workspace, ResetId reset,
                            Instant now) {
    const auto row = find_row<ResetRow>(db, workspace, reset);
    if (!row || !reset_holds(row->state, row->expires_at, now)) return unknown_reset();
    if (!may_sign_in(db, workspace, row->person)) return unknown_reset();
    return *row;
}

void withdraw_resets(ledger::Writing& writing, PersonId person) {
    static const std::string sql =
        select_where<ResetRow>("workspace = $1 AND person = $2 AND state = 'open' ORDER BY id");
    const auto open = storage::all<ResetRow>(writing.db, sql, writing.caller.workspace, person);
    for (const ResetRow& each : open)
        end_reset(writing, each, "reset.withdrawn", ResetState::withdrawn);
}

Result<PersonId> use_reset(ledger::Writing& writing, ResetId reset,
                           const std::string& password_hash) {
    const WorkspaceId workspace = writing.caller.workspace;
    const ResetRow row = TRY(open_reset(writing.db, workspace, reset, writing.now));
    end_reset(writing, row, "reset.used", ResetState::used);
    withdraw_resets(writing, row.person);
    storage::run(writing.db,
                 "UPDATE account SET password_hash = $3, password_changed_at = $4 "
                 "WHERE workspace = $1 AND id = $2",
                 workspace, row.person, password_hash, writing.now);
    end_sessions(writing.db, workspace, row.person);
    keep_said(writing, "member.password_changed", row.person.text());
    return row.person;
}

}  // namespace akad::people
