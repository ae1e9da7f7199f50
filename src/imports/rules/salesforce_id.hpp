// Salesforce ids: 15 letters and digits that tell upper from lower case, or the same 15 with three
// more that say which of them are upper case, so that spreadsheets cannot spoil them.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace akad::imports {

/// The 18 character form of a 15 or 18 character id; nothing when it is not one. An 18 character
/// id whose case was lost is restored from its last three.
[[nodiscard]] std::optional<std::string> normal_salesforce_id(std::string_view text);

/// An empty look-up: nothing, or the id of zeros that Data Export writes ("000000000000000AAA").
[[nodiscard]] bool is_empty_lookup(std::string_view text);

}  // namespace akad::imports
