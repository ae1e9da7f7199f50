// Blockers as the deal's page and the workspace's list show them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "blockers/rules/keeping.hpp"
#include "commitments/commitments.hpp"
#include "http/page.hpp"
#include "people/people.hpp"

namespace akad::blockers {

using PersonName = people::Named<PersonId>;

/// One of its actions, as the commitment stands now.
struct BlockerAction {
    CommitmentId id{};
    std::string title;
    PersonName owner{};
    commitments::Side side = commitments::Side::seller;
    std::optional<Day> due_day{};
    commitments::State state = commitments::State::open;
    int late_days = 0;
    bool may_settle = false;
};
BOOST_DESCRIBE_STRUCT(BlockerAction, (),
                      (id, title, owner, side, due_day, state, late_days, may_settle))

/// What waiting costs: as it was told, what it comes to until today (or until the blocker was
/// resolved), and what it will come to on the deal's close day.
struct DelayView {
    Money amount{};
    Per per = Per::week;
    Day since{};
    std::string ground;
    Money so_far{};
    std::optional<Money> until_close{};
};
BOOST_DESCRIBE_STRUCT(DelayView, (), (amount, per, since, ground, so_far, until_close))

struct BlockerMay {
    std::string action;
    bool allowed = false;
    std::string because{};
};
BOOST_DESCRIBE_STRUCT(BlockerMay, (), (action, allowed, because))

struct BlockedDeal {
    DealId id{};
    std::string name;
};
BOOST_DESCRIBE_STRUCT(BlockedDeal, (), (id, name))

struct BlockerView {
    BlockerId id{};
    std::int64_t revision = 1;
    BlockedDeal deal{};
    BlockerKind kind = BlockerKind::information_gap;
    std::optional<playbooks::StallPoint> stall_point{};
    std::string what;
    PersonName owner{};
    std::string strategy;
    Day review_day{};
    bool review_passed = false;
    int age_days = 0;  ///< working days, until today or until it was resolved
    std::optional<PersonName> opened_by{};
    Instant opened_at{};
    BlockerState state = BlockerState::open;
    std::optional<Outcome> outcome{};
    std::string outcome_note;
    std::optional<PersonName> resolved_by{};
    std::optional<Instant> resolved_at{};
    std::optional<DelayView> delay{};
    std::vector<BlockerAction> actions{};
    std::vector<BlockerMay> may{};
};
BOOST_DESCRIBE_STRUCT(BlockerView, (),
                      (id, revision, deal, kind, stall_point, what, owner, strategy, review_day,
                       review_passed, age_days, opened_by, opened_at, state, outcome, outcome_note,
                       resolved_by, resolved_at, delay, actions, may))
[[nodiscard]] Result<BlockerView> show_blocker(const storage::Reading& reading, BlockerId id);
/// All of a deal, the open ones first.
[[nodiscard]] Result<http::Page<BlockerView>> list_deal_blockers(const storage::Reading& reading,
                                                                 DealId deal);

struct BlockerFilter {
    std::optional<BlockerKind> kind{};
    std::optional<PersonId> owner{};
    std::optional<bool> overdue{};  ///< only those whose review day has passed
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(BlockerFilter, (), (kind, owner, overdue, cursor, limit))
/// The open blockers of open deals, by the day they are looked at again.
[[nodiscard]] Result<http::Page<BlockerView>> list_blockers(const storage::Reading& reading,
                                                            const BlockerFilter& filter);

/// The open blockers of one kind: how many, how many whose review day has passed, how old.
struct KindCount {
    BlockerKind kind = BlockerKind::information_gap;
    std::int64_t open = 0;
    std::int64_t overdue = 0;
    int median_age_days = 0;
};
BOOST_DESCRIBE_STRUCT(KindCount, (), (kind, open, overdue, median_age_days))
/// One row a kind that has any, the most frequent first; of the first 10,000 blockers.
[[nodiscard]] Result<http::Page<KindCount>> count_blockers(const storage::Reading& reading);

}  // namespace akad::blockers
