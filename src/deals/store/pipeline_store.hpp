// Pipelines, stages and criteria in the database. What is retired stays for the history of deals
// that went through it, and is left out of a layout.
#pragma once

#include <optional>
#include <vector>

#include "deals/store/rows.hpp"
#include "storage/query.hpp"

namespace akad::deals {

/// The pipelines of a workspace with their stages and criteria in order: three queries in all.
[[nodiscard]] std::vector<Layout> layouts(storage::Connection& db, WorkspaceId workspace);

/// One pipeline's layout.
[[nodiscard]] Result<Layout> require_layout(storage::Connection& db, WorkspaceId workspace,
                                            PipelineId id);

/// The pipeline that new deals start in unless another is named: the oldest.
[[nodiscard]] std::optional<PipelineId> first_pipeline(storage::Connection& db,
                                                       WorkspaceId workspace);

/// The names of all stages, retired ones too, for the history of a deal.
[[nodiscard]] std::vector<Stage> all_stages(storage::Connection& db, WorkspaceId workspace);

[[nodiscard]] std::vector<Criterion> all_criteria(storage::Connection& db, WorkspaceId workspace);

}  // namespace akad::deals
