// A workspace's own texts and the uses of accelerations in the database.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "playbooks/store/rows.hpp"
#include "storage/store.hpp"

namespace akad::playbooks {

[[nodiscard]] std::optional<EditedText> find_edited(storage::Connection& db, WorkspaceId workspace,
                                                    std::string_view key,
                                                    std::string_view language);
/// Those of one language; there are no more than the library has texts.
[[nodiscard]] std::vector<EditedText> edited_in(storage::Connection& db, WorkspaceId workspace,
                                                std::string_view language);
/// Uses on a deal, newest first, ids below `before` when given.
[[nodiscard]] std::vector<Acceleration> uses_on(storage::Connection& db, WorkspaceId workspace,
                                                DealId deal, std::optional<AccelerationId> before,
                                                int limit);
[[nodiscard]] std::optional<Acceleration> find_use(storage::Connection& db, WorkspaceId workspace,
                                                   AccelerationId id);

}  // namespace akad::playbooks
