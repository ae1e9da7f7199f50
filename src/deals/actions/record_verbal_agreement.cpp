#include "core/text.hpp"
#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/moving.hpp"
#include "people/people.hpp"

namespace akad::deals {

Result<DealId> record_verbal_agreement(ledger::Writing& writing, DealId id,
                                       const VerbalAgreement& command) {
    const Deal before = TRY(require_deal(writing.reading(), id));
    TRY(check_open(before));
    if (command.agreed_on > people::today_in(writing.db, writing.caller.workspace, writing.now))
        return Error{ErrorKind::invalid,
                     "occurred_in_the_future",
                     "An agreement is recorded after it was given. Give the day it was.",
                     {{"agreed_on", "occurred_in_the_future", "This day is still to come."}}};
    Deal after = before;
    after.verbal_on = command.agreed_on;
    after.verbal_note = TRY(text_within("note", command.note.value_or(""), 0, 2'000));
    return keep_change(writing, before, std::move(after), "deal.verbally_agreed");
}

}  // namespace akad::deals
