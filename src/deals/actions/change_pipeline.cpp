#include <algorithm>

#include "deals/actions/pipeline_actions.hpp"
#include "deals/rules/pipeline_form.hpp"
#include "deals/rules/required.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/store/regate.hpp"

namespace akad::deals {

namespace {

template <class Row>
void keep_new(ledger::Writing& writing, std::string_view table, std::string_view kind,
              const Row& row, PipelineId topic) {
    storage::insert(writing.db, table, row);
    writing.record(ledger::changed<Row>(kind, nullptr, row, topic.text()));
}

/// Saves a row when it differs from what stood there, and the fact.
template <class Row>
void keep_change(ledger::Writing& writing, std::string_view table, std::string_view kind,
                 const Row& before, Row after, PipelineId topic) {
    if (ledger::changes_between(&before, after).kept.empty()) return;
    after.revision = before.revision + 1;
    storage::save(writing.db, table, after);
    writing.record(ledger::changed(kind, &before, after, topic.text()));
}

Criterion criterion_row(const Criterion& from, const CriterionBody& body, int position) {
    Criterion row = from;
    row.position = position;
    row.name = body.name;
    row.hint = body.hint.value_or("");
    row.quantity = body.quantity.value_or(QuantityKind::none);
    row.limit_days = row.quantity == QuantityKind::day_within
                         ? std::optional(body.limit_days.value_or(90))
                         : std::nullopt;
    return row;
}

void keep_criteria(ledger::Writing& writing, PipelineId pipeline, StageId stage,
                   const std::vector<CriterionBody>& bodies,
                   const std::vector<Criterion>& standing) {
    int position = 0;
    for (const CriterionBody& body : bodies) {
        const auto known = std::find_if(standing.begin(), standing.end(), [&](const auto& each) {
            return body.id == each.id && each.name == body.name;
        });
        if (known != standing.end()) {
            keep_change(writing, "criterion", "criterion.changed", *known,
                        criterion_row(*known, body, position++), pipeline);
            continue;
        }
        // A criterion with another name asks for something else: evidence of the old one does not
        // prove the new one, so it gets an id of its own (D95).
        Criterion fresh{.workspace = writing.caller.workspace,
                        .id = writing.draw.id<CriterionId>(),
                        .stage = stage};
        keep_new(writing, "criterion", "criterion.added", criterion_row(fresh, body, position++),
                 pipeline);
    }
    for (const Criterion& each : standing) {
        const bool stays = std::any_of(bodies.begin(), bodies.end(), [&](const auto& body) {
            return body.id == each.id && body.name == each.name;
        });
        if (stays) continue;
        Criterion retired = each;
        retired.retired = true;
        keep_change(writing, "criterion", "criterion.retired", each, retired, pipeline);
    }
}

Stage stage_row(const Stage& from, const StageBody& body, int position) {
    Stage row = from;
    row.position = position;
    row.name = body.name;
    row.buyer_phase = body.buyer_phase;
    row.expected_days = body.expected_days;
    row.required = kept_fields(body.required.value_or(std::vector<DealField>{}));
    row.next_step_template = body.next_step_template;
    row.asks_stakeholders = body.asks_stakeholders;
    return row;
}

void keep_stages(ledger::Writing& writing, PipelineId pipeline, const PipelineBody& body,
                 const Layout& standing) {
    int position = 0;
    for (const StageBody& stage : body.stages) {
        const auto* known = stage.id ? standing.find(*stage.id) : nullptr;
        if (known != nullptr) {
            keep_change(writing, "stage", "stage.changed", known->stage,
                        stage_row(known->stage, stage, position++), pipeline);
            keep_criteria(writing, pipeline, known->stage.id, stage.criteria, known->criteria);
            continue;
        }
        Stage fresh{.workspace = writing.caller.workspace,
                    .id = writing.draw.id<StageId>(),
                    .pipeline = pipeline};
        keep_new(writing, "stage", "stage.added", stage_row(fresh, stage, position++), pipeline);
        keep_criteria(writing, pipeline, fresh.id, stage.criteria, {});
    }
}

Result<void> retire_dropped(ledger::Writing& writing, const PipelineBody& body,
                            const Layout& standing) {
    for (const auto& place : standing.stages) {
        const bool stays = std::any_of(body.stages.begin(), body.stages.end(),
                                       [&](const auto& each) { return each.id == place.stage.id; });
        if (stays) continue;
        const auto in_use = storage::one<int>(
            writing.db,
            "SELECT 1 FROM deal WHERE workspace = $1 AND pipeline = $2 AND stage = $3 AND state = "
            "'open' LIMIT 1",
            writing.caller.workspace, standing.pipeline.id, place.stage.id);
        if (in_use)
            return Error{ErrorKind::conflict, "stage_in_use",
                         "Deals stand in “" + place.stage.name +
                             "”. Move them before the stage is dropped."};
        Stage retired = place.stage;
        retired.retired = true;
        keep_criteria(writing, standing.pipeline.id, place.stage.id, {}, place.criteria);
        keep_change(writing, "stage", "stage.retired", place.stage, retired, standing.pipeline.id);
    }
    return {};
}

}  // namespace

Result<PipelineId> add_pipeline(ledger::Writing& writing, const PipelineBody& asked) {
    const PipelineBody body = TRY(checked_pipeline(asked));
    const Pipeline row{.workspace = writing.caller.workspace,
                       .id = writing.draw.id<PipelineId>(),
                       .name = body.name};
    keep_new(writing, "pipeline", "pipeline.added", row, row.id);
    keep_stages(writing, row.id, body, Layout{row, {}});
    return row.id;
}

Result<PipelineId> change_pipeline(ledger::Writing& writing, PipelineId id,
                                   const PipelineBody& asked) {
    const PipelineBody body = TRY(checked_pipeline(asked));
    const Layout standing = TRY(require_layout(writing.db, writing.caller.workspace, id));
    TRY(retire_dropped(writing, body, standing));
    keep_stages(writing, id, body, standing);
    const Layout changed = TRY(require_layout(writing.db, writing.caller.workspace, id));
    for (const auto& place : changed.stages) regate_stage(writing.db, place);
    Pipeline after = standing.pipeline;
    after.name = body.name;
    after.version += 1;
    keep_change(writing, "pipeline", "pipeline.changed", standing.pipeline, after, id);
    return id;
}

}  // namespace akad::deals
