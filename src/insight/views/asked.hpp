// What a filter asks for, with what it leaves out filled in.
#pragma once

#include "deals/commands.hpp"
#include "insight/views/stages.hpp"

namespace akad::insight {

/// The pipeline asked for, or the first.
[[nodiscard]] Result<deals::PipelineView> pipeline_asked(const storage::Reading& reading,
                                                         std::optional<PipelineId> pipeline);
/// Error `bad_month`.
[[nodiscard]] Result<Asked> asked_by(const storage::Reading& reading, const InsightFilter& filter,
                                     PipelineId pipeline);
[[nodiscard]] Scope scope_of(const Asked& asked);
/// The month of now in the workspace's time zone.
[[nodiscard]] std::string month_now(const storage::Reading& reading);

}  // namespace akad::insight
