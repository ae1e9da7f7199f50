// What other rooms, and the API, see of people, customers, contacts and workspaces.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/caller.hpp"
#include "core/money.hpp"
#include "core/time.hpp"
#include "people/rules/membership.hpp"
#include "people/rules/rate.hpp"
#include "people/rules/settings.hpp"

namespace akad::people {

/// An id and the name to show for it.
template <class AnyId>
struct Named {
    AnyId id{};
    std::string name;
    BOOST_DESCRIBE_CLASS(Named, (), (id, name), (), ())
};

/// Somebody who may be given work: an active member of the workspace.
struct Colleague {
    PersonId id{};
    std::string name;
    std::string email_key;  ///< core's email_key of the address
    Role role = Role::representative;
    Visibility visibility = Visibility::own;
    std::optional<TeamId> team{};
};
BOOST_DESCRIBE_STRUCT(Colleague, (), (id, name, email_key, role, visibility, team))

struct WorkspaceSettings {
    WorkspaceId id{};
    std::int64_t revision = 1;
    std::string name;
    Currency currency{};
    std::string language;
    std::string time_zone;
    std::vector<std::string> working_days;
    bool sample = false;
};
BOOST_DESCRIBE_STRUCT(WorkspaceSettings, (),
                      (id, revision, name, currency, language, time_zone, working_days, sample))

struct Customer {
    CustomerId id{};
    std::int64_t revision = 1;
    std::string name;
    std::optional<std::string> country{};
    std::int64_t open_deals = 0;
    std::int64_t contacts = 0;
};
BOOST_DESCRIBE_STRUCT(Customer, (), (id, revision, name, country, open_deals, contacts))

struct Contact {
    PersonId id{};
    std::int64_t revision = 1;
    CustomerId customer{};
    std::string name;
    std::optional<std::string> title{};
    std::optional<std::string> email{};
    std::optional<std::string> phone{};
    std::vector<BuyerRole> buyer_roles;
};
BOOST_DESCRIBE_STRUCT(Contact, (), (id, revision, customer, name, title, email, phone, buyer_roles))

/// One `currency` costs `rate` in the base asked for, since `day`.
struct RateOfDay {
    Currency currency{};
    Rate rate{};
    Day day{};
    std::string source;
};

struct Member {
    PersonId id{};
    std::int64_t revision = 1;
    std::string name;
    std::string email;
    Role role = Role::representative;
    Visibility visibility = Visibility::own;
    std::optional<Named<TeamId>> team{};
    MemberState state = MemberState::invited;
    Instant invited_at{};
    std::optional<Instant> last_seen_at{};
};
BOOST_DESCRIBE_STRUCT(Member, (),
                      (id, revision, name, email, role, visibility, team, state, invited_at,
                       last_seen_at))

}  // namespace akad::people
