#include "people/rules/reset.hpp"

namespace akad::people {

bool reset_holds(ResetState state, Instant expires_at, Instant now) {
    return state == ResetState::open && now < expires_at;
}

Error unknown_reset() {
    return {ErrorKind::conflict, "reset_unknown",
            "This link does not work any more. Ask for a new one."};
}

}  // namespace akad::people
