#include <algorithm>

#include "adoption/store/adoption_store.hpp"
#include "adoption/views/views.hpp"
#include "deals/commands.hpp"
#include "evidence/submitters.hpp"
#include "insight/honesty.hpp"
#include "reviews/commands.hpp"

namespace akad::adoption {

namespace {

void add_pipelines(const storage::Reading& reading, Progress& progress) {
    const auto pipelines = deals::list_pipelines(reading);
    if (!pipelines) return;
    for (const deals::PipelineView& pipeline : pipelines->items) {
        progress.criteria_own = progress.criteria_own || pipeline.version > 1;
        for (const deals::StageView& stage : pipeline.stages) {
            ++progress.stages;
            if (!stage.criteria.empty()) ++progress.with_criteria;
            if (!stage.required.empty() || stage.asks_stakeholders) ++progress.with_guardrails;
        }
    }
}

/// The representatives; in a house without any, everybody who may move deals.
std::vector<PersonId> sellers_in(const storage::Reading& reading) {
    const auto all = people::colleagues_of(reading.db, reading.caller.workspace);
    std::vector<PersonId> sellers;
    for (const auto& each : all)
        if (each.role == Role::representative) sellers.push_back(each.id);
    if (!sellers.empty()) return sellers;
    for (const auto& each : all)
        if (people::allows(each.role, Permission::move_deals)) sellers.push_back(each.id);
    return sellers;
}

/// Who of those who sell brought evidence at least once.
void add_training(const storage::Reading& reading, Progress& progress) {
    const auto sellers = sellers_in(reading);
    progress.sellers = static_cast<std::int64_t>(sellers.size());
    progress.sellers_with_proof = static_cast<std::int64_t>(
        evidence::submitters_among(reading.db, reading.caller.workspace, sellers).size());
}

void add_reviews(const storage::Reading& reading, Progress& progress) {
    if (const auto rhythms = reviews::list_rhythms(reading))
        progress.rhythms = static_cast<std::int64_t>(rhythms->items.size());
    if (const auto held = reviews::list_reviews(reading, {}))
        progress.reviews_closed = std::ranges::count_if(
            held->items, [](const auto& each) { return each.closed_at.has_value(); });
}

Progress progress_of(const storage::Reading& reading, const std::optional<Guide>& guide) {
    Progress progress;
    add_pipelines(reading, progress);
    progress.criteria_own = progress.criteria_own || (guide && guide->criteria_fit_at);
    progress.has_deals = deals::has_open_deals(reading);
    progress.claims = deals::count_claims(reading, most_counted);
    add_training(reading, progress);
    add_reviews(reading, progress);
    progress.cases_needed = insight::fewest_cases;
    if (const auto honesty = insight::show_honesty(reading, {}))
        progress.honest_cases = honesty->said.of;
    return progress;
}

}  // namespace

Result<GuideView> show_guide(const storage::Reading& reading) {
    const auto guide = find_guide(reading.db, reading.caller.workspace);
    const Progress progress = progress_of(reading, guide);
    GuideView view;
    for (const Step& step : steps_of(progress)) {
        view.steps.push_back({step.kind, step.state, step.count, step.of,
                              reading.caller.can(permission_of(step.kind))});
        if (step.state == StepState::done) ++view.done;
    }
    view.hidden = guide && guide->hidden_at;
    view.may_hide = reading.caller.can(Permission::manage_workspace);
    view.may_agree =
        !progress.criteria_own && reading.caller.can(permission_of(StepKind::criteria));
    return view;
}

}  // namespace akad::adoption
