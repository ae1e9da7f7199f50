// What a person can do in this room: one function a deed, one file each in actions/. Slow parts
// (hashing a password, drawing a secret) are prepared beforehand, on a pool thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/draw.hpp"
#include "core/hash.hpp"
#include "core/money.hpp"
#include "ledger/ledger.hpp"
#include "people/rules/settings.hpp"

namespace akad::people {

/// A secret shown once, and the digest kept of it. The text names its workspace: "ws_….secret".
struct Secret {
    std::string text;
    Digest digest{};
};
[[nodiscard]] Secret draw_secret(Draw& draw, WorkspaceId workspace);

/// argon2id through libsodium, about 50 ms and 64 MiB; never on the writer's thread. `testing`
/// costs next to nothing and is for tests alone.
enum class HashCost { interactive, testing };
[[nodiscard]] std::string hash_password(const std::string& password,
                                        HashCost cost = HashCost::interactive);

struct CreateWorkspace {
    std::string name;
    Currency currency{};
    std::string language;
    std::string time_zone;
    std::string owner_name;
    std::string email;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(CreateWorkspace, (),
                      (name, currency, language, time_zone, owner_name, email, password))
struct PreparedWorkspace {
    WorkspaceId id{};
    PersonId owner{};
    CreateWorkspace command;
    std::string password_hash;
    bool sample = false;
};
/// Errors `weak_password`, `bad_email`.
[[nodiscard]] Result<PreparedWorkspace> prepare_workspace(Draw& draw,
                                                          const CreateWorkspace& command,
                                                          HashCost cost = HashCost::interactive);
/// The owner, as author of the first facts.
[[nodiscard]] Caller founder_of(const PreparedWorkspace& prepared, Proof proof);
/// The workspace and its owner, an active administrator. Runs as founder_of(prepared).
[[nodiscard]] Result<WorkspaceId> create_workspace(ledger::Writing& writing,
                                                   const PreparedWorkspace& prepared);

/// A member who needs no invitation: command line and demo company.
struct AddMember {
    std::string name;
    std::string email;
    Role role = Role::representative;
    std::optional<Visibility> visibility{};
    std::optional<TeamId> team{};
    std::optional<std::string> language{};
    std::string password_hash;
};
/// Errors `email_taken`, `unknown_team`, `bad_email`, `bad_language`.
[[nodiscard]] Result<PersonId> add_member(ledger::Writing& writing, const AddMember& command);

struct NameTeam {
    std::string name;
};
BOOST_DESCRIBE_STRUCT(NameTeam, (), (name))
/// Error `team_exists`.
[[nodiscard]] Result<TeamId> add_team(ledger::Writing& writing, const NameTeam& command);

struct AddCustomer {
    std::string name;
    std::optional<std::string> country{};
};
BOOST_DESCRIBE_STRUCT(AddCustomer, (), (name, country))
/// Errors `customer_exists`, `bad_country`.
[[nodiscard]] Result<CustomerId> add_customer(ledger::Writing& writing, const AddCustomer& command);

struct AddContact {
    std::string name;
    std::optional<std::string> title{};
    std::optional<std::string> email{};
    std::optional<std::string> phone{};
    std::optional<std::vector<BuyerRole>> buyer_roles{};
};
BOOST_DESCRIBE_STRUCT(AddContact, (), (name, title, email, phone, buyer_roles))
/// Errors `unknown_customer`, `bad_email`.
[[nodiscard]] Result<PersonId> add_contact(ledger::Writing& writing, CustomerId customer,
                                           const AddContact& command);

struct AddRate {
    Currency currency{};
    Currency base{};
    std::string rate;
    Day day{};
    std::string source;
};
BOOST_DESCRIBE_STRUCT(AddRate, (), (currency, base, rate, day, source))
/// A rate of the same two currencies and day takes its place. Errors `bad_rate`, `same_currency`.
[[nodiscard]] Result<RateId> add_rate(ledger::Writing& writing, const AddRate& command);

}  // namespace akad::people
