#include "deals/brief.hpp"

#include <map>

#include "deals/rules/moving.hpp"
#include "deals/store/deal_store.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/store/revealed.hpp"
#include "people/people.hpp"

namespace akad::deals {

namespace {

/// Every stage by its id, and how many stages each pipeline has now.
struct Stages {
    explicit Stages(const storage::Reading& reading) {
        for (Stage& stage : all_stages(reading.db, reading.caller.workspace)) {
            if (!stage.retired) ++count[stage.pipeline];
            by_id.emplace(stage.id, std::move(stage));
        }
    }
    std::map<StageId, Stage> by_id{};
    std::map<PipelineId, int> count{};
};

/// The buyer has a proposal before them: they compare it with others, or make a case for it.
bool weighs_proposal(BuyerPhase phase) {
    return phase == BuyerPhase::vendor_evaluation || phase == BuyerPhase::business_case;
}

DealBrief brief_of(const Deal& deal, const Stages& stages) {
    const Stage& stage = stages.by_id.at(deal.stage);
    const auto count = stages.count.find(deal.pipeline);
    return {.id = deal.id,
            .revision = deal.revision,
            .name = deal.name,
            .customer = deal.customer,
            .owner = deal.owner,
            .open = deal.state == DealState::open,
            .pipeline = deal.pipeline,
            .stage = deal.stage,
            .stage_name = stage.name,
            .stage_position = stage.position,
            .stage_count = count == stages.count.end() ? 0 : count->second,
            .expected_days = stage.expected_days,
            .stage_since = deal.stage_since,
            .created_at = deal.created_at,
            .value = {deal.value_minor, deal.currency},
            .close_day = deal.close_day,
            .next_due = deal.next_due,
            .has_next_step = deal.next_step.has_value(),
            .missing_count = deal.missing_count,
            .claims_stage = deal.claims_stage,
            .weighs_proposal = weighs_proposal(stage.buyer_phase),
            .attention = deal.attention};
}

}  // namespace

Result<DealBrief> require_brief(const storage::Reading& reading, DealId id) {
    const Deal deal = TRY(require_deal(reading, id));
    return brief_of(deal, Stages(reading));
}

Result<DealBrief> require_open_brief(const storage::Reading& reading, DealId id) {
    const Deal deal = TRY(require_deal(reading, id));
    TRY(check_open(deal));
    return brief_of(deal, Stages(reading));
}

std::vector<DealBrief> briefs_of(const storage::Reading& reading, const std::vector<DealId>& ids) {
    const Stages stages(reading);
    std::vector<DealBrief> briefs;
    for (const Deal& deal : find_deals(reading, ids)) briefs.push_back(brief_of(deal, stages));
    return briefs;
}

std::vector<DealPart> parts_in(storage::Connection& db, WorkspaceId workspace, DealId deal) {
    std::vector<DealPart> parts;
    for (Stakeholder& each : stakeholders_of(db, workspace, deal))
        parts.push_back({each.contact, std::move(each.role)});
    return parts;
}

std::string seen_open_deal_sql(const Caller& caller, std::string_view deal_column, int number) {
    return "EXISTS (SELECT 1 FROM deal seen_deal WHERE seen_deal.workspace = $1 AND "
           "seen_deal.id = " +
           std::string(deal_column) + " AND seen_deal.state = 'open' AND " +
           revealed_sql("seen_deal.") + " AND " +
           people::visible_sql(caller, "seen_deal.owner", number) + ")";
}

Result<StagePlace> require_stage(const storage::Reading& reading, StageId id) {
    const Stages stages(reading);
    const auto found = stages.by_id.find(id);
    if (found == stages.by_id.end()) return not_seen();
    const Stage& stage = found->second;
    const auto count = stages.count.find(stage.pipeline);
    return StagePlace{stage.id, stage.name, std::string(name_of(stage.buyer_phase)), stage.position,
                      count == stages.count.end() ? 0 : count->second};
}

}  // namespace akad::deals
