// What a person can do here: set rhythms, hold reviews, inspect deals, step in.
#pragma once

#include <optional>
#include <string>

#include "ledger/ledger.hpp"
#include "reviews/rules/inspecting.hpp"
#include "reviews/rules/rhythm.hpp"

namespace akad::reviews {

struct SetRhythm {
    std::optional<std::string> name{};
    std::optional<PipelineId> pipeline{};  ///< none: the oldest
    Looking looking = Looking::all_open;
    Every every = Every::week;
    int on_day = 1;
    int first_stage = 1;
    std::optional<int> last_stage{};   ///< none: the pipeline's last
    std::optional<int> sample_size{};  ///< of a stage audit
    std::optional<PersonId> leader{};  ///< none: who sets it
};
BOOST_DESCRIBE_STRUCT(SetRhythm, (),
                      (name, pipeline, looking, every, on_day, first_stage, last_stage, sample_size,
                       leader))
/// Refusals: those of `checked`, `unknown_member`, `too_many_rhythms`.
[[nodiscard]] Result<RhythmId> add_rhythm(ledger::Writing& writing, const SetRhythm& command);
[[nodiscard]] Result<RhythmId> change_rhythm(ledger::Writing& writing, RhythmId id,
                                             const SetRhythm& command);
[[nodiscard]] Result<RhythmId> retire_rhythm(ledger::Writing& writing, RhythmId id);

struct SetUsualRhythms {
    UsualSet usual = UsualSet::inspection;
};
BOOST_DESCRIBE_STRUCT(SetUsualRhythms, (), (usual))
/// The rhythms of the requirements, led by who sets them, in place of those in force.
[[nodiscard]] Result<RhythmId> set_usual_rhythms(ledger::Writing& writing,
                                                 const SetUsualRhythms& command);

/// Exactly one of them: by a rhythm, of one person's deals, or of one deal.
struct StartReview {
    std::optional<RhythmId> rhythm{};
    std::optional<PersonId> person{};
    std::optional<DealId> deal{};
};
BOOST_DESCRIBE_STRUCT(StartReview, (), (rhythm, person, deal))
/// Makes the agenda from the deals the caller sees; it stays as it is from then on. Refusals:
/// `review_of_one_thing`, `nothing_to_review`, `deal_closed`, `unknown_rhythm`, `unknown_member`.
[[nodiscard]] Result<ReviewId> start_review(ledger::Writing& writing, const StartReview& command);

[[nodiscard]] Result<InspectionId> record_inspection(ledger::Writing& writing, InspectionId id,
                                                     const RecordInspection& command);

struct AgreeAction {
    std::string title;
    PersonId owner{};
    Day due_day{};
};
BOOST_DESCRIBE_STRUCT(AgreeAction, (), (title, owner, due_day))
/// An action with one owner and a day: a commitment about the deal, ticked from the inbox.
/// Refusals: `unknown_member`, `cannot_see_deal`, text limits.
[[nodiscard]] Result<InspectionId> agree_action(ledger::Writing& writing, InspectionId id,
                                                const AgreeAction& command);

struct CloseReview {
    std::optional<std::string> summary{};
    std::optional<Unfinished> unfinished{};  ///< none: refuse while a deal has no outcome
};
BOOST_DESCRIBE_STRUCT(CloseReview, (), (summary, unfinished))
[[nodiscard]] Result<ReviewId> close_review(ledger::Writing& writing, ReviewId id,
                                            const CloseReview& command);

struct LogIntervention {
    InterventionKind kind = InterventionKind::executive_introduction;
    Day on_day{};
    std::optional<PersonId> stepped_in_by{};  ///< none: who logs it
    std::optional<ReviewId> review{};
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(LogIntervention, (), (kind, on_day, stepped_in_by, review, note))
[[nodiscard]] Result<InterventionId> log_intervention(ledger::Writing& writing, DealId deal,
                                                      const LogIntervention& command);
struct SettleIntervention {
    InterventionResult result = InterventionResult::open;
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(SettleIntervention, (), (result, note))
[[nodiscard]] Result<InterventionId> settle_intervention(ledger::Writing& writing,
                                                         InterventionId id,
                                                         const SettleIntervention& command);

}  // namespace akad::reviews
