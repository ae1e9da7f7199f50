#include "insight/follow.hpp"

#include "insight/insight.hpp"
#include "insight/store/read_fact.hpp"

namespace akad::insight {

namespace {

/// About forty milliseconds. Many at once, because a sum that many deals share is saved once.
constexpr int facts_at_once = 4'000;

/// The deals whose stories began before these facts.
std::set<DealId> deals_before(std::span<const ledger::Fact> facts) {
    std::set<DealId> deals;
    std::set<DealId> begun;
    for (const ledger::Fact& fact : facts) {
        if (!fact.kind.starts_with("deal.")) continue;
        const auto deal = DealId::parse(fact.subject);
        if (!deal) continue;
        if (fact.kind == "deal.opened") begun.insert(*deal);
        if (!begun.contains(*deal)) deals.insert(*deal);
    }
    return deals;
}

}  // namespace

void tell(Stories& stories, House& house, const ledger::Fact& fact) {
    const auto about = deal_fact(fact);
    if (!about) return keep_house(house, fact);
    auto& story = stories[about->deal];
    story = told(std::move(story), *about, house);
}

void follow_facts(storage::Connection& db, WorkspaceId workspace,
                  std::span<const ledger::Fact> facts) {
    if (facts.empty()) return;
    House house = house_of(db, workspace);
    const Stories before = stories_of(db, workspace, deals_before(facts));
    Stories after = before;
    for (const ledger::Fact& fact : facts) tell(after, house, fact);
    save_house(db, workspace, house, facts.back().sequence);
    Sums sums;
    static const std::optional<Story> none;
    for (const auto& [deal, story] : after) {
        if (!story) continue;
        const auto known = before.find(deal);
        const auto& was = known == before.end() ? none : known->second;
        if (was) sums.count(*was, -1);
        sums.count(*story, 1);
        save_story(db, was, *story);
    }
    add_sums(db, sums);
}

void add_followers(jobs::Jobs& jobs) {
    jobs.follow(follower,
                {.apply = [](ledger::Writing& writing, jobs::Facts facts) -> Result<void> {
                     follow_facts(writing.db, writing.caller.workspace, facts);
                     return {};
                 },
                 .clear = [](ledger::Writing& writing) -> Result<void> {
                     forget(writing.db, writing.caller.workspace);
                     return {};
                 },
                 .most_facts = facts_at_once});
}

}  // namespace akad::insight
