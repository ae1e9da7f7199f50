#include "insight/rules/story.hpp"

#include <gtest/gtest.h>

#include "core/draw.hpp"
#include "insight/rules/counting.hpp"

namespace akad::insight {
namespace {

template <class Id>
Id drawn() {
    static Draw draw({1'000}, Seed{});
    return draw.id<Id>();
}

/// A deal whose facts are told one by one; days are counted from the start of 2026.
struct Telling {
    Telling() {
        for (int i = 0; i < 4; ++i) house.positions[stages[static_cast<std::size_t>(i)]] = i;
    }
    [[nodiscard]] static Instant day(int number) {
        return {(Day::of(2026, 1, 1).number + std::int64_t{number}) * us_per_day};
    }
    void tell(int at, std::string_view kind, DealFact fact = {}) {
        fact.deal = deal;
        fact.kind = kind;
        fact.at = day(at);
        story = told(std::move(story), fact, house);
    }
    void open(int at) {
        tell(at, "deal.opened",
             {.pipeline = pipeline,
              .stage = stages[0],
              .standing = Standing::open,
              .owner = owner,
              .value_minor = 500,
              .created_at = day(at),
              .stage_since = day(at)});
    }
    void move(int at, std::string_view kind, std::size_t to) {
        tell(at, kind, {.stage = stages[to], .stage_since = day(at)});
    }
    void end(int at, std::string_view kind, Standing standing) {
        tell(at, kind, {.standing = standing, .closed_at = day(at)});
    }
    void promise(int at, Day close_day) { tell(at, "deal.changed", {.close_day = close_day}); }

    [[nodiscard]] std::vector<Ending> endings() const {
        std::vector<Ending> all;
        for (const Stay& stay : story->stays) all.push_back(stay.ending);
        return all;
    }
    [[nodiscard]] Sums sums() const {
        Sums sums;
        sums.count(*story, 1);
        return sums;
    }
    [[nodiscard]] DealMonth month(const std::string& name) const {
        DealMonth all;
        for (const auto& [key, row] : sums().months)
            if (row.month == name) add(all, row);
        return all;
    }

    House house{};
    DealId deal = drawn<DealId>();
    PipelineId pipeline = drawn<PipelineId>();
    PersonId owner = drawn<PersonId>();
    std::vector<StageId> stages{drawn<StageId>(), drawn<StageId>(), drawn<StageId>(),
                                drawn<StageId>()};
    std::optional<Story> story{};
};

using Endings = std::vector<Ending>;

TEST(Story, EveryStayEndsInItsOwnWay) {
    Telling telling;
    telling.open(0);
    telling.move(10, "deal.advanced", 1);
    telling.move(20, "deal.moved_back", 0);
    telling.move(25, "deal.overridden", 2);
    telling.end(40, "deal.lost", Standing::lost);
    EXPECT_EQ(telling.endings(),
              (Endings{Ending::forward, Ending::back, Ending::overridden, Ending::lost}));
    EXPECT_EQ(telling.month("2026-02").lost, 1);
}

TEST(Story, AnUndoTakesBackExactlyWhatTheMoveAdded) {
    Telling telling;
    telling.open(0);
    telling.move(10, "deal.advanced", 1);
    Sums difference = telling.sums();
    telling.move(12, "deal.overridden", 3);
    telling.tell(12, "deal.move_undone",
                 {.stage = telling.stages[1], .stage_since = Telling::day(10)});
    difference.count(*telling.story, -1);
    telling.end(13, "deal.lost", Standing::lost);
    telling.tell(13, "deal.move_undone", {.standing = Standing::open});
    EXPECT_EQ(telling.endings(), (Endings{Ending::forward, Ending::open}));
    for (const auto& [key, row] : difference.stages) EXPECT_TRUE(is_zero(row));
    for (const auto& [key, row] : difference.months) EXPECT_TRUE(is_zero(row));
}

TEST(Story, AReopenedDealTakesItsEndingBackAndItsClockGoesOn) {
    Telling telling;
    telling.open(0);
    telling.end(10, "deal.lost", Standing::lost);
    telling.tell(50, "deal.reopened", {.standing = Standing::open});
    EXPECT_EQ(telling.month("2026-01").lost, 0);
    EXPECT_EQ(telling.endings(), Endings{Ending::open});
    EXPECT_EQ(telling.story->stays[0].entered_at, Telling::day(0));
}

TEST(Story, RestIsNotPartOfAStayAndAStateNobodyKnowsYetIsRest) {
    Telling telling;
    telling.open(0);
    telling.tell(10, "deal.nurtured", {.standing = Standing::aside});
    EXPECT_EQ(telling.endings(), Endings{Ending::aside});
    EXPECT_EQ(telling.month("2026-01").aside, 1);
    telling.tell(40, "deal.returned",
                 {.standing = Standing::open, .stage_since = Telling::day(30)});
    telling.move(45, "deal.advanced", 1);
    ASSERT_EQ(telling.endings(), (Endings{Ending::forward, Ending::open}));
    const Stay& stay = telling.story->stays[0];
    EXPECT_EQ(seconds_between(stay.entered_at, *stay.left_at), 15 * 86'400);
    EXPECT_EQ(telling.month("2026-01").aside, 0);
}

TEST(Story, AStayBelongsToWhoOwnedTheDealWhenItEnded) {
    Telling telling;
    telling.open(0);
    telling.move(10, "deal.advanced", 1);
    const PersonId heir = drawn<PersonId>();
    telling.tell(12, "deal.changed", {.owner = heir, .value_minor = 9'000});
    EXPECT_EQ(telling.story->stays[0].owner, telling.owner);
    EXPECT_EQ(telling.story->stays[1].owner, heir);
    EXPECT_LT(telling.story->stays[0].size, telling.story->stays[1].size);
}

TEST(Story, AnImportedPastCountsAndGoesBackWhereAnEarlierStageFollows) {
    Telling telling;
    telling.tell(90, "deal.imported",
                 {.pipeline = telling.pipeline,
                  .stage = telling.stages[2],
                  .standing = Standing::open,
                  .owner = telling.owner,
                  .created_at = Telling::day(0),
                  .stage_since = Telling::day(70)});
    const auto stay = [&](std::size_t stage, int from, std::optional<int> to) {
        return ToldStay{telling.stages[stage], Telling::day(from),
                        to ? std::optional(Telling::day(*to)) : std::nullopt};
    };
    telling.tell(91, "deal.past_imported",
                 {.told = {stay(1, 0, 20), stay(0, 20, 30), stay(2, 30, std::nullopt)}});
    EXPECT_EQ(telling.endings(), (Endings{Ending::back, Ending::forward, Ending::open}));
    telling.move(95, "deal.advanced", 3);
    EXPECT_EQ(telling.endings().at(2), Ending::forward);
    EXPECT_EQ(telling.month("2026-01").opened, 1);
}

TEST(PromisedDay, CountsWhenItStoodThirtyDaysBefore) {
    Telling telling;
    telling.open(0);
    const Day day = Day::of(2026, 3, 20);
    telling.promise(0, day);
    EXPECT_EQ(telling.month("2026-03").promised, 1);
    telling.promise(40, day.plus(60));  // moved 38 days before it came: nobody relied on it
    EXPECT_EQ(telling.month("2026-03").promised, 0);
    EXPECT_EQ(telling.month("2026-05").promised, 1);
}

TEST(PromisedDay, IsMissedWhenItIsMovedLaterOrPassesWhileTheDealIsOpen) {
    Telling telling;
    telling.open(0);
    const Day day = Day::of(2026, 3, 20);
    telling.promise(0, day);
    telling.promise(70, day.plus(20));  // eight days before
    EXPECT_EQ(telling.month("2026-03").promised, 1);
    EXPECT_EQ(telling.month("2026-03").on_time, 0);
    EXPECT_EQ(telling.month("2026-04").promised, 0) << "set too late to be a promise for April";
    telling.end(100, "deal.won", Standing::won);
    EXPECT_EQ(telling.month("2026-03").on_time, 0) << "won, but after the day";
}

TEST(PromisedDay, IsMissedWhenItIsClearedTooLate) {
    Telling telling;
    telling.open(0);
    telling.promise(0, Day::of(2026, 3, 20));
    telling.tell(70, "deal.changed", {.close_day = std::optional<Day>()});
    EXPECT_EQ(telling.story->deal.close_day, std::nullopt);
    EXPECT_EQ(telling.month("2026-03").promised, 1);
    EXPECT_EQ(telling.month("2026-03").on_time, 0);
}

TEST(PromisedDay, IsKeptByWinningUntilThenAndLosingIsCountedApart) {
    for (const bool wins : {true, false}) {
        Telling telling;
        telling.open(0);
        telling.promise(0, Day::of(2026, 3, 20));
        telling.end(75, wins ? "deal.won" : "deal.lost", wins ? Standing::won : Standing::lost);
        EXPECT_EQ(telling.month("2026-03").promised, 1);
        EXPECT_EQ(telling.month("2026-03").on_time, wins ? 1 : 0);
        EXPECT_EQ(telling.month("2026-03").lost_before, wins ? 0 : 1);
    }
}

}  // namespace
}  // namespace akad::insight
