// Changing the way that deals go (D95): what is dropped is retired, what deals went through stays.
#include "deals/actions/pipeline_actions.hpp"
#include "deals/rules/required.hpp"
#include "deals/testing_house.hpp"
#include "deals/views/pipeline_view.hpp"

namespace akad::deals::testing {
namespace {

/// The pipeline as a person would send it back unchanged.
PipelineBody body_of(const Layout& layout) {
    PipelineBody body{.name = layout.pipeline.name};
    for (const auto& place : layout.stages) {
        StageBody stage{.id = place.stage.id,
                        .name = place.stage.name,
                        .buyer_phase = place.stage.buyer_phase,
                        .expected_days = place.stage.expected_days,
                        .required = required_fields(place.stage),
                        .next_step_template = place.stage.next_step_template,
                        .asks_stakeholders = place.stage.asks_stakeholders};
        for (const Criterion& each : place.criteria)
            stage.criteria.push_back(
                {each.id, each.name, each.hint, each.quantity, each.limit_days});
        body.stages.push_back(std::move(stage));
    }
    return body;
}

struct Pipelines {
    explicit Pipelines(DealHouse& house_in) : house(house_in) {}
    Result<PipelineId> change(const PipelineBody& body) {
        return house.run(house.owner, change_pipeline, house.layout.pipeline.id, body);
    }
    Layout now() {
        return require_layout(*house.store.reader(), house.owner.workspace,
                              house.layout.pipeline.id)
            .value();
    }
    std::size_t facts() {
        return ledger::facts_after(*house.store.reader(), house.owner.workspace, 0, 1'000).size();
    }
    DealHouse& house;
};

TEST(Pipelines, D95_AnUnchangedPipelineIsANewVersionOfTheSameStages) {
    in_each_house([](DealHouse& house) {
        Pipelines pipelines(house);
        const auto facts = pipelines.facts();
        ASSERT_TRUE(pipelines.change(body_of(house.layout)).ok());
        EXPECT_EQ(pipelines.now().pipeline.version, 2);
        EXPECT_EQ(pipelines.facts(), facts + 1) << "stages and criteria did not change";
        EXPECT_EQ(pipelines.now().stages[2].stage.id, house.stage(2).stage.id);
        EXPECT_EQ(house.look(house.rep, show_pipeline, house.layout.pipeline.id)->version, 2);
        EXPECT_EQ(code_of(house.look(house.rep, show_pipeline, PipelineId{})), "not_permitted");
    });
}

TEST(Pipelines, ASpaceInANameIsNotAnotherCriterion) {
    in_each_house([](DealHouse& house) {
        Pipelines pipelines(house);
        const DealId id = house.opened();
        house.open_gate(id);
        PipelineBody body = body_of(house.layout);
        body.stages[0].criteria[0].name += "  ";
        body.stages[0].name = " " + body.stages[0].name;
        ASSERT_TRUE(pipelines.change(body).ok());
        EXPECT_EQ(house.deal(id).gate, "mmmm");
    });
}

TEST(Pipelines, AnAddedCriterionClosesTheGatesOfItsStageAtOnce) {
    in_each_house([](DealHouse& house) {
        Pipelines pipelines(house);
        const DealId id = house.opened();
        house.open_gate(id);
        PipelineBody body = body_of(house.layout);
        body.stages[0].criteria.push_back({.name = "Security questionnaire answered"});
        ASSERT_TRUE(pipelines.change(body).ok());
        EXPECT_EQ(house.deal(id).gate, "mmmm-");
        EXPECT_EQ(house.deal(id).missing_count, 1);
        EXPECT_EQ(code_of(house.advance(house.rep, id)), "criteria_missing");
        EXPECT_EQ(house.deal(id).stage, house.stage(0).stage.id);
    });
}

TEST(Pipelines, ARetiredCriterionNoLongerAsksButItsEvidenceStays) {
    in_each_house([](DealHouse& house) {
        Pipelines pipelines(house);
        const DealId id = house.opened();
        const auto& criteria = house.stage(0).criteria;
        for (std::size_t i = 1; i < criteria.size(); ++i) house.proven(id, criteria[i]);
        const auto early = house.attach(house.rep, id, house.proof_of(criteria[0]));
        PipelineBody body = body_of(house.layout);
        body.stages[0].criteria.erase(body.stages[0].criteria.begin());
        ASSERT_TRUE(pipelines.change(body).ok());
        EXPECT_EQ(house.deal(id).gate, "mmm");
        EXPECT_TRUE(house.advance(house.rep, id).ok());
        EXPECT_EQ(code_of(house.attach(house.rep, id, house.proof_of(criteria[0]))),
                  "unknown_criterion");
        EXPECT_TRUE(house.verify(house.colleague, *early).ok()) << "what was handed in is judged";
        EXPECT_EQ(house.look(house.rep, list_deal_evidence, id, PageFilter{})->items.size(), 4U);
    });
}

TEST(Pipelines, D95_ARenamedCriterionAsksAnew) {
    in_each_house([](DealHouse& house) {
        Pipelines pipelines(house);
        const DealId id = house.opened();
        house.open_gate(id);
        PipelineBody body = body_of(house.layout);
        body.stages[0].criteria[1].name = "Budget owner identified";
        ASSERT_TRUE(pipelines.change(body).ok());
        EXPECT_EQ(house.deal(id).gate, "m-mm");
        EXPECT_NE(pipelines.now().stages[0].criteria[1].id, house.stage(0).criteria[1].id);
    });
}

TEST(Pipelines, AStageInWhichDealsStandIsNotDropped) {
    in_each_house([](DealHouse& house) {
        Pipelines pipelines(house);
        const DealId id = house.opened();
        house.bring_to(id, 1);
        PipelineBody body = body_of(house.layout);
        body.stages.erase(body.stages.begin() + 1);
        EXPECT_EQ(code_of(pipelines.change(body)), "stage_in_use");
        EXPECT_EQ(pipelines.now().pipeline.version, 1);
        EXPECT_EQ(pipelines.now().stages.size(), 5U);
        ASSERT_TRUE(house.run(house.rep, lose_deal, id, LoseDeal{}).ok());
        EXPECT_EQ(code_of(pipelines.change(body)), "ok");
        EXPECT_EQ(pipelines.now().stages.size(), 4U);
        EXPECT_EQ(house.page(house.rep, id).visits[1].stage_name, house.stage(1).stage.name)
            << "history keeps its name";
        ASSERT_TRUE(house.run(house.rep, reopen_deal, id, GiveReason{"They called."}).ok());
        EXPECT_EQ(house.deal(id).stage, house.stage(0).stage.id);
        EXPECT_EQ(house.page(house.rep, id).visits.size(), 3U);
        EXPECT_EQ(house.deal(id).gate, "mmmm") << "what it proved there still holds";
    });
}

TEST(Pipelines, NoUndoIntoAStageThatWasRetired) {
    in_each_house([](DealHouse& house) {
        Pipelines pipelines(house);
        const DealId id = house.opened();
        house.bring_to(id, 1);
        PipelineBody body = body_of(house.layout);
        body.stages.erase(body.stages.begin());
        ASSERT_TRUE(pipelines.change(body).ok());
        EXPECT_EQ(code_of(house.run(house.rep, undo_move, id)), "undo_built_upon");
    });
}

TEST(Pipelines, StagesAreAddedAndReordered) {
    in_each_house([](DealHouse& house) {
        Pipelines pipelines(house);
        const DealId id = house.opened();
        PipelineBody body = body_of(house.layout);
        body.stages.insert(body.stages.begin() + 1,
                           {.name = "Pilot", .criteria = {{.name = "Pilot signed off"}}});
        std::swap(body.stages[2], body.stages[3]);
        ASSERT_TRUE(pipelines.change(body).ok());
        const Layout changed = pipelines.now();
        for (std::size_t i = 0; i < changed.stages.size(); ++i)
            EXPECT_EQ(changed.stages[i].stage.position, static_cast<int>(i));
        EXPECT_EQ(changed.stages[1].stage.name, "Pilot");
        EXPECT_EQ(changed.stages[2].stage.id, house.stage(2).stage.id);
        house.open_gate(id);
        ASSERT_TRUE(house.advance(house.rep, id).ok());
        EXPECT_EQ(house.deal(id).stage, changed.stages[1].stage.id);
        EXPECT_EQ(house.deal(id).gate, "-");
    });
}

TEST(Pipelines, AStageOfAnotherPipelineIsANewOneHere) {
    in_each_house([](DealHouse& house) {
        Pipelines pipelines(house);
        PipelineBody body = body_of(house.layout);
        const auto second = house.run(house.owner, add_pipeline, body);
        ASSERT_TRUE(second.ok());
        const auto all = layouts(*house.store.reader(), house.owner.workspace);
        ASSERT_EQ(all.size(), 2U);
        EXPECT_NE(all[0].stages[0].stage.id, all[1].stages[0].stage.id);
        EXPECT_EQ(house.look(house.rep, list_pipelines)->items.size(), 2U);
        EXPECT_EQ(pipelines.now().stages[0].stage.id, house.stage(0).stage.id);
    });
}

TEST(Pipelines, AWrongFormIsRefusedByBothActions) {
    in_each_house([](DealHouse& house) {
        Pipelines pipelines(house);
        PipelineBody body = body_of(house.layout);
        body.stages[1].id = body.stages[0].id;
        EXPECT_EQ(code_of(pipelines.change(body)), "named_twice");
        body = body_of(house.layout);
        body.stages[1].criteria.clear();
        EXPECT_EQ(code_of(pipelines.change(body)), "stage_needs_criteria");
        body.stages.resize(1);
        EXPECT_EQ(code_of(house.run(house.owner, add_pipeline, body)), "pipeline_needs_stages");
        EXPECT_EQ(
            code_of(house.run(house.owner, change_pipeline, PipelineId{}, body_of(house.layout))),
            "not_permitted");
    });
}

}  // namespace
}  // namespace akad::deals::testing
