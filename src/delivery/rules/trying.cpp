#include "delivery/rules/trying.hpp"

#include <algorithm>
#include <array>

namespace akad::delivery {

namespace {

constexpr std::array waits_min{1, 5, 15, 60, 180, 360, 720};
constexpr std::size_t most_reply = 300;

/// One line of printable words, cut where a character ends.
std::optional<std::string> shortened(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) c = ' ';
    if (text.size() > most_reply) {
        std::size_t end = most_reply;
        while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
        text.resize(end);
    }
    while (text.ends_with(' ')) text.pop_back();
    if (text.empty()) return std::nullopt;
    return text;
}

}  // namespace

bool stops_the_rest(const Reply& reply) {
    return reply.heard == Heard::not_now && reply.trouble &&
           *reply.trouble <= MailTrouble::broken_off;
}

std::int64_t wait_s(std::int64_t tries) {
    const auto at = std::clamp<std::int64_t>(tries - 1, 0, std::ssize(waits_min) - 1);
    return std::int64_t{60} * waits_min[static_cast<std::size_t>(at)];
}

MailRow after_reply(MailRow mail, const Reply& reply, Instant now) {
    mail.tries += 1;
    mail.trouble = reply.trouble;
    mail.reply_code = reply.code > 0 ? std::optional<std::int64_t>(reply.code) : std::nullopt;
    mail.reply = reply.heard == Heard::accepted ? std::nullopt : shortened(reply.text);
    if (reply.heard == Heard::accepted) {
        mail.state = MailState::sent;
        mail.sent_at = now;
        return mail;
    }
    mail.try_at = {now.us + wait_s(mail.tries) * us_per_second};
    const bool again = reply.heard == Heard::not_now && mail.try_at < mail.send_until;
    if (mail.state == MailState::waiting && !again) mail.state = MailState::failed;
    return mail;
}

MailRow after_dropping(MailRow mail) {
    mail.state = MailState::dropped;
    return mail;
}

Result<MailRow> tried_again(MailRow mail, Instant now) {
    if (mail.state != MailState::failed && mail.state != MailState::given_up)
        return Error{ErrorKind::conflict, "mail_not_failed",
                     "This mail is not one that failed. Load the list again."};
    if (mail.send_until <= now)
        return Error{ErrorKind::conflict, "mail_too_late",
                     "What this mail says holds no more. Do what caused it once again."};
    mail.state = MailState::waiting;
    mail.tries = 0;
    mail.try_at = now;
    mail.trouble.reset();
    mail.reply_code.reset();
    mail.reply.reset();
    return mail;
}

Result<MailRow> given_up(MailRow mail) {
    if (mail.state != MailState::waiting)
        return Error{ErrorKind::conflict, "mail_not_waiting",
                     "This mail does not wait any more. Load the list again."};
    mail.state = MailState::given_up;
    return mail;
}

std::string fact_of(const MailRow& before, const MailRow& after) {
    switch (after.state) {
        case MailState::sent:
            return "mail.sent";
        case MailState::failed:
            return "mail.failed";
        case MailState::given_up:
            return before.state == MailState::given_up ? "mail.delayed" : "mail.given_up";
        case MailState::dropped:
            return "mail.dropped";
        case MailState::waiting:
            return before.state == MailState::waiting ? "mail.delayed" : "mail.tried_again";
        case MailState::shown:
            break;
    }
    return "mail.queued";
}

}  // namespace akad::delivery
