#include "deals/rules/pipeline_form.hpp"

#include <gtest/gtest.h>

#include "deals/rules/things_test.hpp"

namespace akad::deals {
namespace {

StageBody stage_named(const std::string& name, std::size_t criteria = 1) {
    StageBody stage{.name = name};
    for (std::size_t i = 0; i < criteria; ++i)
        stage.criteria.push_back({.name = "Criterion " + std::to_string(i)});
    return stage;
}

PipelineBody pipeline_of(std::size_t stages) {
    PipelineBody body{.name = "Sales"};
    for (std::size_t i = 0; i < stages; ++i)
        body.stages.push_back(stage_named("Stage " + std::to_string(i)));
    return body;
}

std::string check(PipelineBody body) {
    return code_of(checked_pipeline(std::move(body)));
}

TEST(PipelineForm, HasTwoToTwelveStages) {
    EXPECT_EQ(check(pipeline_of(1)), "pipeline_needs_stages");
    EXPECT_EQ(check(pipeline_of(2)), "ok");
    EXPECT_EQ(check(pipeline_of(12)), "ok");
    EXPECT_EQ(check(pipeline_of(13)), "pipeline_needs_stages");
}

TEST(PipelineForm, D12_EveryStageIsLeftOnOneToTwelveCriteria) {
    const auto with = [](std::size_t criteria) {
        PipelineBody body = pipeline_of(2);
        body.stages[1] = stage_named("Last", criteria);
        return check(body);
    };
    EXPECT_EQ(with(0), "stage_needs_criteria");
    EXPECT_EQ(with(1), "ok");
    EXPECT_EQ(with(12), "ok");
    EXPECT_EQ(with(13), "stage_needs_criteria");
}

TEST(PipelineForm, ExpectedDaysAndLimitsAreOneDayToTwoYears) {
    for (const int days : {-1, 0, 731}) {
        PipelineBody body = pipeline_of(2);
        body.stages[0].expected_days = days;
        EXPECT_EQ(check(body), "days_out_of_range") << days;
        body = pipeline_of(2);
        body.stages[0].criteria[0].limit_days = days;
        EXPECT_EQ(check(body), "days_out_of_range") << days;
    }
    PipelineBody body = pipeline_of(2);
    body.stages[0].expected_days = 730;
    body.stages[0].criteria[0].limit_days = 1;
    EXPECT_EQ(check(body), "ok");
}

TEST(PipelineForm, EveryNameIsWrittenAndTrimmed) {
    PipelineBody body = pipeline_of(2);
    body.name = " ";
    EXPECT_EQ(check(body), "too_short");
    body = pipeline_of(2);
    body.stages[1].name = "";
    EXPECT_EQ(check(body), "too_short");
    body = pipeline_of(2);
    body.stages[1].criteria[0].hint = std::string(401, 'x');
    EXPECT_EQ(check(body), "too_long");
    body = pipeline_of(2);
    body.stages[1].criteria[0].name = "  Budget named ";
    EXPECT_EQ(checked_pipeline(body)->stages[1].criteria[0].name, "Budget named")
        << "a space more is not another criterion";
}

TEST(PipelineForm, AStageOrCriterionStandsInItOnce) {
    PipelineBody body = pipeline_of(3);
    body.stages[0].id = body.stages[2].id = id_of<StageId>('a');
    EXPECT_EQ(check(body), "named_twice");
    body = pipeline_of(3);
    body.stages[0].criteria[0].id = body.stages[2].criteria[0].id = id_of<CriterionId>('a');
    EXPECT_EQ(check(body), "named_twice");
}

TEST(PipelineForm, D13_TheDefaultIsOneInEveryLanguage) {
    for (const char* language : {"en", "id", "zh-CN", "xx"}) {
        const PipelineBody body = default_pipeline(language);
        EXPECT_EQ(check(body), "ok") << language;
        ASSERT_EQ(body.stages.size(), 5U);
        std::vector<int> days;
        for (const StageBody& stage : body.stages) days.push_back(stage.expected_days);
        EXPECT_EQ(days, (std::vector{7, 14, 21, 28, 10})) << "D45";
        EXPECT_EQ(body.stages[0].criteria.size(), 4U);
        EXPECT_EQ(body.stages[0].criteria[2].quantity, QuantityKind::money) << "D17";
        EXPECT_EQ(body.stages[0].criteria[3].limit_days, 90) << "D13";
        EXPECT_EQ(body.stages[4].criteria.size(), 2U) << "D33: the won gate";
    }
    EXPECT_NE(default_pipeline("id").name, default_pipeline("en").name);
    EXPECT_NE(default_pipeline("zh-CN").stages[0].name, default_pipeline("en").stages[0].name);
}

std::vector<std::string> criteria_of(const StageBody& stage) {
    std::vector<std::string> names;
    for (const CriterionBody& each : stage.criteria) names.push_back(each.name);
    return names;
}

TEST(PipelineForm, D14_D15_D16_TheDefaultAsksWhatTheBuyerDidInEveryStage) {
    const PipelineBody body = default_pipeline("en");
    using Names = std::vector<std::string>;
    EXPECT_EQ(criteria_of(body.stages[1]),
              (Names{"Economic buyer engaged", "Technical requirements documented",
                     "Evaluation criteria confirmed", "Proposal requested"}));
    EXPECT_EQ(criteria_of(body.stages[2]),
              (Names{"Proposal reviewed with decision makers", "Feedback on price and terms",
                     "Verbal agreement on scope", "Legal review begun"}));
    EXPECT_EQ(criteria_of(body.stages[3]),
              (Names{"All stakeholders aligned", "Terms agreed", "Purchase process begun",
                     "Implementation timeline confirmed"}));
}

TEST(PipelineForm, D8_EveryStageOfTheDefaultSaysWhereTheBuyerIs) {
    const PipelineBody body = default_pipeline("en");
    for (std::size_t i = 1; i < body.stages.size(); ++i)
        EXPECT_LT(body.stages[i - 1].buyer_phase, body.stages[i].buyer_phase) << i;
}

}  // namespace
}  // namespace akad::deals
