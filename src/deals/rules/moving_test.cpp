#include "deals/rules/moving.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "deals/rules/things_test.hpp"

namespace akad::deals {
namespace {

const Layout layout = three_stages();
const Gate closed_gate = Gate::read("ms");
const Gate open_gate = Gate::read("mm");

StageId stage(char letter) {
    return id_of<StageId>(letter);
}
Instant after_s(std::int64_t seconds) {
    return {monday.us + seconds * us_per_second};
}

/// An open deal in this stage.
Deal deal_in(char letter) {
    return {.stage = stage(letter), .stage_since = monday};
}
Deal ended(char letter, DealState state) {
    Deal deal = deal_in(letter);
    deal.state = state;
    deal.closed_at = monday;
    return deal;
}

Deal resting(char letter) {
    Deal deal = deal_in(letter);
    deal.state = DealState::nurture;
    deal.nurtured_at = monday;
    return deal;
}

TEST(MovingRules, D9_AdvanceTable) {
    struct Case {
        const char* what;
        Deal deal;
        Gate gate;
        std::optional<StageId> to;
        const char* outcome;
    };
    for (const auto& each : {
             Case{"closed gate", deal_in('a'), closed_gate, {}, "criteria_missing"},
             Case{"open gate", deal_in('a'), open_gate, {}, "ok"},
             Case{"open gate, next named", deal_in('a'), open_gate, stage('b'), "ok"},
             Case{"skipping a stage", deal_in('a'), open_gate, stage('c'), "wrong_stage"},
             Case{"staying", deal_in('a'), open_gate, stage('a'), "wrong_stage"},
             Case{"going back", deal_in('b'), open_gate, stage('a'), "wrong_stage"},
             Case{"an unknown stage", deal_in('a'), open_gate, stage('x'), "wrong_stage"},
             Case{"from the last", deal_in('c'), open_gate, {}, "no_later_stage"},
             Case{"from a retired stage", deal_in('x'), open_gate, {}, "no_later_stage"},
             Case{"won", ended('a', DealState::won), open_gate, {}, "deal_closed"},
             Case{"lost", ended('a', DealState::lost), open_gate, {}, "deal_closed"},
         })
        EXPECT_EQ(code_of(advanced(each.deal, layout, each.gate, each.to, person('1'), monday)),
                  each.outcome)
            << each.what;
}

TEST(MovingRules, D33_WinTable) {
    const auto win = [](const Deal& deal, const Gate& gate) {
        return code_of(won(deal, layout, gate, person('1'), monday));
    };
    EXPECT_EQ(win(deal_in('c'), open_gate), "ok");
    EXPECT_EQ(win(deal_in('c'), closed_gate), "criteria_missing");
    EXPECT_EQ(win(deal_in('b'), open_gate), "not_in_last_stage");
    EXPECT_EQ(win(deal_in('x'), open_gate), "not_in_last_stage");
    EXPECT_EQ(win(ended('c', DealState::won), open_gate), "deal_closed");
}

TEST(MovingRules, OverrideTable) {
    const auto override_to = [](const Deal& deal, std::optional<StageId> to,
                                const char* reason = "The board meets tomorrow.") {
        return code_of(overridden(deal, layout, to, reason, person('1'), monday));
    };
    EXPECT_EQ(override_to(deal_in('a'), {}), "ok");
    EXPECT_EQ(override_to(deal_in('a'), stage('c')), "ok");
    EXPECT_EQ(override_to(deal_in('a'), {}, " \t "), "reason_missing");
    EXPECT_EQ(override_to(deal_in('b'), stage('b')), "wrong_stage");
    EXPECT_EQ(override_to(deal_in('b'), stage('a')), "wrong_stage");
    EXPECT_EQ(override_to(deal_in('b'), stage('x')), "wrong_stage");
    EXPECT_EQ(override_to(deal_in('x'), {}), "wrong_stage") << "not won out of a retired stage";
    EXPECT_EQ(override_to(ended('a', DealState::lost), {}), "deal_closed");
    const auto out_of_last = overridden(deal_in('c'), layout, {}, "Known.", person('1'), monday);
    EXPECT_EQ(out_of_last->state, DealState::won);
    EXPECT_EQ(out_of_last->overrides, 1);
    EXPECT_TRUE(out_of_last->claims_stage);
}

TEST(MovingRules, D57_MoveBackTable) {
    const auto back = [](const Deal& deal, StageId to, const char* note = "She left.") {
        return code_of(moved_back(deal, layout, to, note, person('1'), monday));
    };
    EXPECT_EQ(back(deal_in('c'), stage('a')), "ok");
    EXPECT_EQ(back(deal_in('c'), stage('b')), "ok");
    EXPECT_EQ(back(deal_in('b'), stage('b')), "wrong_stage");
    EXPECT_EQ(back(deal_in('b'), stage('c')), "wrong_stage");
    EXPECT_EQ(back(deal_in('b'), stage('x')), "wrong_stage");
    EXPECT_EQ(back(deal_in('b'), stage('a'), ""), "reason_missing");
    EXPECT_EQ(back(ended('b', DealState::won), stage('a')), "deal_closed");
}

TEST(MovingRules, D26_NurtureTable) {
    const Day today = day_in_zone(monday, "UTC");
    const auto rest = [&](const Deal& deal, Day day, std::string_view reason = "No budget yet.") {
        return code_of(nurtured(deal, reason, day, today, person('1'), monday));
    };
    EXPECT_EQ(rest(deal_in('b'), today.plus(1)), "ok");
    EXPECT_EQ(rest(deal_in('b'), today.plus(730)), "ok");
    EXPECT_EQ(rest(deal_in('b'), today), "return_day_out_of_range");
    EXPECT_EQ(rest(deal_in('b'), today.plus(731)), "return_day_out_of_range");
    EXPECT_EQ(rest(deal_in('b'), today.plus(1), " "), "reason_missing");
    EXPECT_EQ(rest(deal_in('b'), today.plus(1), std::string(201, 'x')), "too_long");
    EXPECT_EQ(rest(ended('b', DealState::lost), today.plus(1)), "deal_closed");
    EXPECT_EQ(rest(resting('b'), today.plus(1)), "deal_in_nurture");
}

TEST(MovingRules, D27_ADealInNurtureOnlyComesBackOrIsLost) {
    const Deal deal = resting('b');
    EXPECT_EQ(code_of(advanced(deal, layout, open_gate, {}, person('1'), monday)),
              "deal_in_nurture");
    EXPECT_EQ(code_of(overridden(deal, layout, {}, "Why?", person('1'), monday)),
              "deal_in_nurture");
    EXPECT_EQ(code_of(moved_back(deal, layout, stage('a'), "Why?", person('1'), monday)),
              "deal_in_nurture");
    EXPECT_EQ(code_of(reopened(deal, layout, "Why?", person('1'), monday)), "deal_in_nurture");
    EXPECT_EQ(code_of(lost(deal, LostReason::does_not_fit, "", person('1'), monday)), "ok");
    EXPECT_EQ(code_of(brought_back(deal, layout, person('1'), monday)), "ok");
    EXPECT_EQ(code_of(brought_back(deal_in('b'), layout, person('1'), monday)), "not_in_nurture");
    EXPECT_EQ(brought_back(resting('x'), layout, person('1'), monday)->stage, stage('a'))
        << "its stage was retired";
}

TEST(MovingRules, D74_TheOwnerOrAManagerOverThemDecidesThatADealIsLost) {
    Deal deal = deal_in('b');
    deal.owner = id_of<PersonId>('1');
    const auto lose = [&](const Caller& caller) {
        return lost(deal, LostReason::does_not_fit, "", caller, monday);
    };
    const Caller owner{.person = id_of<PersonId>('1')};
    Caller other{.person = id_of<PersonId>('2')};
    EXPECT_EQ(lose(owner)->lost_by, owner.person);
    EXPECT_EQ(code_of(lose(other)), "not_your_decision");
    for (const Permission each : {Permission::coach, Permission::override_gate}) {
        other.may = {each};
        EXPECT_EQ(lose(other)->lost_by, other.person) << name_of(each);
    }
}

TEST(MovingRules, TheClockOfAStageStandsStillInNurture) {
    Deal deal = deal_in('b');
    deal.stage_since = monday;
    const Day today = day_in_zone(monday, "UTC");
    const auto rests =
        nurtured(deal, "No budget yet.", today.plus(30), today, person('1'), after_s(500));
    const auto back = brought_back(*rests, layout, person('1'), after_s(90'000));
    EXPECT_EQ(back->stage_since, after_s(90'000 - 500)) << "the stay before counts on";
    const auto ended = lost(*rests, LostReason::cannot_afford, "", person('1'), after_s(600));
    const auto again = reopened(*ended, layout, "They called.", person('1'), after_s(90'000));
    EXPECT_EQ(again->stage_since, after_s(90'000 - 500)) << "lost from nurture, the same";
    EXPECT_FALSE(again->nurtured_at.has_value());
}

TEST(MovingRules, AReopenedDealStandsWhereItStoodOrFirstWhenThatStageIsGone) {
    const Deal before = ended('b', DealState::lost);
    EXPECT_EQ(reopened(before, layout, "They called.", person('1'), monday)->stage, stage('b'));
    EXPECT_EQ(code_of(reopened(before, layout, " ", person('1'), monday)), "reason_missing");
    EXPECT_EQ(code_of(reopened(deal_in('a'), layout, "Why?", person('1'), monday)), "deal_open");
    const Deal gone = ended('x', DealState::lost);
    const auto again = reopened(gone, layout, "They called.", person('1'), after_s(60));
    EXPECT_EQ(again->stage, stage('a'));
    EXPECT_EQ(again->stage_since, after_s(60));
    EXPECT_EQ(again->state, DealState::open);
}

TEST(MovingRules, UndoTable) {
    const auto moved = advanced(deal_in('a'), layout, open_gate, {}, person('1'), monday);
    const auto undo = [&](const Deal& deal, char who, std::int64_t later_s, bool built_upon) {
        return code_of(undone(deal, monday, built_upon, person(who), after_s(later_s)));
    };
    EXPECT_EQ(undo(*moved, '1', 0, false), "ok");
    EXPECT_EQ(undo(*moved, '1', 600, false), "ok");
    EXPECT_EQ(undo(*moved, '1', 601, false), "undo_too_late");
    EXPECT_EQ(undo(*moved, '2', 0, false), "undo_by_another");
    EXPECT_EQ(undo(*moved, '1', 0, true), "undo_built_upon");
    EXPECT_EQ(undo(deal_in('a'), '1', 0, false), "nothing_to_undo");
    const auto again = undone(*moved, monday, false, person('1'), monday);
    EXPECT_EQ(undo(*again, '1', 0, false), "nothing_to_undo") << "one undo, not two";
    const auto back = reopened(ended('a', DealState::lost), layout, "-", person('1'), monday);
    EXPECT_EQ(undo(*back, '1', 0, false), "nothing_to_undo");
}

TEST(MovingRules, D94_AStageIsProvenByTheGatesTheDealWentThrough) {
    std::vector<evidence::Evidence> standing;
    EXPECT_TRUE(is_proven(deal_in('a'), layout, standing)) << "the first stage claims nothing";
    EXPECT_FALSE(is_proven(deal_in('b'), layout, standing));
    for (const int number : {1, 2})
        standing.push_back(evidence_for(criterion_of('a', number).id, evidence::State::verified));
    EXPECT_TRUE(is_proven(deal_in('b'), layout, standing));
    EXPECT_FALSE(is_proven(deal_in('c'), layout, standing));
    for (const int number : {1, 2})
        standing.push_back(evidence_for(criterion_of('b', number).id, evidence::State::verified));
    EXPECT_TRUE(is_proven(deal_in('c'), layout, standing));
    EXPECT_FALSE(is_proven(ended('c', DealState::won), layout, standing));
    for (const int number : {1, 2})
        standing.push_back(evidence_for(criterion_of('c', number).id, evidence::State::verified));
    EXPECT_TRUE(is_proven(ended('c', DealState::won), layout, standing));
    EXPECT_FALSE(is_proven(deal_in('x'), layout, standing)) << "a retired stage stays a claim";
}

TEST(MovingRules, OneOpenNextStepAndNoneOnAClosedDeal) {
    Deal deal = deal_in('a');
    EXPECT_EQ(code_of(check_next_step(deal)), "ok");
    deal.next_step = id_of<CommitmentId>('1');
    EXPECT_EQ(code_of(check_next_step(deal)), "next_step_open");
    EXPECT_EQ(code_of(check_next_step(ended('a', DealState::won))), "deal_closed");
}

/// One command of a random walk.
struct Step {
    /// 0 advance, 1 win, 2 override, 3 back, 4 undo, 5 lose, 6 reopen, 7 nurture, 8 return
    int command = 0;
    std::optional<StageId> to{};
    std::string gate;
    int who = 1;
    int later_s = 0;
};

rc::Gen<Step> any_step() {
    return rc::gen::apply(
        [](int command, int to, const std::string& gate, int who, int later_s) {
            Step step{command, {}, gate, who, later_s};
            if (to < 3) step.to = stage(static_cast<char>('a' + to));
            return step;
        },
        rc::gen::inRange(0, 9), rc::gen::inRange(0, 6),
        rc::gen::container<std::string>(2, rc::gen::element('m', 'm', 'm', 's', '-')),
        rc::gen::inRange(1, 3), rc::gen::inRange(0, 400));
}

/// A deal as it goes, with what undo needs: when the former stay in its stage began.
struct Walk {
    Deal deal = deal_in('a');
    Deal before_move{};
    Instant now = monday;

    Result<Deal> take(const Step& step, const Caller& caller) {
        const Gate gate = Gate::read(step.gate);
        const StageId to = step.to.value_or(stage('a'));
        switch (step.command) {
            case 0:
                return advanced(deal, layout, gate, step.to, caller, now);
            case 1:
                return won(deal, layout, gate, caller, now);
            case 2:
                return overridden(deal, layout, step.to, "Because.", caller, now);
            case 3:
                return moved_back(deal, layout, to, "Because.", caller, now);
            case 4:
                return undone(deal, before_move.stage_since, false, caller, now);
            case 5:
                return lost(deal, LostReason::cannot_afford, "No.", caller, now);
            case 6:
                return reopened(deal, layout, "Because.", caller, now);
            case 7:
                return nurtured(deal, "Because.", Day{1}, Day{}, caller, now);
            default:
                return brought_back(deal, layout, caller, now);
        }
    }
};

/// A deal's members but those that count changes and those that remember the last move.
Deal without_memory(Deal deal) {
    deal.revision = 0;
    deal.updated_at = {};
    deal.moved_from.reset();
    deal.moved_how.reset();
    deal.moved_by.reset();
    deal.moved_at.reset();
    deal.moved_claims = false;
    return deal;
}

RC_GTEST_PROP(MovingRules, D9_NoSequenceOfCommandsPassesAClosedGateUncounted, ()) {
    const auto steps = *rc::gen::container<std::vector<Step>>(any_step());
    Walk walk;
    for (const Step& step : steps) {
        walk.now.us += step.later_s * us_per_second;
        const Caller caller = person(static_cast<char>('0' + step.who));
        const auto after = walk.take(step, caller);
        if (!after.ok()) continue;
        const Deal& before = walk.deal;
        const bool further =
            after->state == DealState::won ||
            (layout.find(after->stage)->stage.position > layout.find(before.stage)->stage.position);
        if (further && step.command < 2) RC_ASSERT(Gate::read(step.gate).open());
        if (further && step.command == 2) {
            RC_ASSERT(after->overrides == before.overrides + 1);
            RC_ASSERT(after->claims_stage);
        }
        // Undo may lead further only to where a move back or a loss came from.
        if (further) RC_ASSERT(step.command <= 2 || step.command == 4);
        RC_ASSERT(after->overrides >= 0);
        const bool has_ended = after->state == DealState::won || after->state == DealState::lost;
        RC_ASSERT(has_ended == after->closed_at.has_value());
        if (after->state == DealState::nurture) RC_ASSERT(after->nurtured_at.has_value());
        if (after->state == DealState::open) RC_ASSERT(!after->nurtured_at.has_value());
        RC_ASSERT(after->lost_reason.has_value() == (after->state == DealState::lost));
        RC_ASSERT(after->revision == before.revision + 1);
        if (step.command != 4) walk.before_move = before;
        walk.deal = *after;
    }
}

RC_GTEST_PROP(MovingRules, UndoIsTheInverseOfEveryMove, ()) {
    const auto steps = *rc::gen::container<std::vector<Step>>(any_step());
    Walk walk;
    for (const Step& step : steps) {
        walk.now.us += step.later_s * us_per_second;
        const Caller caller = person(static_cast<char>('0' + step.who));
        const auto after = walk.take(step, caller);
        if (!after.ok()) continue;
        const bool can_be_undone = step.command != 4 && step.command != 6 && step.command != 8;
        if (can_be_undone) {
            const auto back = undone(*after, walk.deal.stage_since, false, caller, walk.now);
            RC_ASSERT(back.ok());
            RC_ASSERT(to_json(without_memory(*back)) == to_json(without_memory(walk.deal)));
            RC_ASSERT(!back->moved_from.has_value());
        } else {
            RC_ASSERT(code_of(undone(*after, walk.now, false, caller, walk.now)) ==
                      "nothing_to_undo");
        }
        if (step.command != 4) walk.before_move = walk.deal;
        walk.deal = *after;
    }
}

}  // namespace
}  // namespace akad::deals
