// What only the database knows of a row: is its deal known, who is meant by an id.
#pragma once

#include "imports/rules/check.hpp"
#include "imports/store/rows.hpp"
#include "storage/database.hpp"

namespace akad::imports {

/// Completes a checked row. Problems it may add: `unknown_account`, `unknown_deal`.
[[nodiscard]] ImportRow resolved(storage::Connection& db, const Import& import, CheckedRow checked);

/// Whether their choice for a known deal differs from where it stands here.
struct StandsHere {
    StageId stage{};
    bool open = true;
};
[[nodiscard]] bool claims_another(const StageChoice& theirs, const StandsHere& here);

}  // namespace akad::imports
