#include "ledger/laws.hpp"

#include "insight/follow.hpp"
#include "insight/insight.hpp"

namespace akad::insight {

namespace {

constexpr const char* stays_law = "what insight knows of a deal is what its facts tell";
constexpr const char* sums_law = "a dashboard's sums are those of its deals";
constexpr int facts_at_once = 2'000;

/// Every story, told anew from the facts that are counted.
Stories recounted(storage::Connection& db, WorkspaceId workspace) {
    Stories stories;
    House house;
    const std::int64_t last = followed_to(db, workspace);
    for (std::int64_t after = 0; after < last;) {
        const auto facts = ledger::facts_after(db, workspace, after, facts_at_once);
        if (facts.empty()) break;
        for (const ledger::Fact& fact : facts)
            if (fact.sequence <= last) tell(stories, house, fact);
        after = facts.back().sequence;
    }
    std::erase_if(stories, [](const auto& each) { return !each.second; });
    return stories;
}

bool same(const std::optional<Story>& a, const std::optional<Story>& b) {
    return a && b && a->deal == b->deal && a->stays == b->stays && a->promises == b->promises;
}

template <class Map>
void compare(const Map& counted, Map stored, ledger::Report& report) {
    for (const auto& [key, row] : counted) {
        auto& kept = stored.try_emplace(key).first->second;
        add(kept, row, -1);
    }
    for (const auto& [key, row] : stored)
        if (!is_zero(row))
            report.broken(sums_law, std::get<0>(key).text() + ' ' + row.month,
                          "stored and counted differ for " + row.owner.text());
}

void check(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    const Stories told = recounted(db, workspace);
    Stories stored = all_stories(db, workspace);
    Sums sums;
    for (const auto& [deal, story] : told) {
        sums.count(*story, 1);
        if (!same(story, stored[deal]))
            report.broken(stays_law, "deal " + deal.text(), "stored otherwise");
    }
    for (const auto& [deal, story] : stored)
        if (story && !told.contains(deal))
            report.broken(stays_law, "deal " + deal.text(), "stored, but no fact tells of it");
    const Sums kept = all_sums(db, workspace);
    compare(sums.stages, kept.stages, report);
    compare(sums.months, kept.months, report);
}

}  // namespace

std::vector<ledger::Law> laws() {
    return {{stays_law, check}};
}

}  // namespace akad::insight
