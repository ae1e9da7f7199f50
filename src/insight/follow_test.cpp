#include <gtest/gtest.h>

#include <random>

#include "deals/commands.hpp"
#include "insight/testing_insight.hpp"
#include "storage/query.hpp"

namespace akad::insight {
namespace {

using testing::FollowedHouse;
using testing::in_each_house;

/// Any act on any deal, days or minutes after the last; many are refused and leave no fact.
class Walk {
public:
    Walk(FollowedHouse& house, unsigned seed) : house_(house), random_(seed) {}

    void go(int steps) {
        for (int i = 0; i < steps; ++i) step();
    }

private:
    std::size_t dice(std::size_t sides) { return random_() % sides; }
    std::int64_t amount() { return static_cast<std::int64_t>(dice(90'000)); }
    const Caller& somebody() { return dice(2) == 0 ? house_.rep : house_.manager; }
    StageId any_stage() { return house_.stage(dice(5)).stage.id; }

    void open() {
        deals_.push_back(house_.opened_by(somebody(), "Deal " + std::to_string(deals_.size()),
                                          "Maju Jaya", amount(), dice(2) == 0 ? "USD" : "IDR",
                                          house_.today().plus(static_cast<int>(dice(90)))));
    }
    void step() {
        house_.pass_s(static_cast<std::int64_t>(dice(4) == 0 ? dice(500) : dice(900'000)));
        if (deals_.size() < 5 || dice(8) == 0) return open();
        const DealId id = deals_[dice(deals_.size())];
        const Caller& actor = somebody();
        switch (dice(8)) {
            case 0:
            case 1:
                return ignore(house_.run(actor, deals::override_gate, id,
                                         deals::OverrideGate{any_stage(), "seen"}));
            case 2:
                return ignore(house_.run(
                    actor, deals::move_deal_back, id,
                    deals::MoveBack{any_stage(), deals::Trigger::champion_changed, "-"}));
            case 3:
                return ignore(house_.run(actor, deals::undo_move, id));
            case 4:
                return ignore(house_.run(actor, deals::lose_deal, id, deals::LoseDeal{}));
            case 5:
                return ignore(house_.run(actor, deals::reopen_deal, id, deals::GiveReason{"-"}));
            case 6:
                return ignore(
                    house_.run(house_.manager, deals::change_deal, id,
                               deals::ChangeDeal{.value = Money{amount(), *Currency::parse("USD")},
                                                 .owner = somebody().person}));
            default:
                return ignore(house_.run(actor, deals::override_gate, id,
                                         deals::OverrideGate{std::nullopt, "seen"}));
        }
    }
    template <class T>
    void ignore(const Result<T>&) {}

    FollowedHouse& house_;
    std::mt19937 random_;
    std::vector<DealId> deals_;
};

/// Both are one number of the workspace: what insight added up, and a plain count of the deals.
struct Figure {
    const char* summed;
    const char* plain;
};
constexpr Figure figures[] = {
    {"COALESCE(sum(entered), 0) AS BIGINT) FROM insight_stage_month WHERE (workspace = $1",
     "count(*) AS BIGINT) FROM deal_visit WHERE (workspace = $1"},
    {"COALESCE(sum(open), 0) AS BIGINT) FROM insight_stage_month WHERE (workspace = $1",
     "count(*) AS BIGINT) FROM deal_visit WHERE (left_at IS NULL AND workspace = $1"},
    {"COALESCE(sum(back), 0) AS BIGINT) FROM insight_stage_month WHERE (workspace = $1",
     "count(*) AS BIGINT) FROM deal_visit WHERE (entered_how = 'moved_back' AND workspace = $1"},
    {"COALESCE(sum(stay_s), 0) AS BIGINT) FROM insight_stage_month WHERE (workspace = $1",
     "COALESCE(sum(left_at / 1000000 - entered_at / 1000000), 0) AS BIGINT) FROM deal_visit WHERE "
     "(left_at IS NOT NULL AND workspace = $1"},
    {"COALESCE(sum(claiming), 0) AS BIGINT) FROM insight_stage_month WHERE (workspace = $1",
     "count(*) AS BIGINT) FROM deal WHERE (state = 'open' AND claims_stage = 1 AND workspace = $1"},
    {"COALESCE(sum(won), 0) AS BIGINT) FROM insight_month WHERE (workspace = $1",
     "count(*) AS BIGINT) FROM deal WHERE (state = 'won' AND workspace = $1"},
    {"COALESCE(sum(lost), 0) AS BIGINT) FROM insight_month WHERE (workspace = $1",
     "count(*) AS BIGINT) FROM deal WHERE (state = 'lost' AND workspace = $1"},
    {"COALESCE(sum(cycle_s), 0) AS BIGINT) FROM insight_month WHERE (workspace = $1",
     "COALESCE(sum(closed_at / 1000000 - created_at / 1000000), 0) AS BIGINT) FROM deal WHERE "
     "(state = 'won' AND workspace = $1"},
    {"COALESCE(sum(opened_minor - ended_minor), 0) AS BIGINT) FROM insight_month WHERE (workspace "
     "= $1",
     "COALESCE(sum(value_minor), 0) AS BIGINT) FROM deal WHERE (state = 'open' AND workspace = $1"},
};

std::int64_t number(FollowedHouse& house, const std::string& sql) {
    return *storage::one<std::int64_t>(*house.store.reader(), "SELECT CAST(" + sql + ")",
                                       house.owner.workspace);
}

void expect_plain_counts(FollowedHouse& house, unsigned seed) {
    for (const Figure& figure : figures)
        EXPECT_EQ(number(house, figure.summed), number(house, figure.plain))
            << figure.plain << ", seed " << seed;
    for (const auto& place : house.layout.stages) {
        const std::string stage = "stage = '" + place.stage.id.text() + "' AND ";
        const auto in_stage = [&](std::string sql) {
            return number(house, sql.insert(sql.find('(', sql.find("WHERE")) + 1, stage));
        };
        for (int i = 0; i < 2; ++i)
            EXPECT_EQ(in_stage(figures[i].summed), in_stage(figures[i].plain)) << seed;
    }
}

TEST(Insight, EveryFigureIsAPlainCountOfTheDealsAtAnySeed) {
    in_each_house([](FollowedHouse& house) {
        for (const unsigned seed : {1U, 2U, 3U}) {
            Walk(house, seed).go(150);
            house.follow(1 + static_cast<int>(seed) * 7);
            expect_plain_counts(house, seed);
            EXPECT_GT(number(house, figures[2].summed), 0) << "something went back";
        }
    });
}

TEST(Insight, FiguresSurviveTheErasureOfEveryNameAndAreTheSameMadeAnew) {
    in_each_house([](FollowedHouse& house) {
        Walk(house, 11).go(200);
        house.follow();
        std::vector<std::int64_t> before;
        for (const Figure& figure : figures) before.push_back(number(house, figure.summed));
        storage::run(*house.store.writing_connection(),
                     "UPDATE fact SET erasable = NULL WHERE workspace = $1", house.owner.workspace);
        house.follow_anew(17);
        for (std::size_t i = 0; i < before.size(); ++i)
            EXPECT_EQ(number(house, figures[i].summed), before[i]) << figures[i].summed;
        // Erased behind the ledger's back, which verify would rightly report.
        house.follow();
        EXPECT_EQ(house.broken_insight(), "");
        house.erased_by_hand = true;
    });
}

TEST(Insight, LawsFindASumOrAStayThatWasChanged) {
    in_each_house([](FollowedHouse& house) {
        Walk(house, 5).go(60);
        house.follow();
        const auto db = house.store.writing_connection();
        storage::run(*db,
                     "UPDATE insight_stage_month SET entered = entered + 1 WHERE workspace = $1",
                     house.owner.workspace);
        EXPECT_NE(house.broken_insight().find("sums"), std::string::npos);
        house.follow_anew(100);
        storage::run(*db,
                     "UPDATE insight_stay SET entered_at = entered_at - 1 WHERE workspace = $1",
                     house.owner.workspace);
        EXPECT_NE(house.broken_insight().find("facts tell"), std::string::npos);
        house.follow_anew(100);
    });
}

TEST(Insight, FollowsTheLedgerOnceAndIsRebuiltFromTheFirstFact) {
    in_each_house([](FollowedHouse& house) {
        jobs::Jobs jobs(house.store, house.ledger, [&] { return house.now; });
        add_followers(jobs);
        Walk(house, 8).go(40);
        while (jobs.follow_once()) {
        }
        expect_plain_counts(house, 8);
        ASSERT_TRUE(jobs.rebuild(house.owner.workspace, follower).ok());
        EXPECT_EQ(number(house, figures[0].summed), 0);
        while (jobs.follow_once()) {
        }
        expect_plain_counts(house, 8);
    });
}

}  // namespace
}  // namespace akad::insight
