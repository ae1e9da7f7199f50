#include "deals/rules/required.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/views/pipeline_view.hpp"

namespace akad::deals {

namespace {

PipelineView view_of(const Layout& layout) {
    PipelineView view{.id = layout.pipeline.id,
                      .revision = layout.pipeline.revision,
                      .name = layout.pipeline.name,
                      .version = layout.pipeline.version};
    for (const auto& place : layout.stages) {
        StageView stage{.id = place.stage.id,
                        .name = place.stage.name,
                        .position = place.stage.position,
                        .buyer_phase = place.stage.buyer_phase,
                        .expected_days = place.stage.expected_days,
                        .required = required_fields(place.stage),
                        .next_step_template = place.stage.next_step_template,
                        .asks_stakeholders = place.stage.asks_stakeholders.value_or(false)};
        for (const Criterion& each : place.criteria)
            stage.criteria.push_back(
                {each.id, each.name, each.hint, each.quantity, each.limit_days});
        stage.phase_falls_back =
            !view.stages.empty() && stage.buyer_phase < view.stages.back().buyer_phase;
        view.stages.push_back(std::move(stage));
    }
    return view;
}

}  // namespace

Result<http::Page<PipelineView>> list_pipelines(const storage::Reading& reading) {
    http::Page<PipelineView> page;
    for (const Layout& layout : layouts(reading.db, reading.caller.workspace))
        page.items.push_back(view_of(layout));
    page.total = {static_cast<std::int64_t>(page.items.size()), false};
    return page;
}

Result<PipelineView> show_pipeline(const storage::Reading& reading, PipelineId id) {
    return view_of(TRY(require_layout(reading.db, reading.caller.workspace, id)));
}

}  // namespace akad::deals
