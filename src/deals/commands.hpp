// What a person can do with deals and see of pipelines, for those outside of this room who do it in
// somebody's name: the demo company.
#pragma once

#include "deals/actions/actions.hpp"
#include "deals/deals.hpp"
#include "deals/views/pipeline_view.hpp"
