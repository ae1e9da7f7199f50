#include <array>
#include <optional>

#include "core/hash.hpp"
#include "deals/inspection.hpp"
#include "people/people.hpp"
#include "reviews/actions/actions.hpp"
#include "reviews/rules/agenda.hpp"
#include "reviews/store/review_store.hpp"

namespace akad::reviews {

namespace {

/// Of one stage no more are looked through to find those in trouble.
constexpr int most_per_stage = 200;

struct Agenda {
    std::vector<Candidate> deals;
    std::int64_t left_out = 0;
};

/// The deals with what attention says of them now.
std::vector<Candidate> candidates_of(ledger::Writing& writing,
                                     std::vector<deals::DealBrief> deals) {
    std::vector<DealId> ids;
    for (const deals::DealBrief& deal : deals) ids.push_back(deal.id);
    const Day today = people::today_in(writing.db, writing.caller.workspace, writing.now);
    auto asking = attention::asking_in(writing.reading(), ids, today);
    const auto norms = attention::norms_in(writing.reading());
    std::vector<Candidate> candidates;
    for (deals::DealBrief& deal : deals) {
        const auto norm = norms.find(deal.stage);
        const int tenths = norm == norms.end() ? 10 * deal.expected_days : norm->second.tenths;
        auto asks = std::move(asking[deal.id]);
        candidates.push_back({std::move(deal), std::move(asks), tenths});
    }
    return candidates;
}

Review begun(ledger::Writing& writing, Looking looking) {
    Review review;
    review.workspace = writing.caller.workspace;
    review.id = writing.draw.id<ReviewId>();
    review.looking = looking;
    review.led_by = writing.caller.person.value_or(PersonId{});
    review.held_on = people::today_in(writing.db, writing.caller.workspace, writing.now);
    review.started_at = writing.now;
    return review;
}

/// What does not fit into one meeting is counted, never silently dropped.
Agenda cut(std::vector<Candidate> deals, std::int64_t beyond) {
    Agenda agenda{std::move(deals), beyond};
    if (agenda.deals.size() > most_on_agenda) {
        agenda.left_out += static_cast<std::int64_t>(agenda.deals.size() - most_on_agenda);
        agenda.deals.resize(most_on_agenda);
    }
    return agenda;
}

Result<Agenda> agenda_of(ledger::Writing& writing, const Rhythm& rhythm, Review& review) {
    const int stages = TRY(deals::stages_in(writing.reading(), rhythm.pipeline));
    const int last = rhythm.last_stage == 0 ? stages : std::min(rhythm.last_stage, stages);
    auto found = TRY(deals::open_in_stages(writing.reading(),
                                           {rhythm.pipeline, rhythm.first_stage - 1, last - 1, {}},
                                           most_per_stage));
    const auto beyond = found.count - static_cast<std::int64_t>(found.deals.size());
    auto candidates = candidates_of(writing, std::move(found.deals));
    switch (rhythm.looking) {
        case Looking::slower:
            return cut(slower_ones(std::move(candidates), writing.now), beyond);
        case Looking::stage_audit: {
            std::array<unsigned char, 16> seed{};
            writing.draw.bytes(seed);
            review.seed = hex({reinterpret_cast<const char*>(seed.data()), seed.size()});
            review.sample_size = rhythm.sample_size;
            return Agenda{sampled(std::move(candidates), rhythm.sample_size, review.seed), 0};
        }
        default:
            return cut(troubled_first(std::move(candidates), writing.now), beyond);
    }
}

Result<Agenda> agenda_of_person(ledger::Writing& writing, PersonId person, Review& review) {
    const auto pipeline = deals::oldest_pipeline(writing.reading());
    if (!pipeline) return Agenda{};
    const int stages = TRY(deals::stages_in(writing.reading(), *pipeline));
    review.pipeline = pipeline;
    auto found = TRY(deals::open_in_stages(writing.reading(), {*pipeline, 0, stages - 1, person},
                                           most_per_stage));
    const auto beyond = found.count - static_cast<std::int64_t>(found.deals.size());
    return cut(troubled_first(candidates_of(writing, std::move(found.deals)), writing.now), beyond);
}

void keep_inspection(ledger::Writing& writing, const Review& review, const Candidate& candidate,
                     int position) {
    const deals::DealBrief& deal = candidate.deal;
    Inspection row;
    row.workspace = review.workspace;
    row.id = writing.draw.id<InspectionId>();
    row.review = review.id;
    row.deal = deal.id;
    row.position = position;
    row.owner = deal.owner;
    row.stage = deal.stage;
    row.stage_name = deal.stage_name;
    row.stage_position = deal.stage_position;
    row.days_in_stage = days_in_stage(deal, writing.now);
    row.troubles = to_json(troubles_of(candidate));
    if (review.looking == Looking::stage_audit) {
        std::vector<CriterionId> asked;
        for (const auto& each :
             deals::criteria_before(writing.reading(), deal.pipeline, deal.stage_position))
            asked.push_back(each.id);
        row.asked = to_json(asked);
    }
    storage::insert(writing.db, "inspection", row);
    writing.record(ledger::changed<Inspection>("inspection.planned", nullptr, row, deal.id.text()));
}

Result<ReviewId> keep_started(ledger::Writing& writing, Review review, const Agenda& agenda) {
    if (agenda.deals.empty())
        return Error{ErrorKind::conflict, "nothing_to_review",
                     "No deal that you see falls under this rule today. Nothing needs a review."};
    review.left_out = agenda.left_out;
    storage::insert(writing.db, "review", review);
    writing.record(ledger::changed<Review>("review.started", nullptr, review));
    int position = 0;
    for (const Candidate& each : agenda.deals) keep_inspection(writing, review, each, ++position);
    return review.id;
}

Result<ReviewId> start_by_rhythm(ledger::Writing& writing, RhythmId id) {
    const Rhythm rhythm = TRY(require_rhythm(writing.db, writing.caller.workspace, id));
    Review review = begun(writing, rhythm.looking);
    review.rhythm = rhythm.id;
    review.pipeline = rhythm.pipeline;
    review.title = rhythm.name;
    const Agenda agenda = TRY(agenda_of(writing, rhythm, review));
    const ReviewId started = TRY(keep_started(writing, review, agenda));
    Rhythm held = rhythm;
    ++held.revision;
    held.last_held = review.held_on;
    storage::save(writing.db, "rhythm", held);
    writing.record(ledger::changed("rhythm.held", &rhythm, held));
    return started;
}

Result<ReviewId> start_with_person(ledger::Writing& writing, PersonId person) {
    TRY(people::require_member(writing.db, writing.caller.workspace, person));
    Review review = begun(writing, Looking::one_person);
    review.person = person;
    const Agenda agenda = TRY(agenda_of_person(writing, person, review));
    return keep_started(writing, review, agenda);
}

Result<ReviewId> start_with_deal(ledger::Writing& writing, DealId deal) {
    const auto brief = TRY(deals::require_open_brief(writing.reading(), deal));
    Review review = begun(writing, Looking::one_deal);
    review.pipeline = brief.pipeline;
    return keep_started(writing, review, {candidates_of(writing, {brief}), 0});
}

}  // namespace

Result<ReviewId> start_review(ledger::Writing& writing, const StartReview& command) {
    const int named = (command.rhythm ? 1 : 0) + (command.person ? 1 : 0) + (command.deal ? 1 : 0);
    if (named != 1)
        return Error{ErrorKind::invalid, "review_of_one_thing",
                     "Name a rhythm, a person or a deal to review, and only one of them."};
    if (command.rhythm) return start_by_rhythm(writing, *command.rhythm);
    if (command.person) return start_with_person(writing, *command.person);
    return start_with_deal(writing, *command.deal);
}

}  // namespace akad::reviews
