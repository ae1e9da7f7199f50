// Small lists of words, kept in one column as "mon tue wed": working days, buyer roles, scopes.
// And the form names are looked up by.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace akad::people {

[[nodiscard]] std::string joined(const std::vector<std::string>& words);
[[nodiscard]] std::vector<std::string> split(std::string_view words);

/// The words in the order of `allowed`, each once; an error of this field and code for another.
[[nodiscard]] Result<std::string> words_of_list(std::string_view field, std::string_view code,
                                                const std::vector<std::string>& words,
                                                const std::vector<std::string_view>& allowed);

/// A name as it is searched and compared: NFKC, case folded, white space as single spaces and
/// without full stops and commas, so that "PT. Maju  Jaya" is "pt maju jaya".
[[nodiscard]] std::string name_key(std::string_view name);

/// Text found anywhere in a key, for LIKE … ESCAPE '!'.
[[nodiscard]] std::string like_anywhere(std::string_view text);

}  // namespace akad::people
