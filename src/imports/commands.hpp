// What a person can do with imports, and what they see of them, for the command line: the same
// steps as the wizard's routes.
#pragma once

#include "imports/actions/actions.hpp"
#include "imports/views/views.hpp"
