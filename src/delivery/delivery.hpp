// Delivery: mails that facts cause, by SMTP. It follows the ledger and knows facts, not rooms: what
// a mail says is written by functions of other rooms, which app names here.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "core/mail.hpp"
#include "delivery/post/post.hpp"
#include "ledger/laws.hpp"
#include "storage/store.hpp"

namespace akad::http {
class Routes;
}
namespace akad::jobs {
class Jobs;
}

namespace akad::delivery {

/// Writes the mail of a cause as it is now; none when what it speaks of is gone.
using WriteMail = std::function<std::optional<Mail>(const storage::Reading&, const MailCause&)>;

struct MailKind {
    std::string name;          ///< "invitation"
    std::string fact;          ///< the kind of fact that causes one; its topic says to whom
    std::int64_t lasts_s = 0;  ///< later it is worth nothing
    WriteMail write;
};

struct Setup {
    std::optional<MailServer>
        server{};  ///< none: only the sample company gets mails, in its mailbox
    std::string from_address{};
    std::string from_name = "Akad";
    std::int64_t most_an_hour = 500;  ///< of one workspace
    std::vector<MailKind> kinds{};
    std::function<Instant()> clock{};
};

/// Queues a mail for every fact that causes one, and wakes the sending.
void add_followers(jobs::Jobs& jobs, const Setup& setup);
/// Sends what waits, when there is a server. Slow: give it a `Jobs` of its own, so that nothing
/// else waits for a server.
void add_sending(jobs::Jobs& jobs, const Setup& setup);
void add_routes(http::Routes& routes, const Setup& setup);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();

}  // namespace akad::delivery
