// The rows of pipelines: stages in order, each left on its exit criteria.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "ledger/changes.hpp"

namespace akad::deals {

/// Which buying phase a stage stands for (D7, D8).
BOOST_DEFINE_ENUM_CLASS(BuyerPhase, problem_recognition, solution_research, vendor_evaluation,
                        business_case, approval_process, implementation_planning)

/// The typed quantity a criterion asks its evidence for (D17).
BOOST_DEFINE_ENUM_CLASS(QuantityKind, none, money, day_within)

/// What a stage may ask of a deal beside its criteria before it is left (D77).
BOOST_DEFINE_ENUM_CLASS(DealField, close_day, value, next_step, economic_buyer, champion)

struct Pipeline {
    WorkspaceId workspace{};
    PipelineId id{};
    std::int64_t revision = 1;
    std::string name;
    std::int64_t version = 1;
};
BOOST_DESCRIBE_STRUCT(Pipeline, (), (workspace, id, revision, name, version))

struct Stage {
    WorkspaceId workspace{};
    StageId id{};
    std::int64_t revision = 1;
    PipelineId pipeline{};
    std::string name;
    int position = 0;
    BuyerPhase buyer_phase = BuyerPhase::problem_recognition;
    int expected_days = 14;
    bool retired = false;
    std::optional<std::string> required{};            ///< names of fields, with spaces between
    std::optional<std::string> next_step_template{};  ///< how a next step here may begin (D79)
    std::optional<bool> asks_stakeholders{};          ///< who is involved is looked at anew (D80)
};
BOOST_DESCRIBE_STRUCT(Stage, (),
                      (workspace, id, revision, pipeline, name, position, buyer_phase,
                       expected_days, retired, required, next_step_template, asks_stakeholders))

struct Criterion {
    WorkspaceId workspace{};
    CriterionId id{};
    std::int64_t revision = 1;
    StageId stage{};
    int position = 0;
    std::string name;
    std::string hint;
    QuantityKind quantity = QuantityKind::none;
    std::optional<int> limit_days{};
    bool retired = false;
};
BOOST_DESCRIBE_STRUCT(Criterion, (),
                      (workspace, id, revision, stage, position, name, hint, quantity, limit_days,
                       retired))

/// A pipeline with what stands in it now, stages and criteria in order.
struct StageWithCriteria {
    Stage stage;
    std::vector<Criterion> criteria;
};
struct Layout {
    Pipeline pipeline;
    std::vector<StageWithCriteria> stages;

    [[nodiscard]] const StageWithCriteria* find(StageId id) const {
        for (const auto& each : stages)
            if (each.stage.id == id) return &each;
        return nullptr;
    }
    /// The stage after this one; null behind the last.
    [[nodiscard]] const StageWithCriteria* after(StageId id) const {
        for (std::size_t i = 0; i + 1 < stages.size(); ++i)
            if (stages[i].stage.id == id) return &stages[i + 1];
        return nullptr;
    }
};

}  // namespace akad::deals
