// Commitments as the inbox and the deal page show them.
#pragma once

#include <map>

#include "core/calendar.hpp"
#include "deals/views/deal_view.hpp"

namespace akad::deals {

struct AboutDeal {
    DealId deal{};
    std::string deal_name;
    std::optional<CriterionId> criterion{};
    std::optional<EvidenceId> evidence{};
};
BOOST_DESCRIBE_STRUCT(AboutDeal, (), (deal, deal_name, criterion, evidence))

/// Another day, waiting for the other side's answer.
struct DayProposal {
    commitments::Side side = commitments::Side::seller;
    std::optional<PersonName> person{};
    std::optional<Day> day{};
    std::optional<Day> agreed_day{};
    std::string words;
    PersonName awaits{};
    Instant proposed_at{};
};
BOOST_DESCRIBE_STRUCT(DayProposal, (), (side, person, day, agreed_day, words, awaits, proposed_at))

/// What the calendar of who owes it says of the days until it is due.
struct DueDays {
    int working_days_left = 0;  ///< after today, up to and with the day
    bool provisional = false;   ///< nothing is published yet for its year
    DayKind due_kind = DayKind::working;
    std::string due_holiday;
    std::optional<Day> next_off{};  ///< the next day of the week that is not worked, up to the day
    std::string next_off_holiday;
    DayKind next_off_kind = DayKind::holiday;
};
BOOST_DESCRIBE_STRUCT(DueDays, (),
                      (working_days_left, provisional, due_kind, due_holiday, next_off,
                       next_off_holiday, next_off_kind))

struct CommitmentView {
    CommitmentId id{};
    std::int64_t revision = 1;
    commitments::Kind kind = commitments::Kind::next_step;
    std::string title;
    AboutDeal about{};
    commitments::Side side = commitments::Side::seller;
    PersonName owner{};
    std::optional<PersonName> with{};
    std::optional<Day> first_due{};
    std::optional<Day> due_day{};
    commitments::State state = commitments::State::open;
    int late_days = 0;
    int late_days_at_first = 0;
    std::optional<PersonName> opened_by{};
    Instant opened_at{};
    std::optional<Instant> settled_at{};
    std::string note;
    std::optional<std::string> done_when{};
    bool two_sided = false;
    std::optional<DayProposal> proposal{};
    std::optional<PersonName> handed_from{};  ///< its owner did not take it over yet
    std::optional<PersonName> doer{};
    std::int64_t reminders = 0;
    std::optional<Instant> reminded_at{};
    std::optional<PersonName> escalated_to{};
    std::optional<Instant> escalated_at{};
    std::optional<DueDays> due_days{};  ///< while it is open and has a day
    std::vector<May> may{};
};
BOOST_DESCRIBE_STRUCT(CommitmentView, (),
                      (id, revision, kind, title, about, side, owner, with, first_due, due_day,
                       state, late_days, late_days_at_first, opened_by, opened_at, settled_at, note,
                       done_when, two_sided, proposal, handed_from, doer, reminders, reminded_at,
                       escalated_to, escalated_at, due_days, may))
[[nodiscard]] Result<CommitmentView> show_commitment(const storage::Reading& reading,
                                                     CommitmentId id);

struct InboxFilter {
    std::optional<std::string> view{};  ///< owe, owed, waits, escalated, done
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(InboxFilter, (), (view, cursor, limit))
[[nodiscard]] Result<http::Page<CommitmentView>> show_inbox(const storage::Reading& reading,
                                                            const InboxFilter& filter);
[[nodiscard]] Result<http::Page<CommitmentView>> list_deal_commitments(
    const storage::Reading& reading, DealId id, const PageFilter& filter);

/// One fact of a deal's time line, with the names of what it speaks of.
struct TimelineEntry {
    std::int64_t sequence = 0;
    std::string kind;
    Instant at{};
    Instant occurred_at{};
    std::optional<PersonName> author{};
    Proof by = Proof::system;
    std::string subject;
    /// What changed: each field's new value, with the names of stages, people and criteria in
    /// place of their ids, and `from_stage` beside `stage`.
    std::map<std::string, std::string> what{};
};
BOOST_DESCRIBE_STRUCT(TimelineEntry, (),
                      (sequence, kind, at, occurred_at, author, by, subject, what))
[[nodiscard]] Result<http::Page<TimelineEntry>> show_timeline(const storage::Reading& reading,
                                                              DealId id, const PageFilter& filter);

}  // namespace akad::deals
