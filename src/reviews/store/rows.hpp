// The rows of this room: rhythms, reviews, the deals inspected in them, and interventions.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/time.hpp"
#include "ledger/changes.hpp"

namespace akad::reviews {

using RhythmId = Id<"rhy">;
using InspectionId = Id<"ins">;

/// By which rule a review chooses its deals. The first three can have a rhythm.
BOOST_DEFINE_ENUM_CLASS(Looking, all_open, slower, stage_audit, one_person, one_deal)
BOOST_DEFINE_ENUM_CLASS(Every, week, two_weeks, month, quarter)

struct Rhythm {
    WorkspaceId workspace{};
    RhythmId id{};
    std::int64_t revision = 1;
    std::string name;  ///< empty: the screen names it by its rule
    PipelineId pipeline{};
    Looking looking = Looking::all_open;
    Every every = Every::week;
    int on_day = 1;       ///< of a week 1 (Monday) to 7, else of a month 1 to 28
    int first_stage = 1;  ///< places of stages, counted from 1
    int last_stage = 0;   ///< 0: the pipeline's last
    int sample_size = 0;  ///< deals a stage, of a stage audit
    PersonId leader{};
    Day since{};
    std::optional<Day> last_held{};
    bool retired = false;
};
BOOST_DESCRIBE_STRUCT(Rhythm, (),
                      (workspace, id, revision, name, pipeline, looking, every, on_day, first_stage,
                       last_stage, sample_size, leader, since, last_held, retired))

struct Review {
    WorkspaceId workspace{};
    ReviewId id{};
    std::int64_t revision = 1;
    std::optional<RhythmId> rhythm{};
    Looking looking = Looking::all_open;
    std::optional<PipelineId> pipeline{};
    std::optional<PersonId> person{};  ///< whose deals a one-to-one is about
    std::string title;                 ///< the rhythm's name when it began
    PersonId led_by{};
    Day held_on{};
    Instant started_at{};
    int sample_size = 0;
    std::string seed;           ///< of the sample (hex): with it anybody draws the same deals again
    std::int64_t left_out = 0;  ///< deals the rule found beyond what one meeting can look at
    std::optional<Instant> closed_at{};
    std::optional<PersonId> closed_by{};
    std::string summary;

    static constexpr std::array erasable{std::string_view("summary")};
};
BOOST_DESCRIBE_STRUCT(Review, (),
                      (workspace, id, revision, rhythm, looking, pipeline, person, title, led_by,
                       held_on, started_at, sample_size, seed, left_out, closed_at, closed_by,
                       summary))

BOOST_DEFINE_ENUM_CLASS(Outcome, keep, move_back, nurture, disqualify, intervention)

struct Inspection {
    WorkspaceId workspace{};
    InspectionId id{};
    std::int64_t revision = 1;
    ReviewId review{};
    DealId deal{};
    int position = 1;  ///< its place on the agenda
    PersonId owner{};  ///< whose deal it was
    StageId stage{};   ///< where it stood when the agenda was made
    std::string stage_name;
    int stage_position = 0;
    int days_in_stage = 0;
    std::string troubles = "[]";  ///< JSON: Trouble, why it stands where it does on the agenda
    std::string asked = "[]";     ///< JSON: the criteria a stage audit asks about
    std::string findings = "[]";  ///< JSON: Found, what a stage audit answered
    std::string answers = "{}";   ///< JSON: Answers to the coaching questions
    std::string note;
    std::optional<Outcome> outcome{};
    std::optional<Instant> looked_at{};
    std::optional<PersonId> looked_by{};

    static constexpr std::array erasable{std::string_view("answers"), std::string_view("note")};
};
BOOST_DESCRIBE_STRUCT(Inspection, (),
                      (workspace, id, revision, review, deal, position, owner, stage, stage_name,
                       stage_position, days_in_stage, troubles, asked, findings, answers, note,
                       outcome, looked_at, looked_by))

/// An action agreed in a review, kept as a commitment.
struct ReviewAction {
    WorkspaceId workspace{};
    ReviewId review{};
    InspectionId inspection{};
    DealId deal{};
    CommitmentId commitment{};
};
BOOST_DESCRIBE_STRUCT(ReviewAction, (), (workspace, review, inspection, deal, commitment))

/// The five ways a manager steps in (D72).
BOOST_DEFINE_ENUM_CLASS(InterventionKind, executive_introduction, deal_restructuring,
                        stakeholder_mapping, negotiation_support, disqualification_decision)
BOOST_DEFINE_ENUM_CLASS(InterventionResult, open, helped, did_not_help)

struct Intervention {
    WorkspaceId workspace{};
    InterventionId id{};
    std::int64_t revision = 1;
    DealId deal{};
    InterventionKind kind = InterventionKind::executive_introduction;
    Day on_day{};
    PersonId stepped_in_by{};
    PersonId owner{};  ///< whose deal it was then: the rate counts it for them
    std::optional<ReviewId> review{};
    std::string note;
    InterventionResult result = InterventionResult::open;
    std::string result_note;
    std::optional<PersonId> logged_by{};
    Instant logged_at{};
    std::optional<Instant> settled_at{};

    static constexpr std::array erasable{std::string_view("note"), std::string_view("result_note")};
};
BOOST_DESCRIBE_STRUCT(Intervention, (),
                      (workspace, id, revision, deal, kind, on_day, stepped_in_by, owner, review,
                       note, result, result_note, logged_by, logged_at, settled_at))

}  // namespace akad::reviews
