// All SQL of the people room that more than one file needs.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"
#include "people/rules/sign_in_limit.hpp"
#include "people/store/access_rows.hpp"
#include "people/store/rows.hpp"
#include "storage/database.hpp"

namespace akad::people {

/// Where the house itself counts what belongs to no workspace yet: tries to sign in.
[[nodiscard]] WorkspaceId house_workspace();

[[nodiscard]] std::optional<MemberRow> find_member_by_email(storage::Connection& db,
                                                            WorkspaceId workspace,
                                                            const std::string& email_key);
[[nodiscard]] std::int64_t count_active(storage::Connection& db, WorkspaceId workspace);
[[nodiscard]] std::int64_t count_active_administrators(storage::Connection& db,
                                                       WorkspaceId workspace);

/// The team, when one is named; the refusal `unknown_team`.
[[nodiscard]] Result<void> check_team(storage::Connection& db, WorkspaceId workspace,
                                      const std::optional<TeamId>& team);

/// A place where a mail address may sign in.
struct SignInPlace {
    WorkspaceId workspace{};
    PersonId person{};
    std::string workspace_name;
    std::string password_hash;
};
BOOST_DESCRIBE_STRUCT(SignInPlace, (), (workspace, person, workspace_name, password_hash))
[[nodiscard]] std::vector<SignInPlace> sign_in_places(storage::Connection& db,
                                                      const std::string& email_key,
                                                      std::optional<WorkspaceId> workspace);

/// A session or token together with what its member may do now.
struct Access {
    PersonId person{};
    Role role = Role::auditor;
    Visibility visibility = Visibility::own;
    std::optional<TeamId> team{};
    MemberState state = MemberState::deactivated;
    Instant started_at{};
    Instant until{};  ///< of a session: when it was last used; of a token: when it ends
    std::optional<Instant> revoked_at{};
    std::string permissions;
};
BOOST_DESCRIBE_STRUCT(Access, (),
                      (person, role, visibility, team, state, started_at, until, revoked_at,
                       permissions))
[[nodiscard]] std::optional<Access> access_by_session(storage::Connection& db,
                                                      WorkspaceId workspace, const Digest& digest);
[[nodiscard]] std::optional<Access> access_by_token(storage::Connection& db, WorkspaceId workspace,
                                                    const Digest& digest);

[[nodiscard]] std::optional<InvitationRow> find_invitation(storage::Connection& db,
                                                           WorkspaceId workspace,
                                                           const Digest& digest);

void save_account(storage::Connection& db, const AccountRow& account);
void end_sessions(storage::Connection& db, WorkspaceId workspace, PersonId person);

[[nodiscard]] Attempts attempts_of(storage::Connection& db, const std::string& counted_by);
void save_attempts(storage::Connection& db, const std::string& counted_by,
                   const Attempts& attempts);
void forget_attempts(storage::Connection& db, const std::string& counted_by);
void forget_attempts_before(storage::Connection& db, Instant last_at);

}  // namespace akad::people
