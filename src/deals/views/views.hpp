// What people look at: one deal, the board, lists, the time line, evidence, the inbox. The JSON of
// each is its described struct.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "commitments/commitments.hpp"
#include "deals/rules/gate.hpp"
#include "deals/store/rows.hpp"
#include "evidence/evidence.hpp"
#include "http/page.hpp"
#include "people/people.hpp"

namespace akad::deals {

using PersonName = people::Named<PersonId>;
using CustomerName = people::Named<CustomerId>;

/// A person with the name looked up for them; an unknown one has an empty name.
[[nodiscard]] std::optional<PersonName> named(const std::map<PersonId, std::string>& names,
                                              std::optional<PersonId> id);

struct CriterionStamp {
    CriterionId id{};
    std::string name;
    CriterionState state = CriterionState::missing;
};
BOOST_DESCRIBE_STRUCT(CriterionStamp, (), (id, name, state))

struct StepOwner {
    PersonId id{};
    std::string name;
    commitments::Side side = commitments::Side::seller;
};
BOOST_DESCRIBE_STRUCT(StepOwner, (), (id, name, side))
struct NextStep {
    CommitmentId id{};
    std::string title;
    StepOwner owner{};
    std::optional<PersonName> with{};
    std::optional<Day> due_day{};
    int late_days = 0;
};
BOOST_DESCRIBE_STRUCT(NextStep, (), (id, title, owner, with, due_day, late_days))

struct DealCard {
    DealId id{};
    std::int64_t revision = 1;
    std::string name;
    CustomerName customer{};
    Money value{};
    std::optional<Day> close_day{};
    PersonName owner{};
    PipelineId pipeline{};
    StageId stage{};
    DealState state = DealState::open;
    std::vector<CriterionStamp> criteria{};
    Instant stage_since{};
    int stage_days = 0;
    std::optional<Attention> attention{};
    bool claims_stage = false;
    std::optional<NextStep> next_step{};
    std::optional<Day> return_day{};  ///< of a deal in nurture
    int overrides = 0;
    Instant updated_at{};
};
BOOST_DESCRIBE_STRUCT(DealCard, (),
                      (id, revision, name, customer, value, close_day, owner, pipeline, stage,
                       state, criteria, stage_since, stage_days, attention, claims_stage, next_step,
                       return_day, overrides, updated_at))

struct DealFilter {
    std::optional<PipelineId> pipeline{};
    std::optional<StageId> stage{};
    std::optional<PersonId> owner{};
    std::optional<CustomerId> customer{};
    std::optional<DealState> state{};
    std::optional<std::string> q{};
    std::optional<std::string> needs{};
    std::optional<std::string> sort{};
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(DealFilter, (),
                      (pipeline, stage, owner, customer, state, q, needs, sort, cursor, limit))
[[nodiscard]] Result<http::Page<DealCard>> list_deals(const storage::Reading& reading,
                                                      const DealFilter& filter);

struct BaseTotal {
    std::int64_t value_minor = 0;
    Currency currency{};
    Day as_of_day{};
    std::string source;
};
BOOST_DESCRIBE_STRUCT(BaseTotal, (), (value_minor, currency, as_of_day, source))
struct BoardColumn {
    StageId stage{};
    http::Total total{};
    std::vector<Money> values{};
    std::optional<BaseTotal> in_base{};  ///< only when every currency has a dated rate
    std::vector<DealCard> cards{};
    std::optional<std::string> next{};
};
BOOST_DESCRIBE_STRUCT(BoardColumn, (), (stage, total, values, in_base, cards, next))
struct Board {
    PipelineId pipeline{};
    std::vector<BoardColumn> columns{};
};
BOOST_DESCRIBE_STRUCT(Board, (), (pipeline, columns))
struct BoardFilter {
    std::optional<PipelineId> pipeline{};
    std::optional<PersonId> owner{};
    std::optional<std::string> q{};
};
BOOST_DESCRIBE_STRUCT(BoardFilter, (), (pipeline, owner, q))
[[nodiscard]] Result<Board> show_board(const storage::Reading& reading, const BoardFilter& filter);

/// Cards of these rows, with all names fetched in a handful of queries whatever their number.
[[nodiscard]] std::vector<DealCard> cards_of(const storage::Reading& reading,
                                             const std::vector<Deal>& deals);
/// The card of one deal whose pipeline was read already.
[[nodiscard]] DealCard card_of(const storage::Reading& reading, const Deal& deal,
                               const Layout& layout);

}  // namespace akad::deals
