#include "commitments/rules/dates.hpp"

namespace akad::commitments {

namespace {

Result<void> check_offer_of(const DateTalk& talk, DateDeed deed, Side by) {
    if (!talk.offer)
        return Error{ErrorKind::conflict, "no_proposal",
                     "No other day is proposed any more. Reload to see what was agreed."};
    const bool own = talk.offer->by == by;
    if (deed == DateDeed::withdraw && !own)
        return Error{ErrorKind::conflict, "not_own_proposal",
                     "The other side proposed this day. Accept it, answer with another, or "
                     "refuse it."};
    if (deed != DateDeed::withdraw && own)
        return Error{ErrorKind::conflict, "own_proposal",
                     "Your side proposed this day. The other side answers; you can take it back."};
    return {};
}

Error same_day() {
    return {ErrorKind::invalid,
            "same_day",
            "This is the day that stands already. Choose another.",
            {{"day", "same_day", "Choose another day."}}};
}

Result<DateTalk> proposed(DateTalk talk, Side by, std::optional<Day> day) {
    if (talk.offer)
        return Error{ErrorKind::conflict, "proposal_open",
                     "Another day is proposed already. It is answered or taken back first."};
    if (day == talk.agreed) return same_day();
    talk.offer = Offer{by, day};
    return talk;
}

}  // namespace

Result<DateTalk> after_deed(const DateTalk& before, DateDeed deed, Side by,
                            std::optional<Day> day) {
    if (deed == DateDeed::propose) return proposed(before, by, day);
    TRY(check_offer_of(before, deed, by));
    DateTalk after = before;
    after.offer.reset();
    if (deed == DateDeed::accept) {
        after.agreed = before.offer->day;
        if (!after.first) after.first = after.agreed;
    }
    if (deed == DateDeed::counter) {
        if (day == before.offer->day) return same_day();
        after.offer = Offer{by, day};
    }
    return after;
}

}  // namespace akad::commitments
