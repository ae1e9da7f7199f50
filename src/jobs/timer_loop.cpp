#include "jobs/timer_loop.hpp"

#include "jobs/rules/progress.hpp"
#include "jobs/store/timer_store.hpp"

namespace akad::jobs {

namespace {

constexpr std::string_view fired_here = "fired";

/// Takes the timer away and does what it was set for, in one action; or finds that another node,
/// or a change of plan, was first.
ledger::Decide firing(const TimerRow& seen, const FireTimer& fire) {
    return [seen, fire](ledger::Writing& writing) -> Result<std::string> {
        if (take_timer(writing.db, seen) == Taken::elsewhere) return std::string();
        TRY(fire(writing, seen));
        return std::string(fired_here);
    };
}

ledger::Decide putting_off(const TimerRow& seen, const Error& error) {
    return [seen, error](ledger::Writing& writing) -> Result<std::string> {
        if (take_timer(writing.db, seen) == Taken::here)
            put_timer(writing.db, after_failure(seen, error, writing.now));
        return std::string();
    };
}

std::vector<TimerRow> due_now(const Node& node, const TimerKinds& kinds) {
    const auto reader = node.store.reader();
    std::vector<TimerRow> due;
    for (const auto& [kind, fire] : kinds)
        for (TimerRow& timer : timers_due(*reader, kind, node.clock()))
            due.push_back(std::move(timer));
    return due;
}

Fired fire_all(const Node& node, const TimerKinds& kinds, const std::vector<TimerRow>& due) {
    std::vector<ledger::Command> commands;
    for (const TimerRow& timer : due)
        commands.push_back(
            command_for(node, system_in(timer.workspace), firing(timer, kinds.at(timer.kind))));
    const auto answers = submit_all(node, std::move(commands));
    Fired fired{.looked = due.empty() ? Looked::idle : Looked::worked};
    std::vector<ledger::Command> put_off;
    for (std::size_t i = 0; i < due.size(); ++i) {
        if (answers[i].ok()) {
            if (answers[i]->subject == fired_here) ++fired.here;
        } else if (is_passing(answers[i].error())) {
            fired.looked = Looked::trouble;
        } else {
            put_off.push_back(command_for(node, system_in(due[i].workspace),
                                          putting_off(due[i], answers[i].error())));
        }
    }
    for (const auto& answer : submit_all(node, std::move(put_off)))
        if (!answer.ok()) fired.looked = Looked::trouble;
    return fired;
}

}  // namespace

Fired fire_due_timers(const Node& node, const TimerKinds& kinds) {
    try {
        return fire_all(node, kinds, due_now(node, kinds));
    } catch (...) {
        static_cast<void>(caught(node));
        return {.looked = Looked::trouble};
    }
}

std::optional<Instant> next_due(const Node& node, const TimerKinds& kinds) {
    const auto reader = node.store.reader();
    std::optional<Instant> next;
    for (const auto& [kind, fire] : kinds) {
        const auto due = next_timer(*reader, kind);
        if (due && (!next || *due < *next)) next = due;
    }
    return next;
}

}  // namespace akad::jobs
