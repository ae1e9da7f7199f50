// The refusals that every room gives in the same words.
#pragma once

#include "core/result.hpp"

namespace akad {

/// Not allowed, and not there for this caller: one answer, so that it tells nothing.
[[nodiscard]] inline Error not_permitted() {
    return {ErrorKind::refused, "not_permitted",
            "You may not do this, or it is not there for you. Ask an administrator of the "
            "workspace."};
}

}  // namespace akad
