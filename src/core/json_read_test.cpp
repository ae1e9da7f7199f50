#include "core/json_read.hpp"

#include <gtest/gtest.h>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

namespace akad {
namespace {

BOOST_DEFINE_ENUM_CLASS(Phase, early, late)

struct Stage {
    std::string name;
    int days = 0;
};
BOOST_DESCRIBE_STRUCT(Stage, (), (name, days))

struct Form {
    StageId id{};
    std::string new_;
    std::vector<Stage> stages{};
    std::optional<Day> due{};
    std::optional<std::optional<Day>> moved_to{};
    std::optional<Phase> phase{};
    std::optional<Instant> at{};
    std::optional<Money> value{};
    std::optional<bool> won{};
    std::map<std::string, std::int64_t> counts{};
};
BOOST_DESCRIBE_STRUCT(Form, (), (id, new_, stages, due, moved_to, phase, at, value, won, counts))

const std::string good =
    R"("id":"stg_01jd0000000000000000","new":"x","stages":[{"name":"Offer","days":7}],"counts":{"a":1})";

Form read_good(std::string_view more) {
    auto form = from_json<Form>("{" + good + std::string(more) + "}");
    EXPECT_TRUE(form.ok()) << form.error().text;
    return form.ok() ? std::move(form).value() : Form{};
}

/// The first thing wrong with a form that is good but for this.
ErrorItem wrong(std::string_view more) {
    const auto form = from_json<Form>("{" + good + std::string(more) + "}");
    if (form.ok()) return {"", "nothing", ""};
    EXPECT_EQ(form.error().code, form.error().items.at(0).code);
    return form.error().items.at(0);
}

TEST(JsonRead, AFormIsReadByTheNamesItIsWrittenWith) {
    const Form form = read_good(R"(,"due":"2026-12-18","phase":"late","won":true,)"
                                R"("value":{"value_minor":840,"currency":"IDR"})");
    EXPECT_EQ(form.new_, "x");
    EXPECT_EQ(form.stages.at(0).name, "Offer");
    EXPECT_EQ(form.due, Day::of(2026, 12, 18));
    EXPECT_EQ(form.phase, Phase::late);
    EXPECT_EQ(form.value->currency.text(), "IDR");
    EXPECT_EQ(form.counts.at("a"), 1);
    EXPECT_EQ(from_json<Form>(to_json(form)).value().stages.at(0).days, 7);
}

TEST(JsonRead, WhatIsLeftOutIsToldFromWhatIsEmptied) {
    EXPECT_FALSE(read_good("").moved_to.has_value());
    const Form emptied = read_good(R"(,"moved_to":null)");
    ASSERT_TRUE(emptied.moved_to.has_value());
    EXPECT_FALSE(emptied.moved_to->has_value());
    EXPECT_EQ(**read_good(R"(,"moved_to":"2026-12-18")").moved_to, Day::of(2026, 12, 18));
    EXPECT_FALSE(read_good(R"(,"due":null)").due.has_value());
}

TEST(JsonRead, EachThingWrongIsNamedByItsPathAndCode) {
    EXPECT_EQ(wrong(R"(,"due":"2026-02-30")").code, "bad_day");
    EXPECT_EQ(wrong(R"(,"at":"yesterday")").code, "bad_instant");
    EXPECT_EQ(wrong(R"(,"value":{"value_minor":1,"currency":"XQZ"})").code, "bad_currency");
    EXPECT_EQ(wrong(R"(,"value":{"value_minor":1,"currency":"XQZ"})").field, "value.currency");
    EXPECT_EQ(wrong(R"(,"phase":"middle")").code, "bad_word");
    EXPECT_EQ(wrong(R"(,"phase":"middle")").text, "Must be one of: early, late.");
    EXPECT_EQ(wrong(R"(,"won":"yes")").code, "wrong_type");
    EXPECT_EQ(wrong(R"(,"colour":"red")").code, "unknown_field");
    EXPECT_EQ(wrong(R"(,"colour":"red")").field, "colour");
    EXPECT_EQ(wrong(R"(,"id":"deal_01jd0000000000000000")").code, "bad_id");
    EXPECT_EQ(wrong(R"(,"stages":[{"name":"a","days":1},{"days":2}])").code, "missing_field");
    EXPECT_EQ(wrong(R"(,"stages":[{"name":"a","days":1},{"days":2}])").field, "stages[1].name");
    EXPECT_EQ(wrong(R"(,"stages":[{"name":"a","days":1.5}])").field, "stages[0].days");
    EXPECT_EQ(wrong(R"(,"stages":[{"name":"a","days":3000000000}])").code, "wrong_type");
    EXPECT_EQ(wrong(R"(,"stages":{})").text, "Must be a list.");
    EXPECT_EQ(wrong(R"(,"counts":[])").text, "Must be an object.");
}

TEST(JsonRead, AllThatIsWrongIsSaidAtOnceUpToTwenty) {
    const auto form = from_json<Form>("{}");
    ASSERT_FALSE(form.ok());
    EXPECT_EQ(form.error().items.size(), 4U);
    EXPECT_EQ(form.error().kind, ErrorKind::invalid);
    std::string many = R"({"a0":1)";
    for (int i = 1; i < 100; ++i) many += ",\"a" + std::to_string(i) + "\":1";
    EXPECT_EQ(from_json<Form>(many + "}").error().items.size(), 20U);
}

TEST(JsonRead, WhatIsNoJsonIsRefusedAndSoIsWhatIsTooDeepOrTooLong) {
    EXPECT_EQ(from_json<Form>("{").error().code, "not_json");
    EXPECT_EQ(from_json<Form>("").error().code, "not_json");
    EXPECT_EQ(from_json<Form>("{} {}").error().code, "not_json");
    EXPECT_EQ(from_json<Form>("\"\xff\"").error().code, "not_json");
    const std::string deep = std::string(100, '[') + std::string(100, ']');
    EXPECT_EQ(from_json<RawJson>(deep).error().code, "not_json");
    EXPECT_EQ(from_json<RawJson>("[1,2,3]", {.bytes = 4}).error().code, "not_json");
    EXPECT_EQ(from_json<RawJson>("[1, 2]").value().text, "[1,2]");
}

TEST(JsonRead, AWrongRootHasAnEmptyPath) {
    const auto form = from_json<Form>("[]");
    EXPECT_EQ(form.error().items.at(0).field, "");
    EXPECT_EQ(form.error().text, "Must be an object.");
}

}  // namespace
}  // namespace akad
