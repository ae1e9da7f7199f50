// What a person can do with alerts, for those outside of this room who do it in somebody's name.
#pragma once

#include "attention/actions/looking.hpp"
