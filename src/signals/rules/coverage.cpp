#include "signals/rules/coverage.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace akad::signals {

namespace {

constexpr std::array important{BuyerRole::economic_buyer,      BuyerRole::champion,
                               BuyerRole::technical_evaluator, BuyerRole::legal,
                               BuyerRole::procurement,         BuyerRole::signatory};

std::map<PersonId, Spoken> spoken_in(const std::vector<Act>& acts) {
    std::map<PersonId, Spoken> spoken;
    for (const Act& act : acts)
        for (const PersonId contact : act.contacts) {
            Spoken& each = spoken[contact];
            (act.by_buyer ? each.spoken_at : each.tried_at) = act.at;
        }
    return spoken;
}

bool holds(const Covered& covered, PersonId contact) {
    return std::ranges::find(covered.people, contact, &Spoken::contact) != covered.people.end();
}

}  // namespace

std::vector<Covered> coverage_of(const std::vector<Act>& acts, const std::vector<Player>& players) {
    const auto spoken = spoken_in(acts);
    std::vector<Covered> coverage;
    for (const BuyerRole role : important) {
        Covered covered{.role = role};
        for (const Player& player : players) {
            if (player.role != role || holds(covered, player.contact)) continue;
            const auto found = spoken.find(player.contact);
            covered.people.push_back(found == spoken.end() ? Spoken{} : found->second);
            covered.people.back().contact = player.contact;
        }
        std::ranges::stable_sort(covered.people, std::ranges::greater{}, &Spoken::spoken_at);
        coverage.push_back(std::move(covered));
    }
    return coverage;
}

}  // namespace akad::signals
