// What a person can do here, for those outside of this room who do it in somebody's name.
#pragma once

#include "adoption/actions/actions.hpp"
#include "adoption/views/views.hpp"
