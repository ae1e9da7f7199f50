#include "commitments/commitments.hpp"
#include "core/text.hpp"
#include "deals/brief.hpp"
#include "deals/owing.hpp"
#include "reviews/actions/actions.hpp"
#include "reviews/store/review_store.hpp"

namespace akad::reviews {

namespace {

constexpr std::size_t most_summary_characters = 8'000;

/// An inspection of a review that is still running.
Result<Inspection> running(ledger::Writing& writing, InspectionId id) {
    auto inspection = TRY(require_inspection(writing.reading(), id));
    const Review review = TRY(require_review(writing.reading(), inspection.review));
    TRY(check_running(review));
    return inspection;
}

}  // namespace

Result<InspectionId> record_inspection(ledger::Writing& writing, InspectionId id,
                                       const RecordInspection& command) {
    const Inspection before = TRY(running(writing, id));
    const Inspection after = TRY(recorded(before, command, writing.caller, writing.now));
    storage::save(writing.db, "inspection", after);
    writing.record(ledger::changed("inspection.recorded", &before, after, before.deal.text()));
    return id;
}

Result<InspectionId> agree_action(ledger::Writing& writing, InspectionId id,
                                  const AgreeAction& command) {
    const Inspection inspection = TRY(running(writing, id));
    TRY(deals::require_sees(writing.reading(), command.owner, inspection.deal));
    const auto deal = TRY(deals::require_brief(writing.reading(), inspection.deal));
    const auto made = TRY(commitments::open(writing, {.kind = commitments::Kind::review_action,
                                                      .deal = deal.id,
                                                      .deal_name = deal.name,
                                                      .owner = command.owner,
                                                      .title = command.title,
                                                      .due_day = command.due_day}));
    storage::insert(writing.db, "review_action",
                    ReviewAction{.workspace = inspection.workspace,
                                 .review = inspection.review,
                                 .inspection = id,
                                 .deal = deal.id,
                                 .commitment = made.id});
    return id;
}

Result<ReviewId> close_review(ledger::Writing& writing, ReviewId id, const CloseReview& command) {
    const Review before = TRY(require_review(writing.reading(), id));
    const auto inspections = inspections_of(writing.db, writing.caller.workspace, id);
    TRY(check_closing(before, inspections, command.unfinished.value_or(Unfinished::refuse)));
    Review after = before;
    ++after.revision;
    after.closed_at = writing.now;
    after.closed_by = writing.caller.person;
    after.summary =
        TRY(text_within("summary", command.summary.value_or(""), 0, most_summary_characters));
    storage::save(writing.db, "review", after);
    writing.record(ledger::changed("review.closed", &before, after));
    return id;
}

}  // namespace akad::reviews
