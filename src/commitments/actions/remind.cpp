#include "commitments/actions/keep.hpp"
#include "commitments/ladder.hpp"
#include "commitments/rules/climbing.hpp"
#include "commitments/rules/keeping.hpp"
#include "commitments/store/ladder_row.hpp"
#include "jobs/jobs.hpp"
#include "people/calendars.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

namespace {

Commitment reminded(Commitment after, Instant now) {
    after.reminders = after.reminders.value_or(0) + 1;
    after.reminded_at = now;
    return after;
}

/// What has been tried so far, for who is asked to step in.
std::string tried(const Commitment& before, int late_days) {
    std::string text = "\"late_days\":" + std::to_string(late_days) +
                       ",\"reminded\":" + std::to_string(before.reminders.value_or(0));
    if (before.reminded_at) text += ",\"reminded_at\":" + to_json(*before.reminded_at);
    return text;
}

Result<void> act_on(ledger::Writing& writing, const Commitment& before, Commitment after,
                    RungAct act, int late_days) {
    const auto asked = before.side == Side::seller ? std::optional(before.owner) : before.opened_by;
    const auto lead = act == RungAct::escalate
                          ? people::who_leads(writing.db, before.workspace, asked)
                          : std::nullopt;
    if (!lead) {
        TRY(keep(writing, "commitment.reminded", before, reminded(after, writing.now)));
        return {};
    }
    after.escalated_to = lead;
    after.escalated_at = writing.now;
    TRY(keep(writing, "commitment.escalated", before, after, tried(before, late_days)));
    return {};
}

}  // namespace

Result<void> climb(ledger::Writing& writing, CommitmentId id) {
    const auto before = find(writing.db, writing.caller.workspace, id);
    if (!before || before->state != State::open || !before->due_day) return {};
    const auto days = people::days_of(writing.db, before->workspace, before->owner);
    const Footing footing{*before->due_day, days.calendar, days.time_zone};
    const Ladder ladder = ladder_of(writing.db, before->workspace, before->kind);
    const Climb climb = climbed(ladder, before->rung.value_or(ground), footing, writing.now);
    if (!climb.act) {
        if (climb.next) jobs::set_timer(writing, ladder_timer, id.text(), *climb.next);
        return {};
    }
    Commitment after = *before;
    after.revision += 1;
    after.rung = climb.rung;
    const Day today = day_in_zone(writing.now, days.time_zone);
    return act_on(writing, *before, after, *climb.act, today.number - before->due_day->number);
}

const Ladder& usual_ladder(Kind kind) {
    using enum RungAct;
    static const Ladder usual{{-2, remind}, {0, remind}, {1, remind}, {3, escalate}};
    static const Ladder on_the_day{{0, remind}};
    return kind == Kind::return_from_nurture ? on_the_day : usual;
}

Ladder ladder_of(storage::Connection& db, WorkspaceId workspace, Kind kind) {
    const auto row = find_ladders(db, workspace);
    return (row ? ladder_in(row->ladders, kind) : std::nullopt).value_or(usual_ladder(kind));
}

Result<WorkspaceId> set_ladder(ledger::Writing& writing, const SetLadder& command) {
    std::optional<Ladder> ladder;
    if (command.rungs) ladder = TRY(checked(*command.rungs));
    const WorkspaceId workspace = writing.caller.workspace;
    const auto before = find_ladders(writing.db, workspace);
    LadderRow after = before.value_or(LadderRow{.workspace = workspace, .id = workspace});
    after.ladders = with_ladder(after.ladders, command.kind, ladder);
    if (before && before->ladders == after.ladders) return workspace;
    if (before) {
        after.revision += 1;
        storage::save(writing.db, "reminder_ladder", after);
    } else {
        storage::insert(writing.db, "reminder_ladder", after);
    }
    writing.record(ledger::changed("reminders.changed", before ? &*before : nullptr, after));
    return workspace;
}

Result<Ladders> show_ladders(const storage::Reading& reading) {
    const auto row = find_ladders(reading.db, reading.caller.workspace);
    Ladders view{.may_change = reading.caller.can(Permission::manage_workspace)};
    each_kind([&](Kind kind) {
        const auto own = row ? ladder_in(row->ladders, kind) : std::nullopt;
        view.ladders.push_back({kind, own.value_or(usual_ladder(kind)), !own});
    });
    return view;
}

}  // namespace akad::commitments
