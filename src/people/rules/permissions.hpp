// Which role may do what, and whose deals it sees unless somebody says otherwise. The whole
// matrix stands in permissions.cpp; nothing else in the house decides by role.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/caller.hpp"

namespace akad::people {

[[nodiscard]] const std::vector<Permission>& permissions_of(Role role);
[[nodiscard]] bool allows(Role role, Permission permission);
[[nodiscard]] Visibility default_visibility(Role role);

/// The permission's word in the API. `export_data` is called "export" there (a C++ keyword here).
[[nodiscard]] std::string_view permission_word(Permission permission);
[[nodiscard]] std::optional<Permission> permission_of_word(std::string_view word);

/// What the role allows and the token's scopes keep, in the order of the matrix.
[[nodiscard]] std::vector<Permission> within_scopes(Role role,
                                                    const std::vector<Permission>& scopes);

/// True when the caller sees a deal of this owner, who belongs to that team.
[[nodiscard]] bool sees_owner(const Caller& caller, std::optional<PersonId> owner,
                              std::optional<TeamId> team_of_owner);

}  // namespace akad::people
