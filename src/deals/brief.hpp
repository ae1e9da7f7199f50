// A deal as the rooms after this one see it: what hangs on a deal (activities, blockers, reviews)
// asks here whether the caller may see it, and where it stands.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/caller.hpp"
#include "core/ids.hpp"
#include "core/money.hpp"
#include "core/result.hpp"
#include "core/time.hpp"
#include "deals/attention.hpp"
#include "storage/store.hpp"

namespace akad::deals {

struct DealBrief {
    DealId id{};
    std::int64_t revision = 1;
    std::string name;
    CustomerId customer{};
    PersonId owner{};
    bool open = true;  ///< in the pipeline: not won, lost or in nurture
    PipelineId pipeline{};
    StageId stage{};
    std::string stage_name;
    int stage_position = 0;  ///< from 0; that of a retired stage as it was
    int stage_count = 0;     ///< stages of the pipeline now
    int expected_days = 0;   ///< in this stage, as the pipeline says
    Instant stage_since{};
    Instant created_at{};
    Money value{};
    std::optional<Day> close_day{};
    std::optional<Day> next_due{};  ///< the day of its open next step
    bool has_next_step = false;
    int missing_count = 0;  ///< criteria of the stage that are not met
    bool claims_stage = false;
    bool weighs_proposal = false;  ///< its stage is one where the buyer compares or justifies
    std::optional<Attention> attention{};
};

/// The deal if this caller may see it; else the one answer for what is not there.
[[nodiscard]] Result<DealBrief> require_brief(const storage::Reading& reading, DealId id);
/// The same, and it must be open: `deal_closed`.
[[nodiscard]] Result<DealBrief> require_open_brief(const storage::Reading& reading, DealId id);
/// Those of these deals that the caller may see, in two queries for up to 256 of them.
[[nodiscard]] std::vector<DealBrief> briefs_of(const storage::Reading& reading,
                                               const std::vector<DealId>& ids);

/// The parts that the buyer's people play in a deal; one person may play several.
struct DealPart {
    PersonId contact{};
    std::string role;  ///< a word of people::BuyerRole
};
[[nodiscard]] std::vector<DealPart> parts_in(storage::Connection& db, WorkspaceId workspace,
                                             DealId deal);

/// The condition that `deal_column` ("blocker.deal") names an open deal which the caller sees, in a
/// statement whose `$1` is the workspace. It uses the one further parameter `$number`, to which
/// `people::visible_value` is bound.
[[nodiscard]] std::string seen_open_deal_sql(const Caller& caller, std::string_view deal_column,
                                             int number);

/// Where a stage stands: what a playbook is looked up by.
struct StagePlace {
    StageId id{};
    std::string name;
    std::string buyer_phase;  ///< a word of the buyer's phases
    int position = 0;         ///< from 0
    int stage_count = 0;      ///< stages of its pipeline now
};
/// The stage, retired or not; `not_permitted` when there is none.
[[nodiscard]] Result<StagePlace> require_stage(const storage::Reading& reading, StageId id);

}  // namespace akad::deals
