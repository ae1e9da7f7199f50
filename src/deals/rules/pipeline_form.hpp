// The form of a pipeline. Pure.
#pragma once

#include "deals/actions/pipeline_actions.hpp"

namespace akad::deals {

/// The body with its texts trimmed, or why not. An id stands in it once: `named_twice`.
[[nodiscard]] Result<PipelineBody> checked_pipeline(PipelineBody body);

}  // namespace akad::deals
