// What a stage asks of a deal beside its evidence: fields, a next step, a look at who is involved.
#include "deals/actions/pipeline_actions.hpp"
#include "deals/testing_house.hpp"
#include "deals/views/pipeline_view.hpp"

namespace akad::deals::testing {
namespace {

std::string may_advance(DealHouse& house, DealId id) {
    for (const May& each : house.page(house.rep, id).may)
        if (each.action == "advance") return each.because.value_or("");
    return "none";
}

/// The pipeline as its form would send it again.
PipelineBody form_of(const PipelineView& view) {
    PipelineBody body{.name = view.name};
    for (const StageView& stage : view.stages) {
        StageBody out{.id = stage.id,
                      .name = stage.name,
                      .buyer_phase = stage.buyer_phase,
                      .expected_days = stage.expected_days,
                      .required = stage.required,
                      .next_step_template = stage.next_step_template,
                      .asks_stakeholders = stage.asks_stakeholders};
        for (const CriterionView& each : stage.criteria)
            out.criteria.push_back({each.id, each.name, each.hint, each.quantity, each.limit_days});
        body.stages.push_back(std::move(out));
    }
    return body;
}

PipelineView pipeline_of(DealHouse& house) {
    return house.look(house.owner, show_pipeline, house.layout.pipeline.id).value();
}
std::string changed_to(DealHouse& house, const PipelineBody& body) {
    return code_of(house.run(house.owner, change_pipeline, house.layout.pipeline.id, body));
}

TEST(Guardrails, D77_ADealLeavesAStageOnceTheFieldsItAsksForAreFilled) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.bring_to(id, 2);
        house.open_gate(id);
        const auto refused = house.advance(house.rep, id);
        ASSERT_EQ(code_of(refused), "fields_missing");
        ASSERT_EQ(refused.error().items.size(), 2U);
        EXPECT_EQ(refused.error().items[0].field, "close_day");
        EXPECT_EQ(refused.error().items[1].field, "economic_buyer");
        EXPECT_EQ(may_advance(house, id), "fields_missing");
        ASSERT_TRUE(
            house.run(house.rep, change_deal, id, ChangeDeal{.close_day = house.today().plus(40)})
                .ok());
        const GateView gate = house.page(house.rep, id).gate;
        ASSERT_EQ(gate.fields.size(), 2U);
        EXPECT_TRUE(gate.fields[0].filled);
        EXPECT_FALSE(gate.fields[1].filled);
        const PersonId sari = house.contact_at(house.deal(id).customer, "Sari Wulandari");
        ASSERT_TRUE(house
                        .run(house.rep, set_stakeholders, id,
                             SetStakeholders{{{sari, "economic_buyer", {}}}})
                        .ok());
        EXPECT_EQ(may_advance(house, id), "");
        EXPECT_TRUE(house.advance(house.rep, id).ok());
    });
}

TEST(Guardrails, D77_OnlyACountedOverridePassesMissingFields) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.bring_to(id, 2);
        house.open_gate(id);
        ASSERT_EQ(code_of(house.advance(house.rep, id)), "fields_missing");
        ASSERT_TRUE(house
                        .act(house.manager,
                             [&](ledger::Writing& writing) {
                                 return override_gate(writing, id, {.reason = "Board meets."});
                             })
                        .ok());
        EXPECT_EQ(house.deal(id).overrides, 1);
        house.open_gate(id);
        EXPECT_EQ(code_of(house.advance(house.rep, id)), "fields_missing");
    });
}

TEST(Guardrails, D30_SilenceIsNotProgressAProposalIsReviewedByTheBuyer) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        house.bring_to(id, 2);
        house.fill_fields(id);
        const auto& criteria = house.stage(2).criteria;
        for (std::size_t i = 2; i < criteria.size(); ++i) house.proven(id, criteria[i]);
        const auto refused = house.advance(house.rep, id);
        ASSERT_EQ(code_of(refused), "criteria_missing");
        ASSERT_EQ(refused.error().items.size(), 2U);
        EXPECT_EQ(refused.error().items[0].text, "Proposal reviewed with decision makers");
        EXPECT_EQ(refused.error().items[1].text, "Feedback on price and terms");
    });
}

TEST(Guardrails, D95_WhatAStageAsksForIsAVersionOfThePipeline) {
    in_each_house([](DealHouse& house) {
        const PipelineView before = pipeline_of(house);
        PipelineBody body = form_of(before);
        body.stages[0].required = {DealField::next_step, DealField::value, DealField::next_step};
        body.stages[0].next_step_template = "  Call them back  ";
        body.stages[0].asks_stakeholders = true;
        ASSERT_EQ(changed_to(house, body), "ok");
        const PipelineView after = pipeline_of(house);
        EXPECT_EQ(after.version, before.version + 1);
        EXPECT_EQ(after.stages[0].required,
                  (std::vector<DealField>{DealField::value, DealField::next_step}));
        EXPECT_EQ(after.stages[0].next_step_template, "Call them back");
        EXPECT_TRUE(after.stages[0].asks_stakeholders);
        EXPECT_EQ(after.stages[2].required, before.stages[2].required);
        body.stages[0].next_step_template = std::string(201, 'x');
        EXPECT_EQ(changed_to(house, body), "too_long");
        body.stages[0].next_step_template = " ";
        body.stages[0].required = {};
        ASSERT_EQ(changed_to(house, body), "ok");
        EXPECT_FALSE(pipeline_of(house).stages[0].next_step_template.has_value());
        EXPECT_TRUE(pipeline_of(house).stages[0].required.empty());
    });
}

TEST(Guardrails, D79_ANextStepBeginsWithTheTemplateOfTheStage) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        EXPECT_EQ(house.page(house.rep, id).next_step_template,
                  "Confirm the budget range and who decides");
        house.bring_to(id, 2);
        EXPECT_EQ(house.page(house.rep, id).next_step_template,
                  "Go through the proposal together, thirty minutes");
    });
}

TEST(Guardrails, D80_EnteringAStageAsksAnewWhoIsInvolved) {
    in_each_house([](DealHouse& house) {
        const DealId id = house.opened();
        EXPECT_FALSE(house.page(house.rep, id).asks_stakeholders);
        house.bring_to(id, 1);
        EXPECT_TRUE(house.page(house.rep, id).asks_stakeholders);
        house.pass_s(60);
        ASSERT_TRUE(house.run(house.rep, set_stakeholders, id, SetStakeholders{}).ok());
        EXPECT_FALSE(house.page(house.rep, id).asks_stakeholders);
    });
}

TEST(Guardrails, D7_AStageWhoseBuyerPhaseFallsBackIsReported) {
    in_each_house([](DealHouse& house) {
        for (const StageView& stage : pipeline_of(house).stages)
            EXPECT_FALSE(stage.phase_falls_back) << stage.name;
        PipelineBody body = form_of(pipeline_of(house));
        body.stages[3].buyer_phase = BuyerPhase::solution_research;
        ASSERT_EQ(changed_to(house, body), "ok") << "it is said, not refused";
        const PipelineView after = pipeline_of(house);
        EXPECT_TRUE(after.stages[3].phase_falls_back);
        EXPECT_FALSE(after.stages[4].phase_falls_back) << "from there it goes on";
    });
}

}  // namespace
}  // namespace akad::deals::testing
