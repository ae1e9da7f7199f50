#include "blockers/actions/actions.hpp"
#include "blockers/store/blocker_store.hpp"
#include "deals/brief.hpp"
#include "deals/owing.hpp"
#include "people/people.hpp"
#include "storage/query.hpp"

namespace akad::blockers {

namespace {

Day today_of(ledger::Writing& writing) {
    return people::today_in(writing.db, writing.caller.workspace, writing.now);
}

/// The blocker as it was and its deal, which must be open.
struct Held {
    Blocker before;
    deals::DealBrief deal;
};
Result<Held> held(ledger::Writing& writing, BlockerId id) {
    Blocker before = TRY(require_blocker(writing.reading(), id));
    auto deal = TRY(deals::require_open_brief(writing.reading(), before.deal));
    return Held{std::move(before), std::move(deal)};
}

BlockerId keep(ledger::Writing& writing, const Blocker& before, Blocker after,
               std::string_view kind, std::string_view kept_more = "") {
    after.revision = before.revision + 1;
    storage::save(writing.db, "blocker", after);
    writing.record(ledger::changed(kind, &before, after, after.deal.text(), kept_more));
    return after.id;
}

Result<Blocker> with_changes(ledger::Writing& writing, const Blocker& before,
                             const ChangeBlocker& command) {
    const Day today = today_of(writing);
    Blocker after = before;
    if (command.kind) after.kind = *command.kind;
    if (command.stall_point) after.stall_point = *command.stall_point;
    if (command.what) after.what = *command.what;
    if (command.strategy) after.strategy = *command.strategy;
    if (command.review_day) {
        TRY(check_review_day(*command.review_day, today));
        after.review_day = *command.review_day;
    }
    if (command.owner) {
        TRY(deals::require_sees(writing.reading(), *command.owner, before.deal));
        after.owner = *command.owner;
    }
    if (command.delay) after = TRY(with_delay(after, *command.delay, today));
    return well_formed(std::move(after));
}

Result<void> withdraw_open_actions(ledger::Writing& writing, const Blocker& blocker) {
    std::vector<CommitmentId> ids;
    const auto links = actions_of(writing.db, blocker.workspace, {blocker.id});
    for (const auto& [key, commitment] : links) ids.push_back(commitment);
    const auto actions = commitments::find_all(writing.db, blocker.workspace, ids);
    for (const auto& action : actions)
        if (!action.settled_at) TRY(commitments::withdraw(writing, action, blocker.outcome_note));
    return {};
}

}  // namespace

Result<BlockerId> raise_blocker(ledger::Writing& writing, DealId id, const RaiseBlocker& command) {
    const auto deal = TRY(deals::require_open_brief(writing.reading(), id));
    const WorkspaceId workspace = writing.caller.workspace;
    const Day today = today_of(writing);
    TRY(check_review_day(command.review_day, today));
    TRY(deals::require_sees(writing.reading(), command.owner, id));
    const auto known = blockers_of(writing.db, workspace, id, most_blockers);
    if (known.size() >= static_cast<std::size_t>(most_blockers))
        return Error{ErrorKind::conflict, "too_many_blockers",
                     "A deal holds up to 100 blockers. Reopen or change one of them."};
    Blocker draft{.workspace = workspace,
                  .id = writing.draw.id<BlockerId>(),
                  .deal = id,
                  .kind = command.kind,
                  .stall_point = command.stall_point,
                  .what = command.what,
                  .owner = command.owner,
                  .strategy = command.strategy,
                  .review_day = command.review_day,
                  .opened_by = writing.caller.person,
                  .opened_at = writing.now};
    const Blocker formed = TRY(well_formed(std::move(draft)));
    const Blocker blocker = TRY(with_delay(formed, command.delay, today));
    storage::insert(writing.db, "blocker", blocker);
    writing.record(ledger::changed<Blocker>("blocker.raised", nullptr, blocker, deal.id.text()));
    return blocker.id;
}

Result<BlockerId> change_blocker(ledger::Writing& writing, BlockerId id,
                                 const ChangeBlocker& command) {
    const Held now = TRY(held(writing, id));
    TRY(check_unresolved(now.before));
    Blocker after = TRY(with_changes(writing, now.before, command));
    return keep(writing, now.before, std::move(after), "blocker.changed");
}

Result<BlockerId> add_action(ledger::Writing& writing, BlockerId id, const AddAction& command) {
    const Held now = TRY(held(writing, id));
    TRY(check_unresolved(now.before));
    if (actions_of(writing.db, now.before.workspace, {id}).size() >= most_actions)
        return Error{ErrorKind::conflict, "too_many_actions",
                     "A blocker holds up to 30 actions. Raise another blocker for the rest."};
    const auto side = TRY(deals::side_of(writing.reading(), command.owner));
    if (side == commitments::Side::seller)
        TRY(deals::require_sees(writing.reading(), command.owner, now.before.deal));
    const auto action = TRY(commitments::open(writing, {.kind = commitments::Kind::blocker_action,
                                                        .deal = now.before.deal,
                                                        .deal_name = now.deal.name,
                                                        .side = side,
                                                        .owner = command.owner,
                                                        .title = command.title,
                                                        .due_day = command.due_day}));
    storage::insert(writing.db, "blocker_action", ActionLink{now.before.workspace, id, action.id});
    return keep(writing, now.before, now.before, "blocker.action_added",
                "\"commitment\":" + to_json(action.id));
}

Result<BlockerId> resolve_blocker(ledger::Writing& writing, BlockerId id,
                                  const ResolveBlocker& command) {
    const Held now = TRY(held(writing, id));
    Blocker after = TRY(
        resolved(now.before, command.outcome, command.note, writing.caller.person, writing.now));
    TRY(withdraw_open_actions(writing, after));
    return keep(writing, now.before, std::move(after), "blocker.resolved");
}

Result<BlockerId> reopen_blocker(ledger::Writing& writing, BlockerId id,
                                 const ReopenBlocker& command) {
    const Held now = TRY(held(writing, id));
    Blocker after = TRY(reopened(now.before, command.review_day, today_of(writing)));
    return keep(writing, now.before, std::move(after), "blocker.reopened");
}

}  // namespace akad::blockers
