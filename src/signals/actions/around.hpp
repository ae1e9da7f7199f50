// What stands around activities that are about to be recorded: their deals, who is at the buyer's,
// who is of ours. Read in bulk, so that a hundred rows ask no more than one.
#pragma once

#include <map>
#include <vector>

#include "deals/brief.hpp"
#include "ledger/ledger.hpp"
#include "people/people.hpp"
#include "signals/actions/actions.hpp"
#include "signals/store/rows.hpp"

namespace akad::signals {

class Around {
public:
    Around(ledger::Writing& writing, std::vector<deals::DealBrief> deals,
           const std::vector<const SayActivity*>& commands);

    /// The deal, which must be there for the caller and open.
    [[nodiscard]] Result<deals::DealBrief> open_deal(DealId id) const;
    /// Everybody named is somebody: contacts of the deal's customer, members of the workspace.
    /// `kept` names those who stood there before and may have left since.
    [[nodiscard]] Result<void> check_people(const deals::DealBrief& deal, const Activity& activity,
                                            const Activity* kept = nullptr) const;

private:
    std::map<DealId, deals::DealBrief> deals_;
    std::map<PersonId, people::Contact> contacts_;
    std::map<PersonId, bool> is_member_;
};

/// A row for this deal, not kept yet; `members` are the caller when nobody is named.
[[nodiscard]] Result<Activity> drafted(ledger::Writing& writing, const Around& around, DealId deal,
                                       const RecordActivity& command);
/// Keeps it and leaves the fact; or finds what was told before under the same name.
[[nodiscard]] Result<RecordedOne> kept(ledger::Writing& writing, Activity activity);

/// The draft of an activity's fact, on the time line of its deal.
[[nodiscard]] ledger::Draft fact_of(std::string_view kind, const Activity* before,
                                    const Activity& after);

}  // namespace akad::signals
