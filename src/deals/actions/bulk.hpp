// Many deals at once: each through the same action as one, each with an answer of its own. A deal
// whose gate is closed stays where it is; the others go on.
#pragma once

#include <string>
#include <vector>

#include "deals/actions/actions.hpp"

namespace akad::deals {

BOOST_DEFINE_ENUM_CLASS(ManyAction, advance, assign, set_close_day, lose)

constexpr std::size_t most_deals_at_once = 200;

struct ChangeMany {
    std::vector<DealId> deals{};
    ManyAction action = ManyAction::advance;
    std::optional<PersonId> owner{};
    std::optional<Day> close_day{};
    std::optional<LostReason> reason{};
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(ChangeMany, (), (deals, action, owner, close_day, reason, note))

struct MissingCriterion {
    std::string criterion;
    std::string state;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(MissingCriterion, (), (criterion, state, name))
struct ChangedOne {
    DealId deal{};
    bool ok = false;
    std::optional<std::string> code{};
    std::optional<std::string> text{};
    std::vector<MissingCriterion> missing{};
};
BOOST_DESCRIBE_STRUCT(ChangedOne, (), (deal, ok, code, text, missing))
struct ChangedMany {
    std::vector<ChangedOne> items{};
};
BOOST_DESCRIBE_STRUCT(ChangedMany, (), (items))

[[nodiscard]] Permission permission_for(ManyAction action);
[[nodiscard]] std::vector<MissingCriterion> missing_of(const Error& error);

/// Answers the JSON of a ChangedMany, so that a repeat under the same Idempotency-Key gets it too.
[[nodiscard]] Result<std::string> change_many(ledger::Writing& writing, const ChangeMany& command);

}  // namespace akad::deals
