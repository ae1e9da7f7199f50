// What a person can do with pipelines. A change of a pipeline retires what it drops and adds what
// is new; nothing that a deal went through is rewritten (D95).
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "deals/store/rows.hpp"
#include "ledger/ledger.hpp"

namespace akad::deals {

struct CriterionBody {
    std::optional<CriterionId> id{};
    std::string name;
    std::optional<std::string> hint{};
    std::optional<QuantityKind> quantity{};
    std::optional<int> limit_days{};
};
BOOST_DESCRIBE_STRUCT(CriterionBody, (), (id, name, hint, quantity, limit_days))
struct StageBody {
    std::optional<StageId> id{};
    std::string name;
    BuyerPhase buyer_phase = BuyerPhase::problem_recognition;
    int expected_days = 14;
    std::vector<CriterionBody> criteria{};
    std::optional<std::vector<DealField>> required{};
    std::optional<std::string> next_step_template{};
    std::optional<bool> asks_stakeholders{};
};
BOOST_DESCRIBE_STRUCT(StageBody, (),
                      (id, name, buyer_phase, expected_days, criteria, required, next_step_template,
                       asks_stakeholders))
struct PipelineBody {
    std::string name;
    std::vector<StageBody> stages{};
};
BOOST_DESCRIBE_STRUCT(PipelineBody, (), (name, stages))

/// Adds a pipeline. Refusals: `pipeline_needs_stages` (2 to 12), `stage_needs_criteria` (1 to 12 a
/// stage), `named_twice`, text limits, `days_out_of_range`.
[[nodiscard]] Result<PipelineId> add_pipeline(ledger::Writing& writing, const PipelineBody& body);
/// Also refuses `stage_in_use` when an open deal stands in a stage that is dropped.
[[nodiscard]] Result<PipelineId> change_pipeline(ledger::Writing& writing, PipelineId id,
                                                 const PipelineBody& body);

/// The default pipeline of D13 to D16 in a language ("en", "id", "zh-CN"): five stages with their
/// buyer phases and exit criteria, and the won gate behind the last.
[[nodiscard]] PipelineBody default_pipeline(std::string_view language);

}  // namespace akad::deals
