// The rows of the people room. Names, mail addresses, phones and free text are erasable; so are
// the keys made from them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>

#include "core/caller.hpp"
#include "core/money.hpp"
#include "core/time.hpp"
#include "people/rules/membership.hpp"
#include "people/rules/settings.hpp"

namespace akad::people {

/// Its own subject: `workspace` and `id` are the same.
struct WorkspaceRow {
    static constexpr std::string_view table{"workspace"};
    WorkspaceId workspace{};
    WorkspaceId id{};
    std::int64_t revision = 1;
    std::string name;
    Currency currency{};
    std::string language;
    std::string time_zone;
    std::string working_days;
    bool sample = false;
    Instant created_at{};
    std::optional<std::string> country{};  ///< whose calendar it follows; none: its time zone's

    static constexpr std::array erasable{std::string_view("name")};
};
BOOST_DESCRIBE_STRUCT(WorkspaceRow, (),
                      (workspace, id, revision, name, currency, language, time_zone, working_days,
                       sample, created_at, country))

struct TeamRow {
    static constexpr std::string_view table{"team"};
    WorkspaceId workspace{};
    TeamId id{};
    std::int64_t revision = 1;
    std::string name;
    std::string name_key;

    static constexpr std::array erasable{std::string_view("name"), std::string_view("name_key")};
};
BOOST_DESCRIBE_STRUCT(TeamRow, (), (workspace, id, revision, name, name_key))

struct MemberRow {
    static constexpr std::string_view table{"member"};
    WorkspaceId workspace{};
    PersonId id{};
    std::int64_t revision = 1;
    std::string name;
    std::string name_key;
    std::string email;
    std::string email_key;
    Role role = Role::representative;
    Visibility visibility = Visibility::own;
    std::optional<TeamId> team{};
    MemberState state = MemberState::invited;
    std::string language;
    Theme theme = Theme::system;
    bool single_keys = true;
    Instant invited_at{};
    std::optional<Instant> joined_at{};

    static constexpr std::array erasable{std::string_view("name"), std::string_view("name_key"),
                                         std::string_view("email"), std::string_view("email_key")};
};
BOOST_DESCRIBE_STRUCT(MemberRow, (),
                      (workspace, id, revision, name, name_key, email, email_key, role, visibility,
                       team, state, language, theme, single_keys, invited_at, joined_at))

struct CustomerRow {
    static constexpr std::string_view table{"customer"};
    WorkspaceId workspace{};
    CustomerId id{};
    std::int64_t revision = 1;
    std::string name;
    std::string name_key;
    std::optional<std::string> country{};
    std::int64_t open_deals = 0;  ///< kept by the room of deals, which has a law for it
    Instant created_at{};

    static constexpr std::array erasable{std::string_view("name"), std::string_view("name_key")};
    static constexpr std::array derived{std::string_view("open_deals")};
};
BOOST_DESCRIBE_STRUCT(CustomerRow, (),
                      (workspace, id, revision, name, name_key, country, open_deals, created_at))

struct ContactRow {
    static constexpr std::string_view table{"contact"};
    WorkspaceId workspace{};
    PersonId id{};
    std::int64_t revision = 1;
    CustomerId customer{};
    std::string name;
    std::string name_key;
    std::optional<std::string> title{};
    std::optional<std::string> email{};
    std::optional<std::string> phone{};
    std::string buyer_roles;
    Instant created_at{};

    static constexpr std::array erasable{std::string_view("name"), std::string_view("name_key"),
                                         std::string_view("title"), std::string_view("email"),
                                         std::string_view("phone")};
};
BOOST_DESCRIBE_STRUCT(ContactRow, (),
                      (workspace, id, revision, customer, name, name_key, title, email, phone,
                       buyer_roles, created_at))

struct RateRow {
    static constexpr std::string_view table{"exchange_rate"};
    WorkspaceId workspace{};
    RateId id{};
    std::int64_t revision = 1;
    Currency currency{};
    Currency base{};
    std::string rate;
    Day day{};
    std::string source;

    static constexpr std::array erasable{std::string_view("source")};
};
BOOST_DESCRIBE_STRUCT(RateRow, (), (workspace, id, revision, currency, base, rate, day, source))

}  // namespace akad::people
