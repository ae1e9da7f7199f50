// What a person can do with plans and look at, for those outside of this room who do it in
// somebody's name: the demo company.
#pragma once

#include "plans/actions/actions.hpp"
#include "plans/plans.hpp"
#include "plans/views/views.hpp"
