#include "deals/rules/pipeline_form.hpp"

#include <set>

#include "core/text.hpp"

namespace akad::deals {

namespace {

constexpr std::size_t most_stages = 12;
constexpr std::size_t most_criteria = 12;
constexpr int most_days = 730;

Result<void> check_days(int days) {
    if (days < 1 || days > most_days)
        return Error{ErrorKind::invalid, "days_out_of_range", "Give 1 to 730 days."};
    return {};
}

Error named_twice() {
    return {ErrorKind::invalid, "named_twice",
            "A stage or a criterion stands here twice. Reload the pipeline and change it again."};
}

Result<void> check_stage(StageBody& stage) {
    stage.name = TRY(text_within("name", stage.name, 1, 60));
    TRY(check_days(stage.expected_days));
    if (stage.criteria.empty() || stage.criteria.size() > most_criteria)
        return Error{ErrorKind::invalid,
                     "stage_needs_criteria",
                     "A stage is left on evidence: give it 1 to 12 exit criteria.",
                     {{"criteria", "stage_needs_criteria", stage.name}}};
    if (stage.next_step_template)
        stage.next_step_template =
            TRY(text_within("next_step_template", *stage.next_step_template, 0, 200));
    if (stage.next_step_template == "") stage.next_step_template.reset();
    if (stage.asks_stakeholders == false) stage.asks_stakeholders.reset();
    for (CriterionBody& criterion : stage.criteria) {
        criterion.name = TRY(text_within("name", criterion.name, 1, 120));
        criterion.hint = TRY(text_within("hint", criterion.hint.value_or(""), 0, 400));
        if (criterion.limit_days) TRY(check_days(*criterion.limit_days));
    }
    return {};
}

Result<void> check_named_once(const PipelineBody& body) {
    std::set<StageId> stages;
    std::set<CriterionId> criteria;
    for (const StageBody& stage : body.stages) {
        if (stage.id && !stages.insert(*stage.id).second) return named_twice();
        for (const CriterionBody& criterion : stage.criteria)
            if (criterion.id && !criteria.insert(*criterion.id).second) return named_twice();
    }
    return {};
}

}  // namespace

Result<PipelineBody> checked_pipeline(PipelineBody body) {
    body.name = TRY(text_within("name", body.name, 1, 60));
    if (body.stages.size() < 2 || body.stages.size() > most_stages)
        return Error{ErrorKind::invalid,
                     "pipeline_needs_stages",
                     "A pipeline has 2 to 12 stages; the last one is left by winning.",
                     {{"stages", "pipeline_needs_stages", "2 to 12 stages."}}};
    for (StageBody& stage : body.stages) TRY(check_stage(stage));
    TRY(check_named_once(body));
    return body;
}

}  // namespace akad::deals
