// What every move begins and ends with: the deal with all that its gate reads, and the one way to
// keep a move.
#pragma once

#include <string>
#include <vector>

#include "deals/rules/gate.hpp"
#include "deals/store/deal_store.hpp"
#include "deals/store/rows.hpp"
#include "evidence/evidence.hpp"
#include "ledger/ledger.hpp"

namespace akad::deals {

struct Situation {
    Deal deal;
    Layout layout;
    std::vector<evidence::Evidence> standing;
    Gate gate;
};

/// The deal, if the caller may see it, with its pipeline, its standing evidence and its gate.
[[nodiscard]] Result<Situation> situation_of(const storage::Reading& reading, DealId id);

/// Whoever may import speaks for the whole file, also of deals of other teams.
[[nodiscard]] inline Caller importing(Caller caller) {
    caller.visibility = Visibility::all;
    return caller;
}

/// Something was built on the last move when the newest fact about the deal is not that move, or
/// when the stage it came from was retired.
[[nodiscard]] bool built_upon(storage::Connection& db, const Situation& situation);

/// `"name":value` for the further members of a fact; joined by commas.
template <class T>
[[nodiscard]] std::string member(std::string_view name, const T& value) {
    return to_json(name) + ':' + to_json(value);
}

/// A deal in nurture has one open commitment to come back, its owner's; no other deal has one.
/// Called before the fact of a move is recorded, so that the move stays the newest fact.
[[nodiscard]] Result<void> keep_return(ledger::Writing& writing, const Deal& before, Deal& after);

/// Saves a deal that moved: its row with the totals, its visits, the gate of the stage it is in
/// now, its return from nurture, and the fact. The only function that changes a deal's stage or
/// state.
[[nodiscard]] Result<DealId> keep_move(ledger::Writing& writing, const Situation& before,
                                       Deal after, std::string_view kind,
                                       const std::string& kept_more = "",
                                       const std::string& erasable_more = "");

/// Saves a deal that changed without moving, and the fact.
DealId keep_change(ledger::Writing& writing, const Deal& before, Deal after, std::string_view kind,
                   const std::string& kept_more = "", const std::string& erasable_more = "");

}  // namespace akad::deals
