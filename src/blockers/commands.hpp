// What a person can do with blockers, for those outside of this room who do it in somebody's name:
// the demo company.
#pragma once

#include "blockers/actions/actions.hpp"
#include "blockers/blockers.hpp"
