// A house with a deal, its plan and somebody at the buyer, for the tests of this room.
#pragma once

#include <string>

#include "deals/commands.hpp"
#include "deals/testing_house.hpp"
#include "plans/actions/actions.hpp"
#include "plans/plans.hpp"
#include "plans/views/views.hpp"

namespace akad::plans::testing {

using deals::testing::code_of;

/// A deal of the representative's with a plan and Sari at the buyer. Every test begins on a Monday.
struct PlanHouse : deals::testing::DealHouse {
    explicit PlanHouse(storage::Store& store_in) : DealHouse(store_in) {
        deal_id = opened();
        sari = contact_at(deal(deal_id).customer, "Sari Wulandari");
        plan_id = opened_plan(deal_id);
    }

    [[nodiscard]] OpenPlan good() const {
        return {.goal = "Find out whether it pays for the fleet",
                .criteria = "Drivers want to go on\nThe return holds with their figures",
                .no_when = "The return does not hold",
                .go_live = today().plus(84),
                .go_live_ground = "Sari: before the harvest"};
    }
    PlanId opened_plan(DealId id) {
        const auto made = run(rep, open_plan, id, good());
        EXPECT_TRUE(made.ok()) << made.error().code;
        return *made;
    }
    [[nodiscard]] AddStep ours(const std::string& title, std::optional<Day> due = {}) const {
        return {.title = title, .owner = *rep.person, .due_day = due};
    }
    [[nodiscard]] AddStep theirs(const std::string& title, std::optional<Day> due = {}) const {
        return {.title = title, .owner = sari, .due_day = due};
    }
    /// Known to both sides, so that its day needs both.
    [[nodiscard]] AddStep shared(AddStep step) const {
        step.audience = Audience::shared;
        step.with = step.owner == sari ? *rep.person : sari;
        return step;
    }
    CommitmentId added(const AddStep& step) {
        pass_s(1);
        const auto made = run(rep, add_step, plan_id, step);
        EXPECT_TRUE(made.ok()) << made.error().code;
        for (const PlanStepView& each : plan().steps)
            if (each.title == step.title) return each.id;
        ADD_FAILURE() << step.title;
        return {};
    }
    PlanView plan() { return look(rep, show_deal_plan, deal_id)->plan.value(); }
    PlanStepView step(CommitmentId id) {
        for (PlanStepView& each : plan_now_.emplace(plan()).steps)
            if (each.id == id) return each;
        ADD_FAILURE() << "no such step";
        return {};
    }
    [[nodiscard]] SaidByBuyer said_today() const { return {sari, today()}; }
    bool found(Flaw flaw, std::optional<CommitmentId> id = {}) {
        for (const FindingView& each : plan().findings)
            if (each.flaw == flaw && each.step == id) return true;
        return false;
    }
    [[nodiscard]] Caller reader() const {
        Caller caller = owner;
        caller.may = {Permission::read};
        return caller;
    }
    std::string broken_plan_laws() {
        ledger::Constitution all{folded_tables(), laws()};
        for (const auto& room :
             {commitments::folded_tables(), deals::folded_tables(), people::folded_tables()})
            all.tables.insert(all.tables.end(), room.begin(), room.end());
        for (const auto& law : commitments::laws()) all.laws.push_back(law);
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, all, report);
        std::string text;
        for (const auto& each : report.kept())
            text += each.law + " | " + each.place + " | " + each.seen + "\n";
        return text;
    }

    DealId deal_id{};
    PersonId sari{};
    PlanId plan_id{};

private:
    std::optional<PlanView> plan_now_{};
};

inline void in_each_house(const std::function<void(PlanHouse&)>& body) {
    const auto steps = test::steps_of({deals::testing::steps(), migrations()});
    test::for_each_database(steps, [&](storage::Store& store) {
        PlanHouse house(store);
        body(house);
        house.ledger.stop();
    });
}

}  // namespace akad::plans::testing
