// Changing customers, contacts, settings of the workspace and one's own.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/result.hpp"
#include "people/commands.hpp"

namespace akad::people {

struct ChangeCustomer {
    std::optional<std::string> name{};
    std::optional<std::optional<std::string>> country{};
};
BOOST_DESCRIBE_STRUCT(ChangeCustomer, (), (name, country))
/// Errors `customer_exists`, `bad_country`.
[[nodiscard]] Result<CustomerId> change_customer(ledger::Writing& writing, CustomerId customer,
                                                 const ChangeCustomer& command);

struct ChangeContact {
    std::optional<std::string> name{};
    std::optional<std::optional<std::string>> title{};
    std::optional<std::optional<std::string>> email{};
    std::optional<std::optional<std::string>> phone{};
    std::optional<std::vector<BuyerRole>> buyer_roles{};
};
BOOST_DESCRIBE_STRUCT(ChangeContact, (), (name, title, email, phone, buyer_roles))
[[nodiscard]] Result<PersonId> change_contact(ledger::Writing& writing, PersonId contact,
                                              const ChangeContact& command);

struct ChangeWorkspace {
    std::optional<std::string> name{};
    std::optional<Currency> currency{};
    std::optional<std::string> language{};
    std::optional<std::string> time_zone{};
    std::optional<std::vector<std::string>> working_days{};
};
BOOST_DESCRIBE_STRUCT(ChangeWorkspace, (), (name, currency, language, time_zone, working_days))
/// Errors `bad_language`, `bad_time_zone`, `bad_working_days`.
[[nodiscard]] Result<WorkspaceId> change_workspace(ledger::Writing& writing,
                                                   const ChangeWorkspace& command);

struct ChangeMe {
    std::optional<std::string> name{};
    std::optional<std::string> language{};
    std::optional<Theme> theme{};
    std::optional<bool> single_keys{};
};
BOOST_DESCRIBE_STRUCT(ChangeMe, (), (name, language, theme, single_keys))
/// `not_permitted` for a token.
[[nodiscard]] Result<PersonId> change_me(ledger::Writing& writing, const ChangeMe& command);

}  // namespace akad::people
