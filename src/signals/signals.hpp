// Signals: what happens between a buyer and us around a deal, and what it says. This is what other
// rooms call; what a person can do here is declared in actions/, what they can look at in views/.
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "core/ids.hpp"
#include "core/weekday.hpp"
#include "ledger/laws.hpp"
#include "ledger/ledger.hpp"
#include "storage/store.hpp"

namespace akad::http {
class Routes;
}

namespace akad::signals {

/// The clocks of one deal. Evidence that stands counts as an act of the buyer on its day; what was
/// removed, rejected or withdrawn counts for nothing, and taking it away moves no clock forward.
struct LastActs {
    std::optional<Instant> buyer_act{};  ///< the buyer did something
    std::optional<Instant> any_act{};    ///< the buyer or we did
    int unanswered = 0;                  ///< touches of ours since the buyer's last act, up to 100
    std::optional<Instant> unanswered_since{};  ///< the first of them
};

/// The clocks of these deals, in two queries for up to 256 of them; a deal without any is left out.
/// Whether the caller sees them was asked before.
[[nodiscard]] std::map<DealId, LastActs> last_acts_of(const storage::Reading& reading,
                                                      const std::vector<DealId>& ids);

/// A buyer is silent when two or more touches of ours stay unanswered while five working days go
/// by since the first of them (D91). `working` are those of the workspace.
[[nodiscard]] bool is_ghosting(const LastActs& acts, Day today, std::string_view time_zone,
                               const WorkingDays& working);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();
void add_routes(http::Routes& routes);

}  // namespace akad::signals
