// A mail as a room writes it: words for one reader in their language, and what caused it. Rooms
// write such values from a fact; the room delivery queues, sends and shows them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/ids.hpp"
#include "core/link_secret.hpp"
#include "core/time.hpp"

namespace akad {

/// Why there is a mail: a fact, what it is about, and whom it concerns.
struct MailCause {
    std::int64_t fact = 0;  ///< its sequence
    std::string about{};    ///< the fact's subject: "inv_…"
    PersonId person{};
    Instant at{};
};

/// What a mail needs to make links: how browsers reach the house, and the key of its secrets.
struct MailLinks {
    std::string origin;  ///< "https://akad.example.com"
    LinkKey key;
};

struct MailButton {
    std::string label;
    std::string url;
};

struct Mail {
    std::string to_name;
    std::string to_address;
    std::string language;  ///< "en", "id" or "zh-CN"
    std::string subject;
    std::string greeting;
    std::vector<std::string> paragraphs;
    std::optional<MailButton> button{};
    std::vector<std::string> small_print{};  ///< under the button
    bool needed = true;  ///< false: what it asks for was done meanwhile; it is not sent any more
};

}  // namespace akad
