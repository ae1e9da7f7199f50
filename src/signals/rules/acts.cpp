#include "signals/rules/acts.hpp"

#include <algorithm>

#include "signals/rules/proven_act.hpp"

namespace akad::signals {

namespace {

Act act_of(const Activity& activity) {
    return {.at = activity.occurred_at,
            .by_buyer = activity.buyer_acted,
            .kind = activity.kind,
            .side = activity.side,
            .contacts = ids_in<PersonId>(activity.contacts),
            .indicators = indicators_in(activity.indicators),
            .minutes = activity.minutes.value_or(0),
            .activity = activity.id};
}

/// What evidence says the buyer did shows two of the indicators by itself.
Act act_of(const evidence::Evidence& evidence, Instant now) {
    const bool shared = evidence.act == evidence::Act::shared_information;
    Act act{.at = proven_at(evidence.occurred_on, now),
            .by_buyer = true,
            .indicators = {shared ? Indicator::information_sharing : Indicator::took_action},
            .evidence = evidence.id};
    if (evidence.buyer) act.contacts.push_back(*evidence.buyer);
    return act;
}

}  // namespace

std::vector<Act> acts_of(const std::vector<Activity>& activities,
                         const std::vector<evidence::Evidence>& standing, Instant now) {
    std::vector<Act> acts;
    for (const Activity& each : activities) acts.push_back(act_of(each));
    for (const evidence::Evidence& each : standing) acts.push_back(act_of(each, now));
    std::ranges::stable_sort(acts, {}, &Act::at);
    return acts;
}

const Act* last_of_buyer(const std::vector<Act>& acts) {
    const auto last =
        std::find_if(acts.rbegin(), acts.rend(), [](const Act& act) { return act.by_buyer; });
    return last == acts.rend() ? nullptr : &*last;
}

bool is_within(Instant at, Span span, Instant now) {
    const std::int64_t age = now.us - at.us;
    return span == Span::recent ? age >= 0 && age < span_us : age >= span_us && age < 2 * span_us;
}

}  // namespace akad::signals
