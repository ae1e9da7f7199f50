// Putting mails into the outbox, and seeing to it that somebody sends them.
#pragma once

#include <string_view>

#include "core/result.hpp"
#include "delivery/delivery.hpp"
#include "jobs/jobs.hpp"

namespace akad::delivery {

constexpr std::string_view follower_name = "delivery";
constexpr std::string_view wake_timer = "delivery.wake";
constexpr std::string_view sending_job = "delivery.send";
/// Nobody gets more mails than this from a workspace in a day and a night.
constexpr std::int64_t most_mails_a_day = 20;

/// Queues the mails that these facts cause. What happened too long ago causes none, so that a
/// house that begins to send does not tell its whole past.
[[nodiscard]] Result<void> queue_mails(ledger::Writing& writing, jobs::Facts facts,
                                       const Setup& setup);

/// From then on somebody looks at the outbox.
void wake_at(ledger::Writing& writing, Instant at);
/// Starts the job that sends, unless it is at work.
[[nodiscard]] Result<void> start_sending(ledger::Writing& writing);

/// Errors `mail_not_failed`, `mail_too_late`.
[[nodiscard]] Result<MailId> try_mail_again(ledger::Writing& writing, MailId mail);
/// Error `mail_not_waiting`.
[[nodiscard]] Result<MailId> give_mail_up(ledger::Writing& writing, MailId mail);

}  // namespace akad::delivery
