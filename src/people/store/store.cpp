#include "people/store/store.hpp"

#include "people/people.hpp"
#include "people/rules/refusals.hpp"
#include "people/store/keep.hpp"
#include "storage/query.hpp"

namespace akad::people {

WorkspaceId house_workspace() {
    return WorkspaceId{};
}

bool needs_setup(Connection& db) {
    return !storage::one<std::int64_t>(db, "SELECT 1 FROM workspace WHERE sample = 0 LIMIT 1");
}

std::optional<WorkspaceId> sample_workspace(Connection& db) {
    return storage::one<WorkspaceId>(
        db, "SELECT id FROM workspace WHERE sample = 1 ORDER BY workspace LIMIT 1");
}

std::optional<MemberRow> find_member_by_email(Connection& db, WorkspaceId workspace,
                                              const std::string& email_key) {
    static const std::string sql = select_where<MemberRow>("workspace = $1 AND email_key = $2");
    return storage::one<MemberRow>(db, sql, workspace, email_key);
}

std::int64_t count_active(Connection& db, WorkspaceId workspace) {
    return storage::one<std::int64_t>(db,
                                      "SELECT CAST(count(*) AS BIGINT) FROM member "
                                      "WHERE workspace = $1 AND state = 'active'",
                                      workspace)
        .value_or(0);
}

std::int64_t count_active_administrators(Connection& db, WorkspaceId workspace) {
    return storage::one<std::int64_t>(
               db,
               "SELECT CAST(count(*) AS BIGINT) FROM member WHERE workspace = $1 AND "
               "state = 'active' AND role = 'administrator'",
               workspace)
        .value_or(0);
}

Result<void> check_team(Connection& db, WorkspaceId workspace, const std::optional<TeamId>& team) {
    if (!team || find_row<TeamRow>(db, workspace, *team)) return {};
    return wrong_field("team", "unknown_team", "There is no such team. Choose another.");
}

std::vector<SignInPlace> sign_in_places(Connection& db, const std::string& email_key,
                                        std::optional<WorkspaceId> workspace) {
    // More than eight workspaces with one address are served by naming the workspace: every place
    // costs the hashing of a password.
    auto places = storage::all<SignInPlace>(
        db,
        "SELECT m.workspace, m.id, w.name, a.password_hash FROM member m "
        "JOIN account a ON a.workspace = m.workspace AND a.id = m.id "
        "JOIN workspace w ON w.workspace = m.workspace AND w.id = m.workspace "
        "WHERE m.email_key = $1 AND m.state = 'active' AND (m.workspace = $2 OR $2 = '') "
        "ORDER BY m.workspace LIMIT 8",
        email_key, workspace ? workspace->text() : std::string());
    return places;
}

std::optional<Access> access_by_session(Connection& db, WorkspaceId workspace,
                                        const Digest& digest) {
    return storage::one<Access>(
        db,
        "SELECT m.id, m.role, m.visibility, m.team, m.state, s.started_at, s.seen_at, NULL, '' "
        "FROM session s JOIN member m ON m.workspace = s.workspace AND m.id = s.person "
        "WHERE s.workspace = $1 AND s.token_hash = $2",
        workspace, digest);
}

std::optional<Access> access_by_token(Connection& db, WorkspaceId workspace, const Digest& digest) {
    return storage::one<Access>(
        db,
        "SELECT m.id, m.role, m.visibility, m.team, m.state, t.created_at, t.expires_at, "
        "t.revoked_at, t.permissions "
        "FROM api_token t JOIN member m ON m.workspace = t.workspace AND m.id = t.person "
        "WHERE t.workspace = $1 AND t.secret_hash = $2",
        workspace, hex(view(digest)));
}

std::optional<InvitationRow> find_invitation(Connection& db, WorkspaceId workspace,
                                             const Digest& digest) {
    static const std::string sql =
        select_where<InvitationRow>("workspace = $1 AND secret_hash = $2");
    return storage::one<InvitationRow>(db, sql, workspace, hex(view(digest)));
}

void save_account(Connection& db, const AccountRow& account) {
    storage::run(db, "DELETE FROM account WHERE workspace = $1 AND id = $2", account.workspace,
                 account.id);
    storage::insert(db, AccountRow::table, account);
}

void end_sessions(Connection& db, WorkspaceId workspace, PersonId person) {
    storage::run(db, "DELETE FROM session WHERE workspace = $1 AND person = $2", workspace, person);
}

namespace {
struct AttemptsRow {
    std::int64_t attempts = 0;
    Instant first_at{};
    Instant last_at{};
};
BOOST_DESCRIBE_STRUCT(AttemptsRow, (), (attempts, first_at, last_at))
}  // namespace

Attempts attempts_of(Connection& db, const std::string& counted_by) {
    const auto row =
        storage::one<AttemptsRow>(db,
                                  "SELECT attempts, first_at, last_at FROM sign_in_attempt "
                                  "WHERE workspace = $1 AND counted_by = $2",
                                  house_workspace(), counted_by);
    return row ? Attempts{row->attempts, row->first_at, row->last_at} : Attempts{};
}

void save_attempts(Connection& db, const std::string& counted_by, const Attempts& attempts) {
    storage::run(db,
                 "INSERT INTO sign_in_attempt (workspace, counted_by, attempts, first_at, last_at) "
                 "VALUES ($1, $2, $3, $4, $5) ON CONFLICT (workspace, counted_by) DO UPDATE SET "
                 "attempts = excluded.attempts, first_at = excluded.first_at, "
                 "last_at = excluded.last_at",
                 house_workspace(), counted_by, attempts.attempts, attempts.first_at,
                 attempts.last_at);
}

void forget_attempts(Connection& db, const std::string& counted_by) {
    storage::run(db, "DELETE FROM sign_in_attempt WHERE workspace = $1 AND counted_by = $2",
                 house_workspace(), counted_by);
}

void forget_attempts_before(Connection& db, Instant last_at) {
    storage::run(db, "DELETE FROM sign_in_attempt WHERE workspace = $1 AND last_at < $2",
                 house_workspace(), last_at);
}

}  // namespace akad::people
