// What becomes of a mail after a try: sent, tried again later, or failed for good. Pure.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/result.hpp"
#include "delivery/mail_row.hpp"

namespace akad::delivery {

enum class Heard { accepted, not_now, never };

/// What one try came to.
struct Reply {
    Heard heard = Heard::accepted;
    std::optional<MailTrouble> trouble{};
    int code = 0;        ///< the server's last, 0: none
    std::string text{};  ///< its words
};

/// True when the way to the server is at fault: the next mail would fare no better.
[[nodiscard]] bool stops_the_rest(const Reply& reply);

/// Seconds until the try after `tries` of them: 1, 5, 15 minutes, 1, 3, 6, then every 12 hours.
[[nodiscard]] std::int64_t wait_s(std::int64_t tries);

/// The mail after a try. One that could only be tried after it is worth nothing has failed.
[[nodiscard]] MailRow after_reply(MailRow mail, const Reply& reply, Instant now);
/// What it speaks of was settled before it could go.
[[nodiscard]] MailRow after_dropping(MailRow mail);

/// Once more from the beginning. Error `mail_not_failed`; `mail_too_late` when it is worth nothing.
[[nodiscard]] Result<MailRow> tried_again(MailRow mail, Instant now);
/// Nothing more is tried. Error `mail_not_waiting`.
[[nodiscard]] Result<MailRow> given_up(MailRow mail);

/// The fact that says how the mail changed.
[[nodiscard]] std::string fact_of(const MailRow& before, const MailRow& after);

}  // namespace akad::delivery
