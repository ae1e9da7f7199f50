// What a person can do with activities, for those outside of this room who do it in somebody's
// name: the demo company.
#pragma once

#include "signals/actions/actions.hpp"
