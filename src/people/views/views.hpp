// What one looks at in this room: the session, settings, members, teams, tokens, rates, customers
// and contacts.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/result.hpp"
#include "http/page.hpp"
#include "people/actions/access.hpp"
#include "people/actions/membership.hpp"
#include "people/records.hpp"
#include "people/store/access_rows.hpp"
#include "storage/store.hpp"

namespace akad::people {

struct SessionWorkspace {
    WorkspaceId id{};
    std::string name;
    Currency currency{};
    std::string language;
    std::string time_zone;
    bool sample = false;
    std::int64_t members = 0;
};
BOOST_DESCRIBE_STRUCT(SessionWorkspace, (),
                      (id, name, currency, language, time_zone, sample, members))
struct SessionPerson {
    PersonId id{};
    std::string name;
    std::string email;
    Role role = Role::auditor;
    std::string language;
    Theme theme = Theme::system;
    bool single_keys = true;
};
BOOST_DESCRIBE_STRUCT(SessionPerson, (), (id, name, email, role, language, theme, single_keys))
struct Session {
    SessionWorkspace workspace{};
    SessionPerson person{};
    std::vector<std::string> may;
};
BOOST_DESCRIBE_STRUCT(Session, (), (workspace, person, may))
[[nodiscard]] Result<Session> show_session(const storage::Reading& reading);

[[nodiscard]] Result<WorkspaceSettings> show_workspace(const storage::Reading& reading);

/// For lists that are searched and paged.
struct ListFilter {
    std::optional<std::string> q{};
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(ListFilter, (), (q, cursor, limit))

[[nodiscard]] Result<Member> show_member(const storage::Reading& reading, PersonId person);
[[nodiscard]] Result<http::Page<Member>> list_members(const storage::Reading& reading,
                                                      const ListFilter& filter);

/// A member with the link that lets them in, if one was made just now; it is shown only once.
struct InvitedMember {
    Member member{};
    std::optional<std::string> link{};
};
BOOST_DESCRIBE_STRUCT(InvitedMember, (), (member, link))
[[nodiscard]] Result<InvitedMember> show_invited(const storage::Reading& reading, PersonId person,
                                                 const PreparedInvitation& prepared);
[[nodiscard]] Result<InvitedMember> show_uninvited(const storage::Reading& reading,
                                                   PersonId person);

/// What an invitation says to whoever holds it.
struct InvitationView {
    std::string workspace_name;
    std::string name;
    std::string email;
    Role role = Role::representative;
    std::string language;
};
BOOST_DESCRIBE_STRUCT(InvitationView, (), (workspace_name, name, email, role, language))
[[nodiscard]] Error unknown_invitation();
/// Errors `invitation_unknown`, `invitation_used`, `invitation_expired`.
[[nodiscard]] Result<InvitationRow> open_invitation(storage::Connection& db, WorkspaceId workspace,
                                                    const Digest& secret_digest, Instant now);
[[nodiscard]] Result<InvitationView> show_invitation(storage::Connection& db,
                                                     const InvitationRow& invitation);

struct TeamView {
    TeamId id{};
    std::int64_t revision = 1;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(TeamView, (), (id, revision, name))
[[nodiscard]] Result<TeamView> show_team(const storage::Reading& reading, TeamId team);
[[nodiscard]] Result<http::Page<TeamView>> list_teams(const storage::Reading& reading);

struct ApiToken {
    TokenId id{};
    std::int64_t revision = 1;
    std::string name;
    Named<PersonId> person{};
    std::vector<std::string> permissions;
    Instant created_at{};
    Instant expires_at{};
    std::optional<Instant> revoked_at{};
};
BOOST_DESCRIBE_STRUCT(ApiToken, (),
                      (id, revision, name, person, permissions, created_at, expires_at, revoked_at))
struct TokenOnce {
    ApiToken token{};
    std::string secret;
};
BOOST_DESCRIBE_STRUCT(TokenOnce, (), (token, secret))
[[nodiscard]] Result<ApiToken> show_token(const storage::Reading& reading, TokenId token);
[[nodiscard]] Result<TokenOnce> show_token_once(const storage::Reading& reading, TokenId token,
                                                const PreparedToken& prepared);
[[nodiscard]] Result<http::Page<ApiToken>> list_tokens(const storage::Reading& reading);

struct RateView {
    RateId id{};
    std::int64_t revision = 1;
    Currency currency{};
    Currency base{};
    std::string rate;
    Day day{};
    std::string source;
};
BOOST_DESCRIBE_STRUCT(RateView, (), (id, revision, currency, base, rate, day, source))
[[nodiscard]] Result<RateView> show_rate(const storage::Reading& reading, RateId rate);
[[nodiscard]] Result<http::Page<RateView>> list_rates(const storage::Reading& reading);

[[nodiscard]] Result<Customer> show_customer(const storage::Reading& reading, CustomerId customer);
[[nodiscard]] Result<http::Page<Customer>> list_customers(const storage::Reading& reading,
                                                          const ListFilter& filter);
[[nodiscard]] Result<Contact> show_contact(const storage::Reading& reading, PersonId contact);
[[nodiscard]] Result<http::Page<Contact>> list_contacts(const storage::Reading& reading,
                                                        CustomerId customer);

}  // namespace akad::people
