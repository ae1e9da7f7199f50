#include "imports/rules/past.hpp"

#include <algorithm>

namespace akad::imports {
namespace {

using Kind = StageChoice::Kind;

/// A stay in a stage, or in having ended.
struct Spell {
    StageChoice choice{};
    Instant entered_at{};
    std::optional<Instant> left_at{};
};

std::vector<Spell> spells_of(const std::vector<std::pair<StageChoice, StageEntry>>& entries,
                             Instant now) {
    std::vector<StageChoice> choices;
    std::vector<StageEntry> numbered;
    for (const auto& [choice, told] : entries) {
        if (choice.kind == Kind::leave_out || told.at > now) continue;
        const auto known = std::ranges::find(choices, choice);
        StageEntry entry = told;
        entry.stage = static_cast<int>(known - choices.begin());
        if (known == choices.end()) choices.push_back(choice);
        numbered.push_back(entry);
    }
    std::vector<Spell> spells;
    for (const PastVisit& visit : visits_of(std::move(numbered)))
        spells.push_back(
            {choices[static_cast<std::size_t>(visit.stage)], visit.entered_at, visit.left_at});
    return spells;
}

std::vector<Stay> stays_in(const std::vector<Spell>& spells) {
    std::vector<Stay> stays;
    for (const Spell& spell : spells)
        if (spell.choice.kind == Kind::stage)
            stays.push_back({spell.choice.stage, spell.entered_at, spell.left_at});
    return stays;
}

Instant earliest(std::optional<Instant> told, const std::vector<Stay>& stays, Instant otherwise) {
    const Instant first = stays.empty() ? otherwise : std::min(otherwise, stays.front().entered_at);
    return told ? std::min(*told, first) : first;
}

/// When the deal came to where it stands, if that lies behind what is known of before.
Instant entered_last(const TheirPast& theirs, const std::vector<Stay>& stays, StageId first_stage,
                     Instant now) {
    const Instant before = stays.empty() ? Instant{} : stays.back().entered_at;
    const bool at_start = stays.empty() && theirs.choice.stage == first_stage;
    if (theirs.since && *theirs.since > before) return std::min(*theirs.since, now);
    if (at_start && theirs.created_at) return std::min(*theirs.created_at, now);
    return now;
}

OurPast still_open(const TheirPast& theirs, const std::vector<Spell>& spells, StageId first_stage,
                   Instant now) {
    OurPast past{theirs.choice.stage, StageEnd::open, now, stays_in(spells)};
    const bool told = !spells.empty() && spells.back().choice == theirs.choice;
    if (!told) {
        const Instant entered = entered_last(theirs, past.stays, first_stage, now);
        if (!past.stays.empty() && !past.stays.back().left_at) past.stays.back().left_at = entered;
        past.stays.push_back({past.stage, entered, std::nullopt});
    }
    past.created_at = earliest(theirs.created_at, past.stays, now);
    return past;
}

/// When the deal ended: by its history, by its last change of stage, by its close day.
Instant ended_at(const TheirPast& theirs, const std::vector<Spell>& spells, Instant now) {
    const bool told = !spells.empty() && spells.back().choice.kind != Kind::stage;
    const Instant before = spells.empty() ? Instant{} : spells.back().entered_at;
    if (told) return spells.back().entered_at;
    for (const auto& candidate : {theirs.since, theirs.close_day})
        if (candidate && *candidate >= before && *candidate <= now) return *candidate;
    return now;
}

OurPast ended(const TheirPast& theirs, const std::vector<Spell>& spells, StageId first_stage,
              StageId last_stage, Instant now) {
    const bool won = theirs.choice.kind == Kind::won;
    const Instant at = ended_at(theirs, spells, now);
    OurPast past{won ? last_stage : first_stage, won ? StageEnd::won : StageEnd::lost, at,
                 stays_in(spells)};
    if (past.stays.empty()) past.stays.push_back({past.stage, at, at});
    if (!past.stays.back().left_at) past.stays.back().left_at = at;
    past.stage = past.stays.back().stage;
    past.created_at = earliest(theirs.created_at, past.stays, at);
    return past;
}

}  // namespace

OurPast our_past(const TheirPast& theirs, StageId first_stage, StageId last_stage, Instant now) {
    const auto spells = spells_of(theirs.entries, now);
    if (theirs.choice.kind == Kind::stage) return still_open(theirs, spells, first_stage, now);
    return ended(theirs, spells, first_stage, last_stage, now);
}

std::vector<Stay> stays_told(const std::vector<std::pair<StageChoice, StageEntry>>& entries,
                             Instant now) {
    return stays_in(spells_of(entries, now));
}

}  // namespace akad::imports
