// When the silence of a buyer is a ghost's (D91).
#pragma once

namespace akad::signals {

constexpr int least_unanswered_touches = 2;
constexpr int silent_working_days = 5;

}  // namespace akad::signals
