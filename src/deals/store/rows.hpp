// The rows of the deals room: deals and their visits. Those of pipelines come with them.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/money.hpp"
#include "core/time.hpp"
#include "deals/attention.hpp"
#include "deals/store/pipeline_rows.hpp"
#include "ledger/changes.hpp"

namespace akad::deals {

/// In nurture a deal is neither in the pipeline nor lost: it has a day to come back (D27).
BOOST_DEFINE_ENUM_CLASS(DealState, open, won, lost, nurture)

/// The five reasons a deal leaves the pipeline (D63).
BOOST_DEFINE_ENUM_CLASS(LostReason, cannot_afford, chose_competitor, does_not_fit, buys_from_nobody,
                        effort_exceeds_return)

/// The six triggers of a move back (D58).
BOOST_DEFINE_ENUM_CLASS(Trigger, qualification_false, champion_changed, requirements_changed,
                        decision_maker_pushed_back, timeline_extended, process_restarted)

/// How a deal came into the stage it is in, or out of the pipeline.
BOOST_DEFINE_ENUM_CLASS(Move, opened, advanced, overridden, moved_back, won, lost, reopened,
                        imported, nurtured, returned)

struct Deal {
    WorkspaceId workspace{};
    DealId id{};
    std::int64_t revision = 1;
    PipelineId pipeline{};
    StageId stage{};
    DealState state = DealState::open;
    std::string name;
    CustomerId customer{};
    std::int64_t value_minor = 0;
    Currency currency{};
    std::optional<Day> close_day{};
    PersonId owner{};
    Instant stage_since{};
    Instant created_at{};
    Instant updated_at{};
    std::optional<Instant> closed_at{};
    std::optional<Instant> stakeholders_at{};  ///< when who is involved was last gone through
    std::optional<Day> verbal_on{};            ///< the day of the verbal agreement (R2)
    std::string verbal_note;
    std::optional<LostReason> lost_reason{};
    std::string lost_note;
    std::optional<PersonId> lost_by{};
    std::optional<Instant> nurtured_at{};  ///< since when it rests; kept when it is lost from there
    std::optional<std::string> nurture_note{};
    int overrides = 0;
    bool claims_stage = false;  ///< it stands where no evidence brought it (D6, D94)
    std::string claimed_stage;  ///< another stage that a later import file names; never a move
    std::optional<Instant> claimed_at{};
    std::optional<std::string> source_system{};
    std::optional<std::string> source_id{};
    std::optional<ImportId> import{};
    std::optional<DealId> split_from{};   ///< the deal it was a part of (D60)
    std::optional<StageId> moved_from{};  ///< the last move, while it can be undone
    std::optional<Move> moved_how{};
    std::optional<PersonId> moved_by{};
    std::optional<Instant> moved_at{};
    bool moved_claims = false;  ///< claims_stage before that move
    std::string gate;       ///< one letter a criterion of the stage: m met, s submitted, - missing
    int missing_count = 0;  ///< criteria not met
    std::optional<CommitmentId> next_step{};
    std::optional<Day> next_due{};
    std::optional<Attention> attention{};
    std::optional<Day> return_due{};  ///< the day of the commitment that brings it back

    static constexpr std::array erasable{
        std::string_view("name"), std::string_view("verbal_note"), std::string_view("lost_note"),
        std::string_view("claimed_stage"), std::string_view("nurture_note")};
    static constexpr std::array derived{
        std::string_view("gate"),       std::string_view("missing_count"),
        std::string_view("next_step"),  std::string_view("next_due"),
        std::string_view("return_due"), std::string_view("attention")};
};
BOOST_DESCRIBE_STRUCT(Deal, (),
                      (workspace, id, revision, pipeline, stage, state, name, customer, value_minor,
                       currency, close_day, owner, stage_since, created_at, updated_at, closed_at,
                       stakeholders_at, verbal_on, verbal_note, lost_reason, lost_note, lost_by,
                       nurtured_at, nurture_note, overrides, claims_stage, claimed_stage,
                       claimed_at, source_system, source_id, import, split_from, moved_from,
                       moved_how, moved_by, moved_at, moved_claims, gate, missing_count, next_step,
                       next_due, return_due, attention))

struct Visit {
    WorkspaceId workspace{};
    DealId deal{};
    int number = 1;
    StageId stage{};
    Move entered_how = Move::opened;
    Instant entered_at{};
    std::optional<Instant> left_at{};
    std::int64_t earlier_us = 0;  ///< time of the stay before nurture, which counts on
};
BOOST_DESCRIBE_STRUCT(Visit, (),
                      (workspace, deal, number, stage, entered_how, entered_at, left_at,
                       earlier_us))

/// Since when the clock of a stay counts: `stage_since` of the deal that is in it.
[[nodiscard]] inline Instant counted_since(const Visit& visit) {
    return {visit.entered_at.us - visit.earlier_us};
}

}  // namespace akad::deals
