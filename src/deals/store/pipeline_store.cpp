#include "deals/store/pipeline_store.hpp"

#include <algorithm>

#include "core/refusals.hpp"

namespace akad::deals {

namespace {

template <class Row>
std::string select(std::string_view table, std::string_view rest) {
    return "SELECT " + storage::columns<Row>() + " FROM " + std::string(table) +
           " WHERE workspace = $1 " + std::string(rest);
}

/// Lays pipelines and stages that come in order out with their criteria.
std::vector<Layout> laid_out(std::vector<Pipeline> pipelines, std::vector<Stage> stages,
                             std::vector<Criterion> criteria) {
    std::vector<Layout> out;
    for (Pipeline& pipeline : pipelines) {
        Layout layout{std::move(pipeline), {}};
        for (Stage& stage : stages) {
            if (stage.pipeline != layout.pipeline.id) continue;
            StageWithCriteria place{std::move(stage), {}};
            for (Criterion& criterion : criteria)
                if (criterion.stage == place.stage.id)
                    place.criteria.push_back(std::move(criterion));
            std::ranges::stable_sort(place.criteria, {}, &Criterion::position);
            layout.stages.push_back(std::move(place));
        }
        out.push_back(std::move(layout));
    }
    return out;
}

}  // namespace

std::vector<Layout> layouts(storage::Connection& db, WorkspaceId workspace) {
    static const std::string pipelines = select<Pipeline>("pipeline", "ORDER BY id");
    static const std::string stages =
        select<Stage>("stage", "AND retired = 0 ORDER BY pipeline, position");
    static const std::string criteria = select<Criterion>("criterion", "AND retired = 0");
    return laid_out(storage::all<Pipeline>(db, pipelines, workspace),
                    storage::all<Stage>(db, stages, workspace),
                    storage::all<Criterion>(db, criteria, workspace));
}

Result<Layout> require_layout(storage::Connection& db, WorkspaceId workspace, PipelineId id) {
    static const std::string pipeline = select<Pipeline>("pipeline", "AND id = $2");
    static const std::string stages =
        select<Stage>("stage", "AND pipeline = $2 AND retired = 0 ORDER BY position");
    // Not sorted by the database, which would build a table for it; every page and every move
    // asks this.
    static const std::string criteria =
        "SELECT " + storage::columns<Criterion>("c.") +
        " FROM stage s JOIN criterion c ON c.workspace = s.workspace AND c.stage = s.id WHERE "
        "s.workspace = $1 AND s.pipeline = $2 AND s.retired = 0 AND c.retired = 0";
    auto found = laid_out(storage::all<Pipeline>(db, pipeline, workspace, id),
                          storage::all<Stage>(db, stages, workspace, id),
                          storage::all<Criterion>(db, criteria, workspace, id));
    if (found.empty()) return not_permitted();
    return std::move(found.front());
}

std::optional<PipelineId> first_pipeline(storage::Connection& db, WorkspaceId workspace) {
    return storage::one<PipelineId>(
        db, "SELECT id FROM pipeline WHERE workspace = $1 ORDER BY id LIMIT 1", workspace);
}

std::vector<Stage> all_stages(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql = select<Stage>("stage", "ORDER BY pipeline, position");
    return storage::all<Stage>(db, sql, workspace);
}

std::vector<Criterion> all_criteria(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql = select<Criterion>("criterion", "ORDER BY stage, position");
    return storage::all<Criterion>(db, sql, workspace);
}

}  // namespace akad::deals
