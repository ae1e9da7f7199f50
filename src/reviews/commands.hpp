// What a person can do with reviews, for those outside of this room who do it in somebody's name:
// the demo company.
#pragma once

#include "reviews/actions/actions.hpp"
#include "reviews/views/views.hpp"
