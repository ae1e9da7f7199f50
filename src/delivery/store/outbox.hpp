// All SQL about mails.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>

#include "delivery/mail_row.hpp"
#include "ledger/ledger.hpp"
#include "storage/database.hpp"

namespace akad::delivery {

/// Who sends for a workspace now. Working memory, not folded.
struct OutboxRow {
    WorkspaceId workspace{};
    JobId job{};
    std::string holder{};  ///< the sender that took the next mails into its hands
    Instant held_until{};
};
BOOST_DESCRIBE_STRUCT(OutboxRow, (), (workspace, job, holder, held_until))

[[nodiscard]] std::optional<MailRow> find_mail(storage::Connection& db, WorkspaceId workspace,
                                               MailId id);
[[nodiscard]] bool has_mail_for(storage::Connection& db, WorkspaceId workspace, std::int64_t cause,
                                std::string_view kind, PersonId person);
/// Mails to one person that were queued since.
[[nodiscard]] std::int64_t mails_since(storage::Connection& db, WorkspaceId workspace,
                                       PersonId person, Instant since);
/// Those to be tried now, longest waiting first.
[[nodiscard]] std::vector<MailRow> due_mails(storage::Connection& db, WorkspaceId workspace,
                                             Instant now, std::int64_t most);
[[nodiscard]] std::optional<Instant> next_try(storage::Connection& db, WorkspaceId workspace);
[[nodiscard]] std::int64_t sent_since(storage::Connection& db, WorkspaceId workspace,
                                      Instant since);

/// Keeps the mail with the fact that says how it changed.
void keep_mail(ledger::Writing& writing, const MailRow& before, MailRow after);

[[nodiscard]] std::optional<OutboxRow> find_outbox(storage::Connection& db, WorkspaceId workspace);
void put_outbox(storage::Connection& db, const OutboxRow& row);

}  // namespace akad::delivery
