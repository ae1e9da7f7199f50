// Rhythms and reviews as their screens show them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "http/page.hpp"
#include "people/people.hpp"
#include "reviews/rules/agenda.hpp"
#include "reviews/rules/share.hpp"
#include "reviews/store/rows.hpp"
#include "storage/store.hpp"

namespace akad::reviews {

using Person = people::Named<PersonId>;
using CustomerName = people::Named<CustomerId>;

struct May {
    std::string action;
    bool allowed = false;
    std::optional<std::string> because{};  ///< the code of the refusal
};
BOOST_DESCRIBE_STRUCT(May, (), (action, allowed, because))

struct PageFilter {
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(PageFilter, (), (cursor, limit))

struct RhythmView {
    RhythmId id{};
    std::int64_t revision = 1;
    std::string name;
    PipelineId pipeline{};
    Looking looking = Looking::all_open;
    Every every = Every::week;
    int on_day = 1;
    int first_stage = 1;
    std::optional<int> last_stage{};
    std::optional<int> sample_size{};
    Person leader{};
    Day due_day{};
    bool is_due = false;  ///< today or before
    std::optional<Day> last_held{};
};
BOOST_DESCRIBE_STRUCT(RhythmView, (),
                      (id, revision, name, pipeline, looking, every, on_day, first_stage,
                       last_stage, sample_size, leader, due_day, is_due, last_held))
[[nodiscard]] Result<http::Page<RhythmView>> list_rhythms(const storage::Reading& reading);
[[nodiscard]] Result<RhythmView> show_rhythm(const storage::Reading& reading, RhythmId id);

/// A review as lists name it.
struct ReviewLine {
    ReviewId id{};
    Looking looking = Looking::all_open;
    std::string title;
    Person led_by{};
    std::optional<Person> person{};
    Day held_on{};
    std::optional<Instant> closed_at{};
    std::int64_t deals = 0;
    std::int64_t looked_at = 0;
};
BOOST_DESCRIBE_STRUCT(ReviewLine, (),
                      (id, looking, title, led_by, person, held_on, closed_at, deals, looked_at))
[[nodiscard]] Result<http::Page<ReviewLine>> list_reviews(const storage::Reading& reading,
                                                          const PageFilter& filter);

struct AgendaLine {
    InspectionId id{};
    DealId deal{};
    std::string deal_name;
    CustomerName customer{};
    Person owner{};
    std::string stage_name;
    int days_in_stage = 0;
    std::vector<Trouble> troubles{};
    std::optional<Outcome> outcome{};
    bool finished = false;
    int actions = 0;
};
BOOST_DESCRIBE_STRUCT(AgendaLine, (),
                      (id, deal, deal_name, customer, owner, stage_name, days_in_stage, troubles,
                       outcome, finished, actions))

/// What a stage audit found of one stage.
struct StageAudit {
    std::string stage_name;
    std::int64_t sampled = 0;
    std::int64_t met = 0;
    std::int64_t not_met = 0;
    std::int64_t cannot_tell = 0;
    std::optional<MetShare> share{};  ///< truly met, of those that could be told; none under five
};
BOOST_DESCRIBE_STRUCT(StageAudit, (), (stage_name, sampled, met, not_met, cannot_tell, share))

struct ReviewView : ReviewLine {
    std::int64_t revision = 1;
    std::optional<RhythmId> rhythm{};
    std::optional<int> sample_size{};
    std::optional<std::string> seed{};
    std::int64_t left_out = 0;
    std::int64_t unfinished = 0;
    std::optional<std::string> summary{};  ///< only for who sees the review whole
    std::vector<AgendaLine> agenda{};      ///< the deals this caller sees
    std::vector<StageAudit> audit{};
    std::vector<May> may{};
};
BOOST_DESCRIBE_STRUCT(ReviewView, (ReviewLine),
                      (revision, rhythm, sample_size, seed, left_out, unfinished, summary, agenda,
                       audit, may))
[[nodiscard]] Result<ReviewView> show_review(const storage::Reading& reading, ReviewId id);

}  // namespace akad::reviews
