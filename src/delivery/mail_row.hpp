// A mail in the outbox: why there is one, to whom, and how far it is. What it says is written when
// it is sent, from what is so then, so no address, no words and no secret wait here.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/time.hpp"

namespace akad::delivery {

/// `shown` stays in the sample company's mailbox and never goes out; `dropped` is needless by now.
BOOST_DEFINE_ENUM_CLASS(MailState, waiting, sent, failed, given_up, dropped, shown)

/// What kept a mail from going out. Up to `broken_off` it is the way to the server, then this mail.
BOOST_DEFINE_ENUM_CLASS(MailTrouble, unreachable, login_refused, no_encryption, broken_off,
                        refused_for_now, refused, too_large, too_late)

struct MailRow {
    static constexpr std::string_view table{"mail"};
    WorkspaceId workspace{};
    MailId id{};
    std::int64_t revision = 1;
    std::string kind{};      ///< "invitation"
    std::int64_t cause = 0;  ///< the sequence of the fact it tells of
    std::string about{};     ///< that fact's subject
    PersonId person{};       ///< who reads it
    MailState state = MailState::waiting;
    std::int64_t tries = 0;
    Instant queued_at{};
    Instant try_at{};
    Instant send_until{};  ///< later it is worth nothing
    std::optional<Instant> sent_at{};
    std::optional<MailTrouble> trouble{};      ///< of the last try
    std::optional<std::int64_t> reply_code{};  ///< of the server, RFC 5321
    std::optional<std::string> reply{};        ///< its words, which may hold the address

    static constexpr std::array erasable{std::string_view("reply")};
};
BOOST_DESCRIBE_STRUCT(MailRow, (),
                      (workspace, id, revision, kind, cause, about, person, state, tries, queued_at,
                       try_at, send_until, sent_at, trouble, reply_code, reply))

}  // namespace akad::delivery
