// What a person can do with the blockers of a deal.
#pragma once

#include "blockers/rules/keeping.hpp"
#include "ledger/ledger.hpp"

namespace akad::blockers {

/// Who keeps a blocker, how it is to be resolved, and when it is looked at again are asked for at
/// once: a blocker nobody looks after is only a complaint (D39).
struct RaiseBlocker {
    BlockerKind kind = BlockerKind::information_gap;
    std::optional<playbooks::StallPoint> stall_point{};
    std::string what;
    PersonId owner{};
    std::string strategy;
    Day review_day{};
    std::optional<DelayCost> delay{};
};
BOOST_DESCRIBE_STRUCT(RaiseBlocker, (),
                      (kind, stall_point, what, owner, strategy, review_day, delay))
/// Refusals: those of rules/keeping.hpp, `deal_closed`, `unknown_member`, `cannot_see_deal`,
/// `too_many_blockers`.
[[nodiscard]] Result<BlockerId> raise_blocker(ledger::Writing& writing, DealId deal,
                                              const RaiseBlocker& command);

/// What is not named stays. `stall_point` and `delay` are taken away by null.
struct ChangeBlocker {
    std::optional<BlockerKind> kind{};
    std::optional<std::optional<playbooks::StallPoint>> stall_point{};
    std::optional<std::string> what{};
    std::optional<PersonId> owner{};
    std::optional<std::string> strategy{};
    std::optional<Day> review_day{};
    std::optional<std::optional<DelayCost>> delay{};
};
BOOST_DESCRIBE_STRUCT(ChangeBlocker, (),
                      (kind, stall_point, what, owner, strategy, review_day, delay))
[[nodiscard]] Result<BlockerId> change_blocker(ledger::Writing& writing, BlockerId id,
                                               const ChangeBlocker& command);

/// An action is a commitment: it stands in its owner's inbox and is ticked there. Its owner may
/// be somebody at the buyer.
struct AddAction {
    std::string title;
    PersonId owner{};
    std::optional<Day> due_day{};
};
BOOST_DESCRIBE_STRUCT(AddAction, (), (title, owner, due_day))
[[nodiscard]] Result<BlockerId> add_action(ledger::Writing& writing, BlockerId id,
                                           const AddAction& command);

struct ResolveBlocker {
    Outcome outcome = Outcome::resolved;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(ResolveBlocker, (), (outcome, note))
/// What is still open of its actions is withdrawn with the same words.
[[nodiscard]] Result<BlockerId> resolve_blocker(ledger::Writing& writing, BlockerId id,
                                                const ResolveBlocker& command);

struct ReopenBlocker {
    Day review_day{};
};
BOOST_DESCRIBE_STRUCT(ReopenBlocker, (), (review_day))
[[nodiscard]] Result<BlockerId> reopen_blocker(ledger::Writing& writing, BlockerId id,
                                               const ReopenBlocker& command);

/// A deal holds so many blockers, and a blocker so many actions, open or over.
constexpr int most_blockers = 100;
constexpr std::size_t most_actions = 30;

}  // namespace akad::blockers
