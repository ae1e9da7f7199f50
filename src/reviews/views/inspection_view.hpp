// One deal in a review as the run screen shows it, and what was said about a deal before.
#pragma once

#include "commitments/commitments.hpp"
#include "core/money.hpp"
#include "reviews/rules/inspecting.hpp"
#include "reviews/views/review_view.hpp"

namespace akad::reviews {

struct ActionLine {
    CommitmentId id{};
    std::string title;
    Person owner{};
    std::optional<Day> due_day{};
    commitments::State state = commitments::State::open;
};
BOOST_DESCRIBE_STRUCT(ActionLine, (), (id, title, owner, due_day, state))

/// What was said about a deal in one review.
struct Said {
    InspectionId id{};
    ReviewId review{};
    Looking looking = Looking::all_open;
    std::string title;
    Person led_by{};
    Day held_on{};
    bool closed = false;
    std::string stage_name;
    Answers answers{};
    std::string note;
    std::optional<Outcome> outcome{};
};
BOOST_DESCRIBE_STRUCT(Said, (),
                      (id, review, looking, title, led_by, held_on, closed, stage_name, answers,
                       note, outcome))
[[nodiscard]] Result<http::Page<Said>> list_deal_inspections(const storage::Reading& reading,
                                                             DealId deal, const PageFilter& filter);

struct AskedCriterion {
    CriterionId id{};
    std::string name;
    std::optional<Finding> finding{};
};
BOOST_DESCRIBE_STRUCT(AskedCriterion, (), (id, name, finding))

/// A deal at a glance, as it stands now.
struct DealFacts {
    std::string name;
    CustomerName customer{};
    Person owner{};
    bool open = true;
    Money value{};
    std::optional<Day> close_day{};
    std::string stage_name;
    int days_in_stage = 0;
    int expected_days = 0;
    int missing_count = 0;
    bool claims_stage = false;
    std::optional<ActionLine> next_step{};
    std::optional<Day> economic_buyer_acted{};    ///< of activities and of evidence that stands
    std::optional<std::string> economic_buyer{};  ///< who it was
};
BOOST_DESCRIBE_STRUCT(DealFacts, (),
                      (name, customer, owner, open, value, close_day, stage_name, days_in_stage,
                       expected_days, missing_count, claims_stage, next_step, economic_buyer_acted,
                       economic_buyer))

struct InspectionView {
    InspectionId id{};
    std::int64_t revision = 1;
    ReviewId review{};
    DealId deal{};
    int position = 1;
    DealFacts facts{};
    std::vector<Trouble> troubles{};
    std::vector<AskedCriterion> asked{};
    Answers answers{};
    std::string note;
    std::optional<Outcome> outcome{};
    std::optional<Instant> looked_at{};
    std::optional<Said> before{};          ///< the time before
    std::vector<ActionLine> actions{};     ///< agreed here
    std::vector<ActionLine> still_open{};  ///< agreed in reviews before, and not done yet
    std::vector<May> may{};
};
BOOST_DESCRIBE_STRUCT(InspectionView, (),
                      (id, revision, review, deal, position, facts, troubles, asked, answers, note,
                       outcome, looked_at, before, actions, still_open, may))
[[nodiscard]] Result<InspectionView> show_inspection(const storage::Reading& reading,
                                                     InspectionId id);

}  // namespace akad::reviews
