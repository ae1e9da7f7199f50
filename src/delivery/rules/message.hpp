// A mail as it goes over the wire: RFC 5322 with a plain and an HTML part (RFC 2046), headers in
// UTF-8 by RFC 2047. Pure: the same mail gives the same bytes.
#pragma once

#include <string>
#include <string_view>

#include "core/mail.hpp"
#include "core/time.hpp"

namespace akad::delivery {

/// What a message has beside its words.
struct Envelope {
    std::string from_name;
    std::string from_address;
    std::string message_id;  ///< without the angle brackets
    Instant at{};
};

/// Over this many bytes no message is sent.
constexpr std::size_t most_message_bytes = 256 * 1024;

[[nodiscard]] std::string message_of(const Mail& mail, const Envelope& envelope);
/// The two parts, before they are coded.
[[nodiscard]] std::string plain_text_of(const Mail& mail);
[[nodiscard]] std::string html_of(const Mail& mail);

/// A name or subject as a header's value: itself when it is plain ASCII, otherwise encoded words.
[[nodiscard]] std::string header_words(std::string_view text);

}  // namespace akad::delivery
