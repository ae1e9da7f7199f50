// The honesty figure, for the rooms after this one.
#pragma once

#include "insight/views/honesty.hpp"
