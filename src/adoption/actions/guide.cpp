#include "adoption/actions/actions.hpp"
#include "adoption/store/adoption_store.hpp"

namespace akad::adoption {

namespace {

/// The workspace's guide with one thing said, and the fact.
template <class Change>
GuideId keep_guide(ledger::Writing& writing, std::string_view kind, const Change& change) {
    const auto before = find_guide(writing.db, writing.caller.workspace);
    Guide after = before.value_or(Guide{});
    change(after);
    if (before) {
        ++after.revision;
        storage::save(writing.db, "guide", after);
        writing.record(ledger::changed(kind, &*before, after));
        return after.id;
    }
    after.workspace = writing.caller.workspace;
    after.id = writing.draw.id<GuideId>();
    storage::insert(writing.db, "guide", after);
    writing.record(ledger::changed<Guide>(kind, nullptr, after));
    return after.id;
}

}  // namespace

Result<GuideId> agree_criteria(ledger::Writing& writing) {
    const auto known = find_guide(writing.db, writing.caller.workspace);
    if (known && known->criteria_fit_at) return known->id;
    return keep_guide(writing, "guide.criteria_agreed", [&](Guide& guide) {
        guide.criteria_fit_at = writing.now;
        guide.criteria_fit_by = writing.caller.person;
    });
}

Result<GuideId> hide_guide(ledger::Writing& writing) {
    return keep_guide(writing, "guide.hidden", [&](Guide& guide) {
        guide.hidden_at = writing.now;
        guide.hidden_by = writing.caller.person;
    });
}

Result<GuideId> show_guide_again(ledger::Writing& writing) {
    return keep_guide(writing, "guide.shown", [](Guide& guide) {
        guide.hidden_at.reset();
        guide.hidden_by.reset();
    });
}

}  // namespace akad::adoption
