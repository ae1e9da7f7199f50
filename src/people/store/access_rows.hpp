// The rows behind signing in: accounts, sessions, invitations, tokens. A secret's SHA-256 digest is
// kept, never the secret.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>

#include "core/hash.hpp"
#include "core/ids.hpp"
#include "core/time.hpp"
#include "people/rules/validity.hpp"

namespace akad::people {

/// Not folded: see store/schema/0001_people.sql.
struct AccountRow {
    static constexpr std::string_view table{"account"};
    WorkspaceId workspace{};
    PersonId id{};
    std::string password_hash;
    Instant password_changed_at{};
    std::optional<Instant> seen_at{};
};
BOOST_DESCRIBE_STRUCT(AccountRow, (), (workspace, id, password_hash, password_changed_at, seen_at))

/// Not folded: comes and goes, and only its digest is known.
struct SessionRow {
    static constexpr std::string_view table{"session"};
    WorkspaceId workspace{};
    Digest token_hash{};
    PersonId person{};
    Instant started_at{};
    Instant seen_at{};
};
BOOST_DESCRIBE_STRUCT(SessionRow, (), (workspace, token_hash, person, started_at, seen_at))

struct TokenRow {
    static constexpr std::string_view table{"api_token"};
    WorkspaceId workspace{};
    TokenId id{};
    std::int64_t revision = 1;
    std::string name;
    PersonId person{};  ///< in whose name it acts
    std::string permissions;
    std::string secret_hash;  ///< hex; in the ledger too, so that one slipped in by SQL is found
    Instant created_at{};
    Instant expires_at{};
    std::optional<Instant> revoked_at{};

    static constexpr std::array erasable{std::string_view("name")};
};
BOOST_DESCRIBE_STRUCT(TokenRow, (),
                      (workspace, id, revision, name, person, permissions, secret_hash, created_at,
                       expires_at, revoked_at))

struct InvitationRow {
    static constexpr std::string_view table{"invitation"};
    WorkspaceId workspace{};
    InvitationId id{};
    std::int64_t revision = 1;
    PersonId person{};
    std::string secret_hash;
    std::optional<PersonId> invited_by{};
    Instant invited_at{};
    Instant expires_at{};
    InvitationState state = InvitationState::open;
};
BOOST_DESCRIBE_STRUCT(InvitationRow, (),
                      (workspace, id, revision, person, secret_hash, invited_by, invited_at,
                       expires_at, state))

}  // namespace akad::people
