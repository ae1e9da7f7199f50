#include "delivery/actions/queueing.hpp"

#include <algorithm>

#include "delivery/rules/trying.hpp"
#include "delivery/store/outbox.hpp"
#include "ledger/changes.hpp"
#include "people/people.hpp"
#include "storage/query.hpp"

namespace akad::delivery {

namespace {

/// Where the mails of this workspace go: the sample company's people are nobody's, so theirs never
/// reach a server. Nothing when there is nowhere to go.
std::optional<MailState> way_of(ledger::Writing& writing, const Setup& setup) {
    if (people::settings_of(writing.db, writing.caller.workspace).sample) return MailState::shown;
    if (setup.server) return MailState::waiting;
    return std::nullopt;
}

const MailKind* kind_caused_by(const ledger::Fact& fact, const Setup& setup) {
    const auto found = std::ranges::find(setup.kinds, fact.kind, &MailKind::fact);
    return found == setup.kinds.end() ? nullptr : &*found;
}

bool is_news(const ledger::Fact& fact, const MailKind& kind, Instant now) {
    const std::int64_t lasts_us = kind.lasts_s * us_per_second;
    return now.us - fact.recorded_at.us < std::min(lasts_us, us_per_day);
}

bool may_have_another(ledger::Writing& writing, const ledger::Fact& fact, const MailKind& kind,
                      PersonId person) {
    const WorkspaceId workspace = writing.caller.workspace;
    if (has_mail_for(writing.db, workspace, fact.sequence, kind.name, person)) return false;
    const Instant yesterday{writing.now.us - us_per_day};
    return mails_since(writing.db, workspace, person, yesterday) < most_mails_a_day;
}

Result<void> queue_mail(ledger::Writing& writing, const ledger::Fact& fact, const MailKind& kind,
                        PersonId person, MailState way) {
    const MailRow row{.workspace = writing.caller.workspace,
                      .id = writing.draw.id<MailId>(),
                      .kind = kind.name,
                      .cause = fact.sequence,
                      .about = fact.subject,
                      .person = person,
                      .state = way,
                      .queued_at = writing.now,
                      .try_at = writing.now,
                      .send_until = {fact.recorded_at.us + kind.lasts_s * us_per_second}};
    storage::insert(writing.db, MailRow::table, row);
    writing.record(ledger::changed<MailRow>("mail.queued", nullptr, row, person.text()));
    // At once and not by the timer: the fact above wakes whoever sends, a timer's firing nobody.
    return way == MailState::waiting ? start_sending(writing) : Result<void>();
}

Result<MailRow> require_mail(ledger::Writing& writing, MailId mail) {
    const auto row = find_mail(writing.db, writing.caller.workspace, mail);
    if (!row) return not_permitted();
    return *row;
}

}  // namespace

Result<void> queue_mails(ledger::Writing& writing, jobs::Facts facts, const Setup& setup) {
    for (const ledger::Fact& fact : facts) {
        const MailKind* kind = kind_caused_by(fact, setup);
        if (kind == nullptr || !is_news(fact, *kind, writing.now)) continue;
        const auto person = PersonId::parse(fact.topic.empty() ? fact.subject : fact.topic);
        const auto way = way_of(writing, setup);
        if (!person || !way || !may_have_another(writing, fact, *kind, *person)) continue;
        TRY(queue_mail(writing, fact, *kind, *person, *way));
    }
    return {};
}

void wake_at(ledger::Writing& writing, Instant at) {
    jobs::set_timer(writing, wake_timer, writing.caller.workspace.text(), at);
}

Result<void> start_sending(ledger::Writing& writing) {
    const WorkspaceId workspace = writing.caller.workspace;
    const auto outbox = find_outbox(writing.db, workspace);
    const auto job = outbox ? jobs::find_job(writing.db, workspace, outbox->job) : std::nullopt;
    if (job && !jobs::is_over(job->state)) return {};
    const JobId id =
        jobs::start_job(writing, {.kind = std::string(sending_job), .subject = workspace.text()});
    put_outbox(writing.db, {.workspace = workspace, .job = id});
    return {};
}

Result<MailId> try_mail_again(ledger::Writing& writing, MailId mail) {
    const MailRow before = TRY(require_mail(writing, mail));
    keep_mail(writing, before, TRY(tried_again(before, writing.now)));
    wake_at(writing, writing.now);
    return mail;
}

Result<MailId> give_mail_up(ledger::Writing& writing, MailId mail) {
    const MailRow before = TRY(require_mail(writing, mail));
    keep_mail(writing, before, TRY(given_up(before)));
    return mail;
}

void add_followers(jobs::Jobs& jobs, const Setup& setup) {
    jobs.follow(std::string(follower_name),
                {.apply = [setup](ledger::Writing& writing, jobs::Facts facts) {
                    return queue_mails(writing, facts, setup);
                }});
    jobs.on_timer(std::string(wake_timer), [](ledger::Writing& writing, const jobs::TimerRow&) {
        return start_sending(writing);
    });
}

}  // namespace akad::delivery
