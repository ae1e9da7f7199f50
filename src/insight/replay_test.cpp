// Thousands of invented deals whose truth is known, told as facts, and counted a second time from
// the bare list of events by code that shares nothing with insight.
#include <gtest/gtest.h>

#include <map>
#include <random>

#include "insight/testing_insight.hpp"
#include "insight/views/flow.hpp"

namespace akad::insight {
namespace {

using testing::FollowedHouse;
using testing::in_each_house;

enum class What { open, forward, back, skip, win, lose, undo, reopen, rest, come_back };

struct Event {
    What what;
    int stage;        ///< where the deal stands afterwards
    std::int64_t us;  ///< when
};
using Past = std::vector<Event>;

constexpr int last_stage = 4;

/// A deal's way, by chance: forward more often than back, with second thoughts and rests.
Past invent(std::mt19937& random, std::int64_t start_us) {
    Past past{{What::open, 0, start_us}};
    Past before_undo = past;
    int stage = 0;
    std::int64_t now = start_us;
    const auto happen = [&](What what, int to) {
        before_undo = past;
        past.push_back({what, to, now});
        stage = to;
    };
    for (int steps = 0; steps < 14; ++steps) {
        now += static_cast<std::int64_t>(random() % 3'000'000'000U) * 1'000 + 1;
        const auto chance = random() % 100;
        if (chance < 55 && stage < last_stage) {
            happen(What::forward, stage + 1);
        } else if (chance < 55) {
            happen(What::win, stage);
            return past;
        } else if (chance < 70 && stage > 0) {
            happen(What::back, static_cast<int>(random() % static_cast<unsigned>(stage)));
        } else if (chance < 75 && stage < last_stage - 1) {
            happen(What::skip, stage + 2);
        } else if (chance < 80 && stage < last_stage) {
            const int from = stage;
            happen(What::forward, stage + 1);
            now += 200'000'000;
            happen(What::undo, from);
        } else if (chance < 86) {
            happen(What::rest, stage);
            now += 86'400'000'000LL * static_cast<std::int64_t>(random() % 60 + 1);
            if (random() % 3 == 0) return past;
            happen(What::come_back, stage);
        } else if (chance < 95) {
            happen(What::lose, stage);
            if (random() % 4 != 0) return past;
            now += 86'400'000'000LL;
            happen(What::reopen, stage);
        }
    }
    return past;
}

/// The plain recount: what was undone or taken back is struck out first, then the rest is read.
struct Recount {
    struct Stage {
        std::int64_t entered = 0, forward = 0, skipped = 0, back = 0, lost = 0, open = 0;
        std::int64_t seconds = 0;
    };
    std::map<int, Stage> stages{};
    std::int64_t won = 0, lost = 0, cycle_seconds = 0;

    void read(const Past& past) {
        std::vector<std::pair<Event, std::int64_t>>
            kept;  // with the rest inside the stay it begins
        for (const Event& event : past) {
            if (event.what == What::undo || event.what == What::reopen) {
                kept.pop_back();
            } else if (event.what == What::come_back) {
                const std::int64_t rested = event.us - kept.back().first.us;
                kept.pop_back();
                kept.back().second += rested;
            } else {
                kept.emplace_back(event, 0);
            }
        }
        for (std::size_t i = 0; i < kept.size(); ++i) {
            const auto& [event, rested] = kept[i];
            const bool ends =
                event.what == What::win || event.what == What::lose || event.what == What::rest;
            if (ends) continue;
            Stage& stage = stages[event.stage];
            ++stage.entered;
            if (i + 1 == kept.size()) {
                ++stage.open;
                continue;
            }
            const Event& next = kept[i + 1].first;
            if (next.what == What::rest) continue;
            if (next.what == What::back) ++stage.back;
            if (next.what == What::lose) ++stage.lost;
            if (next.what == What::skip) ++stage.skipped;
            if (next.what == What::forward || next.what == What::win || next.what == What::skip)
                ++stage.forward;
            stage.seconds += next.us / 1'000'000 - (event.us + rested) / 1'000'000;
        }
        const Event& end = kept.back().first;
        if (end.what == What::lose) ++lost;
        if (end.what != What::win) return;
        ++won;
        cycle_seconds += end.us / 1'000'000 - past.front().us / 1'000'000;
    }
};

/// The facts as the deals room would have left them.
class Scribe {
public:
    Scribe(const FollowedHouse& house, unsigned seed) : house_(house), draw_({0}, Seed{}) {
        for (unsigned i = 0; i < seed; ++i) static_cast<void>(draw_.id<DealId>());
    }

    void write(const Past& past, PersonId owner, std::int64_t value) {
        const std::string deal = draw_.id<DealId>().text();
        int stage = 0;
        std::int64_t since = 0;
        std::int64_t former_since = 0;
        std::int64_t rests_from = 0;
        for (const Event& event : past) {
            std::string changes;
            const auto say = [&](const char* member, const std::string& now) {
                changes += (changes.empty() ? "\"" : ",\"") + std::string(member) + "\":[null," +
                           now + "]";
            };
            const auto at = [](std::int64_t us) { return to_json(Instant{us}); };
            if (event.what == What::open) {
                say("pipeline", to_json(house_.layout.pipeline.id));
                say("state", "\"open\"");
                say("owner", to_json(owner));
                say("value_minor", std::to_string(value));
                say("currency", "\"USD\"");
                say("created_at", at(event.us));
            }
            if (event.what == What::undo) {
                since = former_since;
            } else if (event.stage != stage || event.what == What::open) {
                former_since = since;
                since = event.us;
            }
            if (event.what == What::rest) rests_from = event.us;
            if (event.what == What::come_back) since = event.us - (rests_from - since);
            if (event.what == What::win) say("state", "\"won\"");
            if (event.what == What::lose) say("state", "\"lost\"");
            if (event.what == What::rest) say("state", "\"nurture\"");
            if (event.what == What::reopen || event.what == What::come_back)
                say("state", "\"open\"");
            if (event.what == What::win || event.what == What::lose) say("closed_at", at(event.us));
            say("stage", to_json(house_.stage(static_cast<std::size_t>(event.stage)).stage.id));
            say("stage_since", at(since));
            stage = event.stage;
            add(deal, kind_of(event.what), event.us, "{\"changes\":{" + changes + "}}");
        }
    }
    /// All facts in the order of time, numbered.
    [[nodiscard]] std::vector<ledger::Fact> facts() {
        std::ranges::stable_sort(facts_, {}, [](const auto& fact) { return fact.recorded_at.us; });
        for (std::size_t i = 0; i < facts_.size(); ++i)
            facts_[i].sequence = static_cast<std::int64_t>(i) + 1;
        return facts_;
    }

private:
    static std::string kind_of(What what) {
        const std::map<What, std::string> kinds{
            {What::open, "opened"},       {What::forward, "advanced"}, {What::back, "moved_back"},
            {What::skip, "overridden"},   {What::win, "won"},          {What::lose, "lost"},
            {What::undo, "move_undone"},  {What::reopen, "reopened"},  {What::rest, "nurtured"},
            {What::come_back, "returned"}};
        return "deal." + kinds.at(what);
    }
    void add(const std::string& deal, std::string kind, std::int64_t us, std::string kept) {
        ledger::Fact fact;
        fact.workspace = house_.owner.workspace;
        fact.subject = deal;
        fact.kind = std::move(kind);
        fact.recorded_at = {us};
        fact.kept = std::move(kept);
        facts_.push_back(std::move(fact));
    }

    const FollowedHouse& house_;
    Draw draw_;
    std::vector<ledger::Fact> facts_;
};

Share plain_share(std::int64_t count, std::int64_t of) {
    return {count, of, of < 5,
            of < 5 ? std::nullopt
                   : std::optional(static_cast<double>(count) / static_cast<double>(of))};
}
void expect_same(const Share& told, const Share& plain) {
    EXPECT_EQ(told.count, plain.count);
    EXPECT_EQ(told.of, plain.of);
    EXPECT_EQ(told.rate, plain.rate);
}

void expect_recounted(FollowedHouse& house, const Recount& plain, const InsightFilter& filter) {
    const auto times = house.look(house.owner, show_stage_times, filter);
    const auto conversion = house.look(house.owner, show_conversion, filter);
    const auto regression = house.look(house.owner, show_regression, filter);
    ASSERT_TRUE(times.ok() && conversion.ok() && regression.ok());
    for (std::size_t i = 0; i <= last_stage; ++i) {
        const Recount::Stage stage = plain.stages.contains(static_cast<int>(i))
                                         ? plain.stages.at(static_cast<int>(i))
                                         : Recount::Stage{};
        const std::int64_t ended = stage.forward + stage.back + stage.lost;
        EXPECT_EQ(times->stages[i].time.cases, ended);
        EXPECT_EQ(times->stages[i].time.open, stage.open);
        ASSERT_GE(ended, 5) << "or the comparison is empty";
        EXPECT_EQ(*times->stages[i].time.mean_days,
                  static_cast<double>(stage.seconds) / static_cast<double>(ended) / 86'400.0);
        EXPECT_EQ(conversion->stages[i].entered, stage.entered);
        expect_same(conversion->stages[i].forward, plain_share(stage.forward, ended));
        expect_same(conversion->stages[i].overridden, plain_share(stage.skipped, stage.forward));
        expect_same(regression->stages[i].back, plain_share(stage.back, ended));
    }
    expect_same(conversion->won, plain_share(plain.won, plain.won + plain.lost));
}

TEST(Replay, StageTimesConversionAndRegressionEqualAnIndependentRecount) {
    in_each_house([](FollowedHouse& house) {
        std::mt19937 random{2'026};
        Scribe scribe(house, 1);
        Recount all;
        std::map<PersonId, Recount> by_owner;
        const PersonId owners[]{*house.rep.person, *house.manager.person, *house.colleague.person};
        const std::int64_t start = house.now.us - 1'000 * us_per_day;
        for (int i = 0; i < 3'000; ++i) {
            const Past past = invent(random, start + static_cast<std::int64_t>(random()) * 1'000);
            const PersonId owner = owners[random() % 3];
            scribe.write(past, owner, static_cast<std::int64_t>(random() % 1'000'000));
            all.read(past);
            by_owner[owner].read(past);
        }
        const auto facts = scribe.facts();
        ASSERT_TRUE(house
                        .act(house.owner,
                             [&](ledger::Writing& writing) -> Result<bool> {
                                 for (std::size_t from = 0; from < facts.size();) {
                                     const std::size_t many = std::min<std::size_t>(
                                         1 + random() % 500, facts.size() - from);
                                     follow_facts(writing.db, house.owner.workspace,
                                                  std::span(facts).subspan(from, many));
                                     from += many;
                                 }
                                 return true;
                             })
                        .ok());
        InsightFilter whole{.from = "2023-06", .to = "2028-05"};
        expect_recounted(house, all, whole);
        for (const auto& [owner, plain] : by_owner) {
            whole.owner = owner;
            expect_recounted(house, plain, whole);
        }
        house.follow_anew(500);
    });
}

}  // namespace
}  // namespace akad::insight
