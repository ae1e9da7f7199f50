// Text from people: trimming, limits, and the one normaliser behind every search.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/result.hpp"

namespace akad {

[[nodiscard]] bool is_utf8(std::string_view text);

/// Code points in valid UTF-8.
[[nodiscard]] std::size_t length_in_characters(std::string_view text);

/// Without leading and trailing white space.
[[nodiscard]] std::string trimmed(std::string_view text);

/// The trimmed text, or a refusal that names the field: `too_short`, `too_long`, `bad_text`
/// (not UTF-8, or control characters other than line breaks and tabs).
[[nodiscard]] Result<std::string> text_within(std::string_view field, std::string_view text,
                                              std::size_t least, std::size_t most);

/// A mail address reduced to the form accounts are looked up by (trimmed, case folded), or a
/// refusal `bad_email`. Deliberately lenient: one @, something on both sides, no white space.
[[nodiscard]] Result<std::string> email_key(std::string_view email);

/// The words of a text as search sees them: NFKC, case folded, split at anything that is neither
/// letter nor digit; a run of Chinese, Japanese or Korean becomes its overlapping pairs, so that
/// 合同 is found inside 采购合同书. At most `most` words, without repeats.
[[nodiscard]] std::vector<std::string> search_words(std::string_view text, std::size_t most = 64);

}  // namespace akad
