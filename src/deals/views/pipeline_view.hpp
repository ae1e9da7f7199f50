// Pipelines as the screens show them.
#pragma once

#include "deals/store/rows.hpp"
#include "http/page.hpp"
#include "ledger/ledger.hpp"

namespace akad::deals {

struct CriterionView {
    CriterionId id{};
    std::string name;
    std::string hint;
    QuantityKind quantity = QuantityKind::none;
    std::optional<int> limit_days{};
};
BOOST_DESCRIBE_STRUCT(CriterionView, (), (id, name, hint, quantity, limit_days))
struct StageView {
    StageId id{};
    std::string name;
    int position = 0;
    BuyerPhase buyer_phase = BuyerPhase::problem_recognition;
    bool phase_falls_back = false;  ///< the buyer was further in the stage before (D7)
    int expected_days = 0;
    std::vector<CriterionView> criteria{};
    std::vector<DealField> required{};  ///< asked of a deal before it leaves
    std::optional<std::string> next_step_template{};
    bool asks_stakeholders = false;
};
BOOST_DESCRIBE_STRUCT(StageView, (),
                      (id, name, position, buyer_phase, phase_falls_back, expected_days, criteria,
                       required, next_step_template, asks_stakeholders))
struct PipelineView {
    PipelineId id{};
    std::int64_t revision = 1;
    std::string name;
    std::int64_t version = 1;
    std::vector<StageView> stages{};
};
BOOST_DESCRIBE_STRUCT(PipelineView, (), (id, revision, name, version, stages))

[[nodiscard]] Result<http::Page<PipelineView>> list_pipelines(const storage::Reading& reading);
[[nodiscard]] Result<PipelineView> show_pipeline(const storage::Reading& reading, PipelineId id);

}  // namespace akad::deals
