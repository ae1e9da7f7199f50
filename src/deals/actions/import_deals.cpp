#include <algorithm>

#include "deals/actions/pipeline_actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/deals.hpp"
#include "deals/rules/form.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/store/search.hpp"
#include "people/people.hpp"

namespace akad::deals {

namespace {

DealState state_of(ImportedDeal::End end) {
    switch (end) {
        case ImportedDeal::End::open:
            return DealState::open;
        case ImportedDeal::End::won:
            return DealState::won;
        case ImportedDeal::End::lost:
            return DealState::lost;
    }
    return DealState::open;
}

void insert_visits(ledger::Writing& writing, const Deal& deal,
                   const std::vector<ImportedVisit>& visits) {
    int number = 1;
    for (const ImportedVisit& visit : visits)
        insert_visit(writing.db, {.workspace = deal.workspace,
                                  .deal = deal.id,
                                  .number = number++,
                                  .stage = visit.stage,
                                  .entered_how = Move::imported,
                                  .entered_at = visit.entered_at,
                                  .left_at = visit.left_at});
    if (!visits.empty()) return;
    insert_visit(writing.db, {.workspace = deal.workspace,
                              .deal = deal.id,
                              .number = 1,
                              .stage = deal.stage,
                              .entered_how = Move::imported,
                              .entered_at = deal.stage_since,
                              .left_at = deal.closed_at});
}

Result<Deal> row_of(ledger::Writing& writing, const ImportedDeal& imported,
                    const people::Colleague& owner) {
    TRY(check_value(imported.value));
    const bool has_visits = !imported.visits.empty();
    const Instant since = has_visits ? imported.visits.back().entered_at : imported.created_at;
    const std::string name = TRY(deal_name(imported.name));
    Deal deal{
        .workspace = writing.caller.workspace,
        .id = writing.draw.id<DealId>(),
        .pipeline = imported.pipeline,
        .stage = imported.stage,
        .state = state_of(imported.end),
        .name = name,
        .customer = imported.customer,
        .value_minor = imported.value.value_minor,
        .currency = imported.value.currency,
        .close_day = imported.close_day,
        .owner = owner.id,
        .stage_since = since,
        .created_at = imported.created_at,
        .updated_at = writing.now,
        .source_system = imported.system,
        .source_id = imported.external_id,
        .import = imported.import,
    };
    if (deal.state != DealState::open)
        deal.closed_at = has_visits ? imported.visits.back().left_at.value_or(since) : since;
    return deal;
}

}  // namespace

Result<DealId> open_imported_deal(ledger::Writing& writing, const ImportedDeal& imported) {
    const WorkspaceId workspace = writing.caller.workspace;
    if (find_by_source(writing.db, workspace, imported.system, imported.external_id))
        return Error{ErrorKind::conflict, "already_imported", "This record was imported before."};
    const auto owner = TRY(people::require_member(writing.db, workspace, imported.owner));
    const auto customer = TRY(people::require_customer(writing.db, workspace, imported.customer));
    const Layout layout = TRY(require_layout(writing.db, workspace, imported.pipeline));
    const auto* place = layout.find(imported.stage);
    if (place == nullptr)
        return Error{ErrorKind::invalid, "unknown_stage", "Map this stage to one of the pipeline."};
    Deal deal = TRY(row_of(writing, imported, owner));
    const Gate gate = gate_of(place->criteria, {});
    deal.gate = gate.text();
    deal.missing_count = gate.missing_count();
    deal.claims_stage = deal.state == DealState::open && place->stage.position > 0;
    insert_deal(writing.db, deal);
    insert_visits(writing, deal, imported.visits);
    index_deal(writing.db, deal, customer.name);
    auto draft =
        ledger::changed<Deal>("deal.imported", nullptr, deal, "", member("stays", imported.visits));
    draft.version = 2;  // the first did not tell the stays
    draft.occurred_at = imported.created_at;
    writing.record(std::move(draft));
    return deal.id;
}

void begin_import(ledger::Writing& writing, ImportId import) {
    storage::run(writing.db,
                 "INSERT INTO pending_import (workspace, import) VALUES ($1, $2) ON CONFLICT "
                 "(workspace, import) DO NOTHING",
                 writing.caller.workspace, import);
}

void reveal_import(ledger::Writing& writing, ImportId import) {
    const WorkspaceId workspace = writing.caller.workspace;
    const auto hidden =
        storage::run(writing.db, "DELETE FROM pending_import WHERE workspace = $1 AND import = $2",
                     workspace, import);
    if (hidden == 0) return;
    storage::run(writing.db,
                 "INSERT INTO deal_total (workspace, pipeline, stage, owner, currency, deals, "
                 "value_minor) SELECT workspace, pipeline, stage, owner, currency, CAST(count(*) "
                 "AS BIGINT), CAST(sum(value_minor) AS BIGINT) FROM deal WHERE workspace = $1 AND "
                 "import = $2 AND state = 'open' GROUP BY workspace, pipeline, stage, owner, "
                 "currency ON CONFLICT (workspace, pipeline, stage, owner, currency) DO UPDATE SET "
                 "deals = deal_total.deals + excluded.deals, value_minor = deal_total.value_minor "
                 "+ excluded.value_minor",
                 workspace, import);
}

std::optional<KnownDeal> find_imported(storage::Connection& db, WorkspaceId workspace,
                                       std::string_view system, std::string_view external_id) {
    const auto deal = find_by_source(db, workspace, system, external_id);
    if (!deal) return std::nullopt;
    const auto stage = storage::one<std::string>(
        db, "SELECT name FROM stage WHERE workspace = $1 AND id = $2", workspace, deal->stage);
    return KnownDeal{deal->id, deal->stage, stage.value_or(""), deal->state == DealState::open};
}

Result<void> record_claim(ledger::Writing& writing, DealId id, const std::string& stage_name) {
    const Caller importer = importing(writing.caller);
    const Deal before = TRY(require_deal({writing.db, importer, writing.now}, id));
    if (before.claimed_stage == stage_name) return {};
    Deal after = before;
    after.claimed_stage = stage_name;
    after.claimed_at = writing.now;
    keep_change(writing, before, std::move(after), "deal.claimed_elsewhere");
    return {};
}

Result<PipelineId> add_default_pipeline(ledger::Writing& writing, std::string_view language) {
    return add_pipeline(writing, default_pipeline(language));
}

Result<PipelineChoice> first_pipeline_of(storage::Connection& db, WorkspaceId workspace) {
    const auto id = first_pipeline(db, workspace);
    const Layout layout = TRY(require_layout(db, workspace, id.value_or(PipelineId{})));
    PipelineChoice choice{layout.pipeline.id, {}};
    for (const auto& place : layout.stages)
        choice.stages.push_back({place.stage.id, place.stage.name});
    return choice;
}

bool may_see_deal(const storage::Reading& reading, DealId deal) {
    return require_deal(reading, deal).ok();
}

}  // namespace akad::deals
