#include <algorithm>

#include "app/demo/telling.hpp"
#include "attention/commands.hpp"
#include "deals/attention.hpp"

namespace akad::app::demo {

Result<void> Telling::run_said(ledger::Writing& writing, const reviews::AgendaLine& line,
                               const Said& said, Day due) {
    reviews::RecordInspection record;
    record.answers = reviews::Answers{.ready_proof = said.ready_proof.in(language_),
                                      .must_happen = said.must_happen.in(language_),
                                      .could_block = said.could_block.in(language_)};
    record.note = said.note.in(language_);
    record.outcome = said.outcome;
    TRY(reviews::record_inspection(writing, line.id, record));
    TRY(reviews::agree_action(
        writing, line.id,
        {.title = said.action.in(language_), .owner = line.owner.id, .due_day = due}));
    return {};
}

/// The rhythms are set, the weekly review is held and closed: all in the last minute of a working
/// day. Attention follows only when the whole past is told, so it looks at the deals here.
Result<void> Telling::run_review(ledger::Writing& writing, const Step& step) {
    const auto held = std::ranges::find(script_.reviews, step.act.day, &HeldReview::day);
    const auto weekly = TRY(reviews::set_usual_rhythms(writing, {}));
    const WorkspaceId workspace = writing.caller.workspace;
    TRY(attention::look_at_deals(writing, deals::open_deals(writing.db, workspace)));
    const auto id = TRY(reviews::start_review(writing, {.rhythm = weekly}));
    const auto agenda = TRY(reviews::show_review(writing.reading(), id)).agenda;
    const Day due = date_of(held->due, today_);
    for (std::size_t i = 0; i < std::min(agenda.size(), held->said.size()); ++i)
        TRY(run_said(writing, agenda[i], held->said[i], due));
    TRY(reviews::close_review(
        writing, id,
        {.summary = held->summary.in(language_), .unfinished = reviews::Unfinished::leave}));
    return {};
}

}  // namespace akad::app::demo
