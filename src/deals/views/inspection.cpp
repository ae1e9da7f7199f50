#include "deals/inspection.hpp"

#include <algorithm>

#include "deals/store/deal_store.hpp"
#include "deals/store/list_store.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/store/revealed.hpp"
#include "people/visible.hpp"

namespace akad::deals {

namespace {

struct Carried {
    PersonId owner{};
    std::int64_t deals = 0;
};
BOOST_DESCRIBE_STRUCT(Carried, (), (owner, deals))

void add_carried(const storage::Reading& reading, const storage::Clauses& clauses,
                 std::map<PersonId, std::int64_t>& by_owner) {
    for (const Carried& row : clauses.rows<Carried>(reading.db)) by_owner[row.owner] += row.deals;
}

}  // namespace

Result<OpenDeals> open_in_stages(const storage::Reading& reading, const StageRange& range,
                                 int most_per_stage) {
    const Layout layout = TRY(require_layout(reading.db, reading.caller.workspace, range.pipeline));
    const auto totals = totals_of(reading, range.pipeline, range.owner);
    OpenDeals found;
    std::vector<DealId> ids;
    for (int place = range.first; place <= range.last; ++place) {
        if (place < 0 || place >= static_cast<int>(layout.stages.size())) continue;
        ListQuery query;
        query.pipeline = range.pipeline;
        query.stage = layout.stages[static_cast<std::size_t>(place)].stage.id;
        query.owner = range.owner;
        query.limit = most_per_stage;
        const DealPage page = TRY(page_of(reading, query));
        for (const Deal& deal : page.deals) ids.push_back(deal.id);
        for (const StageTotal& total : totals)
            if (total.stage == query.stage) found.count += total.deals;
    }
    found.deals = briefs_of(reading, ids);
    return found;
}

Result<int> stages_in(const storage::Reading& reading, PipelineId pipeline) {
    const Layout layout = TRY(require_layout(reading.db, reading.caller.workspace, pipeline));
    return static_cast<int>(layout.stages.size());
}

std::optional<PipelineId> oldest_pipeline(const storage::Reading& reading) {
    return first_pipeline(reading.db, reading.caller.workspace);
}

std::vector<CriterionName> criteria_before(const storage::Reading& reading, PipelineId pipeline,
                                           int position) {
    const auto layout = require_layout(reading.db, reading.caller.workspace, pipeline);
    std::vector<CriterionName> names;
    if (!layout || position < 1 || position > static_cast<int>(layout->stages.size())) return names;
    for (const Criterion& each : layout->stages[static_cast<std::size_t>(position) - 1].criteria)
        names.push_back({each.id, each.name});
    return names;
}

std::map<PersonId, std::int64_t> deals_carried(const storage::Reading& reading, Instant since) {
    std::map<PersonId, std::int64_t> by_owner;
    storage::Clauses open("SELECT owner, CAST(sum(deals) AS BIGINT) FROM deal_total",
                          reading.caller.workspace);
    people::only_visible(open, reading.caller, "deal_total.owner");
    open.add(" GROUP BY owner HAVING sum(deals) > 0");
    add_carried(reading, open, by_owner);
    // One state at a time, so that each is a range of the index over closed deals.
    for (const DealState state : {DealState::won, DealState::lost}) {
        storage::Clauses closed("SELECT owner, CAST(count(*) AS BIGINT) FROM deal",
                                reading.caller.workspace);
        closed.add(" AND state <> 'open' AND state = '" + std::string(name_of(state)) + "'");
        closed.where("closed_at >=", since.us);
        people::only_visible(closed, reading.caller, "deal.owner");
        only_revealed(closed);
        closed.add(" GROUP BY owner");
        add_carried(reading, closed, by_owner);
    }
    return by_owner;
}

}  // namespace akad::deals
