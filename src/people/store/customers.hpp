// What the actions and views on customers share.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "people/records.hpp"
#include "people/store/rows.hpp"
#include "storage/database.hpp"

namespace akad::people {

/// Customer as the API shows it, from "customer c".
[[nodiscard]] std::string customer_select(std::string_view condition);
[[nodiscard]] Contact shown(const ContactRow& row);
/// The oldest of that name.
[[nodiscard]] std::optional<CustomerRow> find_customer_by_name(storage::Connection& db,
                                                               WorkspaceId workspace,
                                                               const std::string& key);

}  // namespace akad::people
