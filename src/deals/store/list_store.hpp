// Lists of deals: the same visibility, filters and order for the table, the board, the export and
// the counts. Every order has its index; a page costs the same wherever it stands.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "deals/store/rows.hpp"
#include "ledger/ledger.hpp"

namespace akad::deals {

BOOST_DEFINE_ENUM_CLASS(Needs, missing_evidence, no_next_step, late_step, claims_stage, attention)
BOOST_DEFINE_ENUM_CLASS(Order, close_day, value, name, stage_since, updated)

struct ListQuery {
    std::optional<PipelineId> pipeline{};
    std::optional<StageId> stage{};
    std::optional<PersonId> owner{};
    std::optional<CustomerId> customer{};
    DealState state = DealState::open;
    std::string words{};
    std::optional<Needs> needs{};
    Order order = Order::close_day;
    bool downwards = false;
    std::string cursor{};  ///< from `cursor_after`; empty: from the start
    int limit = 50;
    Day today{};
};

struct DealPage {
    std::vector<Deal> deals;
    std::optional<std::string> next{};
};

[[nodiscard]] Result<DealPage> page_of(const storage::Reading& reading, const ListQuery& query);

/// How many deals the filters leave, counted up to `most` and one more.
[[nodiscard]] std::int64_t count_of(const storage::Reading& reading, const ListQuery& query,
                                    int most);

/// Open deals by stage and currency, from the stored totals.
struct StageTotal {
    StageId stage{};
    Currency currency{};
    std::int64_t deals = 0;
    std::int64_t value_minor = 0;
};
BOOST_DESCRIBE_STRUCT(StageTotal, (), (stage, currency, deals, value_minor))
[[nodiscard]] std::vector<StageTotal> totals_of(const storage::Reading& reading,
                                                PipelineId pipeline, std::optional<PersonId> owner);

}  // namespace akad::deals
