// People: workspaces, the one person id of members and contacts, roles, sign-in, customers and
// exchange rates. This is what other rooms call. With it come records.hpp (what they see) and
// commands.hpp (what a person can do here, for routes, command line and demo company).
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/caller.hpp"
#include "ledger/laws.hpp"
#include "people/commands.hpp"
#include "people/records.hpp"
#include "people/rules/permissions.hpp"
#include "people/rules/rate.hpp"
#include "people/rules/refusals.hpp"

namespace akad::http {
class Routes;
struct Credentials;
struct Request;
struct Response;
}  // namespace akad::http

namespace akad::people {

using storage::Connection;

/// The workspace's settings; throws when there is no such workspace.
[[nodiscard]] WorkspaceSettings settings_of(Connection& db, WorkspaceId workspace);
/// The date of now in the workspace's time zone.
[[nodiscard]] Day today_in(Connection& db, WorkspaceId workspace, Instant now);

/// Names of members and contacts, in one query for up to 256 ids; unknown ids are left out.
[[nodiscard]] std::map<PersonId, std::string> names_of(Connection& db, WorkspaceId workspace,
                                                       const std::vector<PersonId>& persons);
/// The active member, or the refusal `unknown_member`.
[[nodiscard]] Result<Colleague> require_member(Connection& db, WorkspaceId workspace,
                                               PersonId person);
/// All active members, by name: for imports that know owners by mail address.
[[nodiscard]] std::vector<Colleague> colleagues_of(Connection& db, WorkspaceId workspace);
[[nodiscard]] std::optional<TeamId> team_of(Connection& db, WorkspaceId workspace, PersonId person);

/// The condition that `owner_column` ("deal.owner") belongs to what the caller sees, in a statement
/// whose `$1` is the workspace. It uses the one further parameter `$number`, to which
/// `visible_value` is bound; of a caller who sees all it lets every row through.
[[nodiscard]] std::string visible_sql(const Caller& caller, std::string_view owner_column,
                                      int number);
[[nodiscard]] std::string visible_value(const Caller& caller);

/// The refusal `unknown_customer` when there is none.
[[nodiscard]] Result<Customer> require_customer(Connection& db, WorkspaceId workspace,
                                                CustomerId customer);
[[nodiscard]] std::map<CustomerId, std::string> customer_names(Connection& db,
                                                               WorkspaceId workspace,
                                                               const std::vector<CustomerId>& ids);
/// The oldest customer of that name (as name_key compares it), or a new one.
[[nodiscard]] Result<CustomerId> find_or_add_customer(ledger::Writing& writing,
                                                      const std::string& name);
/// The room of deals keeps the stored count of open deals; `by` is +1 or -1.
void count_open_deals(Connection& db, WorkspaceId workspace, CustomerId customer, std::int64_t by);
/// The stored counts that are not zero, for that room's law.
[[nodiscard]] std::map<CustomerId, std::int64_t> open_deal_counts(Connection& db,
                                                                  WorkspaceId workspace);

/// The refusal `unknown_contact` when there is none.
[[nodiscard]] Result<Contact> require_contact(Connection& db, WorkspaceId workspace,
                                              PersonId contact);
[[nodiscard]] std::map<PersonId, Contact> contacts_of(Connection& db, WorkspaceId workspace,
                                                      const std::vector<PersonId>& ids);

/// The latest rate into `base` of every currency on or before a day, in one query.
[[nodiscard]] std::vector<RateOfDay> rates_into(Connection& db, WorkspaceId workspace,
                                                Currency base, Day day);

/// Turns a session or a token into a Caller, by point reads only. Errors `not_signed_in`;
/// `not_permitted` for somebody of another workspace.
[[nodiscard]] Result<Caller> authenticate(Connection& db, const http::Credentials& credentials,
                                          Instant now);

/// The sample company's workspace, if this house has one.
[[nodiscard]] std::optional<WorkspaceId> sample_workspace(Connection& db);

/// 204, and the browser forgets its session.
[[nodiscard]] http::Response signed_out(const http::Request& request);

/// True until somebody created a workspace of their own; the sample company is none.
[[nodiscard]] bool needs_setup(Connection& db);

/// What the app knows and this room does not.
struct House {
    bool mail_configured = false;
    /// The `demo` part of GET /api/house; empty: none.
    std::function<RawJson(Connection&)> demo{};
    /// Gives a new workspace what other rooms keep for it (the usual pipeline), in the same
    /// transaction.
    std::function<Result<void>(ledger::Writing&)> furnish{};
};
void add_routes(http::Routes& routes, const House& house);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::people
