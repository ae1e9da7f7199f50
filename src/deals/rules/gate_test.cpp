#include "deals/rules/gate.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "deals/rules/things_test.hpp"

namespace akad::deals {
namespace {

using evidence::State;

std::string gate_text(const std::vector<evidence::Evidence>& standing) {
    return gate_of({criterion_of('a', 1), criterion_of('a', 2)}, standing).text();
}

TEST(Gate, D12_ACriterionIsMetByOneVerifiedPieceOfEvidence) {
    const auto first = criterion_of('a', 1).id;
    const auto second = criterion_of('a', 2).id;
    const auto elsewhere = criterion_of('b', 1).id;
    EXPECT_EQ(gate_text({}), "--");
    EXPECT_EQ(gate_text({evidence_for(first, State::submitted)}), "s-");
    EXPECT_EQ(gate_text({evidence_for(second, State::verified)}), "-m");
    EXPECT_EQ(
        gate_text({evidence_for(first, State::submitted), evidence_for(first, State::verified)}),
        "m-")
        << "in either order";
    EXPECT_EQ(
        gate_text({evidence_for(first, State::verified), evidence_for(first, State::submitted)}),
        "m-");
    EXPECT_EQ(
        gate_text({evidence_for(first, State::rejected), evidence_for(second, State::withdrawn)}),
        "--");
    EXPECT_EQ(gate_text({evidence_for(elsewhere, State::verified), evidence::Evidence{}}), "--");
}

TEST(Gate, D9_OpensWhenNothingIsMissing) {
    EXPECT_FALSE(Gate::read("m-").open());
    EXPECT_FALSE(Gate::read("ms").open());
    EXPECT_TRUE(Gate::read("mm").open());
    EXPECT_EQ(Gate::read("ms-").missing_count(), 2);
}

RC_GTEST_PROP(Gate, ItsStoredFormIsReadBack, (const std::vector<std::uint8_t>& numbers)) {
    Gate gate;
    for (const auto number : numbers)
        gate.states.push_back(static_cast<CriterionState>(number % 3));
    RC_ASSERT(Gate::read(gate.text()).states == gate.states);
    RC_ASSERT(Gate::read(gate.text()).text() == gate.text());
    RC_ASSERT(gate.open() == (gate.missing_count() == 0));
}

TEST(Gate, D9_TheRefusalListsEachCriterionThatIsNotMet) {
    const std::vector<Criterion> criteria{criterion_of('a', 1), criterion_of('a', 2),
                                          criterion_of('a', 3)};
    const Error error = criteria_missing(criteria, Gate::read("sm-"));
    EXPECT_EQ(error.code, "criteria_missing");
    ASSERT_EQ(error.items.size(), 2U);
    EXPECT_EQ(error.items[0].field, criteria[0].id.text());
    EXPECT_EQ(error.items[0].code, "submitted");
    EXPECT_EQ(error.items[1].text, criteria[2].name);
    EXPECT_EQ(error.items[1].code, "missing");
}

TEST(Quantities, D17_PainIsDocumentedWithAnAmountInItsCurrency) {
    Criterion pain = criterion_of('a', 1);
    pain.quantity = QuantityKind::money;
    const auto check = [&](const std::optional<evidence::Quantity>& quantity) {
        return code_of(check_quantity(pain, quantity, Day{20'000}));
    };
    EXPECT_EQ(check(std::nullopt), "quantity_missing");
    EXPECT_EQ(check(evidence::Quantity{}), "quantity_missing");
    EXPECT_EQ(check(evidence::Quantity{.value_minor = 500}), "quantity_missing");
    EXPECT_EQ(check(evidence::Quantity{.currency = Currency{}}), "quantity_missing");
    EXPECT_EQ(check(evidence::Quantity{.day = Day{20'010}}), "quantity_missing");
    EXPECT_EQ(check(evidence::Quantity{.value_minor = 500, .currency = Currency{}}), "ok");
}

TEST(Quantities, D13_ATimelineIsCommittedWithinNinetyDaysOfTheAct) {
    Criterion timeline = criterion_of('a', 2);
    timeline.quantity = QuantityKind::day_within;
    const Day said{20'000};
    const auto check = [&](std::optional<Day> day) {
        return code_of(check_quantity(timeline, evidence::Quantity{.day = day}, said));
    };
    EXPECT_EQ(check(std::nullopt), "quantity_missing");
    EXPECT_EQ(check(said.plus(-1)), "day_before_act");
    EXPECT_EQ(check(said), "ok");
    EXPECT_EQ(check(said.plus(90)), "ok");
    EXPECT_EQ(check(said.plus(91)), "day_too_far");
    timeline.limit_days = 30;
    EXPECT_EQ(check(said.plus(30)), "ok");
    EXPECT_EQ(check(said.plus(31)), "day_too_far");
}

TEST(Quantities, ACriterionWithoutOneTakesEvidenceWithOrWithout) {
    const Criterion plain = criterion_of('a', 1);
    EXPECT_EQ(code_of(check_quantity(plain, std::nullopt, Day{20'000})), "ok");
    EXPECT_EQ(code_of(check_quantity(plain, evidence::Quantity{.day = Day{1}}, Day{20'000})), "ok");
}

}  // namespace
}  // namespace akad::deals
