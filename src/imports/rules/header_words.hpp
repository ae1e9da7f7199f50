// The words by which columns are known, in the order in which they are preferred. Keys of
// header_key: lower case, without spaces and signs.
#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "imports/rules/source.hpp"

namespace akad::imports {

using MeaningWords = std::pair<Meaning, std::vector<std::string_view>>;

[[nodiscard]] const std::vector<MeaningWords>& header_words(Source source);

/// The headers that together tell a deal export of HubSpot; it writes them in the language of the
/// person who exports.
[[nodiscard]] const std::vector<std::string_view>& hubspot_id_words();
[[nodiscard]] const std::vector<std::string_view>& hubspot_name_words();
[[nodiscard]] const std::vector<std::string_view>& hubspot_stage_words();

}  // namespace akad::imports
