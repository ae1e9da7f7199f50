// What a person can do with imports and see of them, for those outside of this room who do it in
// somebody's name: the command line.
#pragma once

#include "imports/actions/actions.hpp"
#include "imports/imports.hpp"
#include "imports/views/views.hpp"
