// Letting people in, changing what they may, and ending it.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>

#include "core/result.hpp"
#include "http/http.hpp"
#include "people/commands.hpp"
#include "people/rules/membership.hpp"
#include "people/store/rows.hpp"

namespace akad::people {

constexpr std::size_t most_name_characters = 200;

/// What every new member brings.
struct Newcomer {
    std::string name;
    std::string email;
    Role role = Role::representative;
    std::optional<Visibility> visibility{};
    std::optional<TeamId> team{};
    std::optional<std::string> language{};
};
template <class Command>
[[nodiscard]] Newcomer newcomer_of(const Command& command) {
    return {command.name,       command.email, command.role,
            command.visibility, command.team,  command.language};
}
/// A member's row, not yet kept. Errors `email_taken`, `unknown_team`, `bad_email`,
/// `bad_language`.
[[nodiscard]] Result<MemberRow> new_member(ledger::Writing& writing, const Newcomer& newcomer,
                                           MemberState state);

struct InviteMember {
    std::string name;
    std::string email;
    Role role = Role::representative;
    std::optional<Visibility> visibility{};
    std::optional<TeamId> team{};
    std::optional<std::string> language{};
};
BOOST_DESCRIBE_STRUCT(InviteMember, (), (name, email, role, visibility, team, language))

struct PreparedInvitation {
    InviteMember command{};
    Secret secret{};
};
[[nodiscard]] Result<PreparedInvitation> prepare_invitation(http::Preparing& preparing,
                                                            const InviteMember& command);
[[nodiscard]] Result<PersonId> invite_member(ledger::Writing& writing,
                                             const PreparedInvitation& prepared);

/// A new link; the one before ends. Also what a reactivated member who never joined gets.
[[nodiscard]] Result<PreparedInvitation> prepare_new_link(http::Preparing& preparing,
                                                          PersonId person);
/// Errors `already_joined`, `member_deactivated`.
[[nodiscard]] Result<PersonId> invite_again(ledger::Writing& writing, PersonId person,
                                            const PreparedInvitation& prepared);
/// Error `not_deactivated`.
[[nodiscard]] Result<PersonId> reactivate_member(ledger::Writing& writing, PersonId person,
                                                 const PreparedInvitation& prepared);
/// Ends sessions, tokens and open invitations. Errors `last_administrator`,
/// `already_deactivated`.
[[nodiscard]] Result<PersonId> deactivate_member(ledger::Writing& writing, PersonId person);

struct AcceptInvitation {
    std::string token;
    std::string name;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(AcceptInvitation, (), (token, name, password))
/// Errors `invitation_unknown`, `invitation_used`, `invitation_expired`.
[[nodiscard]] Result<PersonId> accept_invitation(ledger::Writing& writing, InvitationId id,
                                                 const std::string& name,
                                                 const std::string& password_hash);

/// Keeps an invitation for a member and withdraws those still open.
void make_invitation(ledger::Writing& writing, PersonId person, const Secret& secret);
void withdraw_invitations(ledger::Writing& writing, PersonId person);

struct ChangeMember {
    std::optional<Role> role{};
    std::optional<Visibility> visibility{};
    std::optional<std::optional<TeamId>> team{};
    std::optional<std::string> name{};
};
BOOST_DESCRIBE_STRUCT(ChangeMember, (), (role, visibility, team, name))
/// Errors `last_administrator`, `unknown_team`.
[[nodiscard]] Result<PersonId> change_member(ledger::Writing& writing, PersonId person,
                                             const ChangeMember& command);

/// Error `team_exists`.
[[nodiscard]] Result<TeamId> rename_team(ledger::Writing& writing, TeamId team,
                                         const NameTeam& command);

}  // namespace akad::people
