// Sending what waits, away from the writer's thread and outside any transaction. A sender first
// takes the outbox into its hands, in one action, then sends, then writes down what came of it, in
// another; each is thrown away when somebody else was faster.
#include <chrono>

#include "core/hash.hpp"
#include "delivery/actions/queueing.hpp"
#include "delivery/delivery.hpp"
#include "delivery/rules/message.hpp"
#include "delivery/rules/trying.hpp"
#include "delivery/store/outbox.hpp"
#include "jobs/node.hpp"

namespace akad::delivery {

namespace {

using jobs::JobRow;
using jobs::Next;
using jobs::Step;

/// What one pass takes on. Together with the longest a single mail may take this stays below the
/// lease of a job.
constexpr std::int64_t most_in_a_pass = 20;
constexpr std::chrono::seconds longest_pass{10};
constexpr std::int64_t hold_us = 30 * us_per_second;
constexpr std::int64_t rest_us = 60 * us_per_second;  // once the hour's mails are sent

/// Without parcel and reply a mail is needless by now.
struct Tried {
    MailId id{};
    std::optional<Parcel> parcel{};
    std::optional<Reply> reply{};
};

/// Should this pass break off, somebody looks again then.
constexpr std::int64_t look_again_us = 120 * us_per_second;

class Sender {
public:
    explicit Sender(const Setup& setup) : setup_(setup) {
        const Seed seed = fresh_seed();
        name_ = hex({reinterpret_cast<const char*>(seed.data()), 8});
    }

    Result<jobs::DoChunk> prepare(storage::Store& store, const JobRow& job) {
        const Instant now = setup_.clock();
        const auto outbox = [&] {
            const auto db = store.reader();
            return find_outbox(*db, job.workspace);
        }();
        if (!outbox || outbox->holder != name_ || outbox->held_until <= now) return take();
        return write_down(send_due(store, job.workspace, now));
    }

private:
    [[nodiscard]] jobs::DoChunk take() const {
        return [name = name_](ledger::Writing& writing, const JobRow& job) -> Result<Step> {
            put_outbox(writing.db, {job.workspace, job.id, name, {writing.now.us + hold_us}});
            wake_at(writing, {writing.now.us + look_again_us});
            return Step{job.done, 0, Next::more};
        };
    }

    [[nodiscard]] std::int64_t allowed(storage::Connection& db, WorkspaceId workspace,
                                       Instant now) const {
        const Instant an_hour_ago{now.us - 3'600 * us_per_second};
        return std::min(most_in_a_pass,
                        setup_.most_an_hour - sent_since(db, workspace, an_hour_ago));
    }

    [[nodiscard]] std::vector<Tried> send_due(storage::Store& store, WorkspaceId workspace,
                                              Instant now) const {
        std::vector<Tried> all = composed(store, workspace, now);
        Post post(*setup_.server);
        const auto ends = std::chrono::steady_clock::now() + longest_pass;
        std::optional<Reply> stopped;
        std::size_t done = 0;
        for (; done < all.size() && std::chrono::steady_clock::now() < ends; ++done) {
            Tried& each = all[done];
            if (each.reply || !each.parcel) continue;
            each.reply = stopped ? *stopped : post.send(*each.parcel);
            if (stops_the_rest(*each.reply)) stopped = each.reply;
        }
        all.resize(done);
        return all;
    }

    /// The mails that are due, written out. The connection is given back before any is sent.
    [[nodiscard]] std::vector<Tried> composed(storage::Store& store, WorkspaceId workspace,
                                              Instant now) const {
        std::vector<Tried> all;
        const auto db = store.reader();
        const std::int64_t most = std::max<std::int64_t>(0, allowed(*db, workspace, now));
        const auto due = due_mails(*db, workspace, now, most);
        for (const MailRow& mail : due) all.push_back(compose(*db, mail, now));
        return all;
    }

    [[nodiscard]] Tried compose(storage::Connection& db, const MailRow& row, Instant now) const {
        Tried tried{.id = row.id};
        if (row.send_until <= now) {
            tried.reply = Reply{Heard::never, MailTrouble::too_late, 0, {}};
            return tried;
        }
        const auto kind = std::ranges::find(setup_.kinds, row.kind, &MailKind::name);
        if (kind == setup_.kinds.end()) return tried;
        const Caller caller = jobs::system_in(row.workspace);
        const auto mail =
            kind->write({db, caller, now}, {row.cause, row.about, row.person, row.queued_at});
        if (!mail || !mail->needed) return tried;
        std::string text = message_of(*mail, envelope_of(row));
        if (text.size() > most_message_bytes)
            tried.reply = Reply{Heard::never, MailTrouble::too_large, 0, {}};
        else
            tried.parcel = Parcel{setup_.from_address, mail->to_address, std::move(text)};
        return tried;
    }

    [[nodiscard]] Envelope envelope_of(const MailRow& row) const {
        const auto at = setup_.from_address.rfind('@');
        const std::string domain =
            at == std::string::npos ? "localhost" : setup_.from_address.substr(at + 1);
        return {setup_.from_name, setup_.from_address, row.id.text() + '@' + domain, row.queued_at};
    }

    [[nodiscard]] jobs::DoChunk write_down(std::vector<Tried> tried) const {
        return [tried = std::move(tried), most = setup_.most_an_hour](
                   ledger::Writing& writing, const JobRow& job) -> Result<Step> {
            for (const Tried& each : tried) {
                const auto before = find_mail(writing.db, job.workspace, each.id);
                if (!before || before->state == MailState::sent) continue;
                if (each.reply)
                    keep_mail(writing, *before, after_reply(*before, *each.reply, writing.now));
                else if (before->state == MailState::waiting)
                    keep_mail(writing, *before, after_dropping(*before));
            }
            put_outbox(writing.db, {.workspace = job.workspace, .job = job.id});
            return step_after(writing, job, std::ssize(tried), most);
        };
    }

    /// On to the next mails, or to rest until one is due.
    static Step step_after(ledger::Writing& writing, const JobRow& job, std::int64_t tried,
                           std::int64_t most) {
        const Instant an_hour_ago{writing.now.us - 3'600 * us_per_second};
        const bool full = sent_since(writing.db, job.workspace, an_hour_ago) >= most;
        const auto next = next_try(writing.db, job.workspace);
        const std::int64_t done = job.done + tried;
        if (!next) {
            jobs::cancel_timer(writing, wake_timer, job.workspace.text());
            return {done, done, Next::finished};
        }
        if (!full && *next <= writing.now) return {done, 0, Next::more};
        const Instant at = full ? Instant{writing.now.us + rest_us} : *next;
        wake_at(writing, at);
        return {done, done, Next::finished};
    }

    Setup setup_;
    std::string name_;
};

}  // namespace

void add_sending(jobs::Jobs& jobs, const Setup& setup) {
    jobs.on_prepared(std::string(sending_job), [sender = std::make_shared<Sender>(setup)](
                                                   storage::Store& store, const JobRow& job) {
        return sender->prepare(store, job);
    });
}

}  // namespace akad::delivery
