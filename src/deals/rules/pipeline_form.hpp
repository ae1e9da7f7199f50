// The form of a pipeline. Pure.
#pragma once

#include "deals/actions/pipeline_actions.hpp"

namespace akad::deals {

[[nodiscard]] Result<void> check_pipeline(const PipelineBody& body);

}  // namespace akad::deals
