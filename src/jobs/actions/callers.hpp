// For whom a job works, kept as JSON in its row while the person may long have signed out.
#pragma once

#include <string>

#include "core/caller.hpp"
#include "core/result.hpp"

namespace akad::jobs {

[[nodiscard]] std::string caller_as_text(const Caller& caller);
[[nodiscard]] Result<Caller> caller_from_text(WorkspaceId workspace, const std::string& text);

}  // namespace akad::jobs
