// What one looks at: the outbox, for administrators, and the sample company's mailbox.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/result.hpp"
#include "delivery/delivery.hpp"
#include "delivery/mail_row.hpp"
#include "http/page.hpp"
#include "people/records.hpp"

namespace akad::delivery {

struct MailFilter {
    std::optional<MailState> state{};
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(MailFilter, (), (state, cursor, limit))

/// One mail, without its words: who is told what, and how far it is.
struct MailLine {
    MailId id{};
    std::int64_t revision = 1;
    std::string kind;
    people::Named<PersonId> person{};
    MailState state = MailState::waiting;
    std::int64_t tries = 0;
    Instant queued_at{};
    std::optional<Instant> try_at{};  ///< while it waits
    std::optional<Instant> sent_at{};
    std::optional<MailTrouble> trouble{};
    std::optional<std::int64_t> reply_code{};
    std::optional<std::string> reply{};
    bool may_try_again = false;
    bool may_give_up = false;
};
BOOST_DESCRIBE_STRUCT(MailLine, (),
                      (id, revision, kind, person, state, tries, queued_at, try_at, sent_at,
                       trouble, reply_code, reply, may_try_again, may_give_up))

/// Newest first.
[[nodiscard]] Result<http::Page<MailLine>> list_mails(const storage::Reading& reading,
                                                      const MailFilter& filter);
[[nodiscard]] Result<MailLine> show_mail(const storage::Reading& reading, MailId mail);

/// A mail of the sample company as its reader would have got it.
struct ShownMail {
    MailId id{};
    std::string kind;
    std::string to_name;
    std::string to_address;
    std::string language;
    std::string subject;
    std::string greeting;
    std::vector<std::string> paragraphs;
    std::optional<std::string> link_label{};
    std::optional<std::string> link{};
    std::vector<std::string> small_print;
    Instant queued_at{};
    bool needed = true;  ///< false: its link was used or has run out
};
BOOST_DESCRIBE_STRUCT(ShownMail, (),
                      (id, kind, to_name, to_address, language, subject, greeting, paragraphs,
                       link_label, link, small_print, queued_at, needed))
struct Mailbox {
    std::string workspace_name;
    std::vector<ShownMail> mails;
};
BOOST_DESCRIBE_STRUCT(Mailbox, (), (workspace_name, mails))

/// The newest of the sample company; nobody else's mails are ever in it.
[[nodiscard]] Result<Mailbox> sample_mailbox(storage::Connection& db, const Setup& setup,
                                             Instant now);

}  // namespace akad::delivery
