// Deals as an inspection needs them: which stand in certain stages, what they had to prove to stand
// there, and how many deals a person carried.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "deals/brief.hpp"

namespace akad::deals {

/// Stages of a pipeline by their places, counted from 0; both ends belong to it.
struct StageRange {
    PipelineId pipeline{};
    int first = 0;
    int last = 0;
    std::optional<PersonId> owner{};  ///< only deals of this person
};

struct OpenDeals {
    std::vector<DealBrief> deals;  ///< per stage, the earliest close day first
    std::int64_t count = 0;        ///< of all there are, also beyond the limit
};
/// The open deals in these stages that the caller sees, up to `most_per_stage` of each stage.
[[nodiscard]] Result<OpenDeals> open_in_stages(const storage::Reading& reading,
                                               const StageRange& range, int most_per_stage);

/// How many stages the pipeline has now; refused when there is none.
[[nodiscard]] Result<int> stages_in(const storage::Reading& reading, PipelineId pipeline);
[[nodiscard]] std::optional<PipelineId> oldest_pipeline(const storage::Reading& reading);

/// An exit criterion by its name.
struct CriterionName {
    CriterionId id{};
    std::string name;
};
/// What had to be true before a deal could stand at this place of the pipeline: the exit criteria
/// of the stage before. None for the first stage.
[[nodiscard]] std::vector<CriterionName> criteria_before(const storage::Reading& reading,
                                                         PipelineId pipeline, int position);

/// How many deals each person carried since then: those open now and those closed after it, of the
/// deals the caller sees. Open deals come from the stored totals, closed ones from their index.
[[nodiscard]] std::map<PersonId, std::int64_t> deals_carried(const storage::Reading& reading,
                                                             Instant since);

}  // namespace akad::deals
