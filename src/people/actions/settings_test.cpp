#include <gtest/gtest.h>

#include "people/actions/changes.hpp"
#include "people/testing_house.hpp"
#include "people/views/views.hpp"

namespace akad::people {
namespace {

using namespace testing;

std::string refusal(const auto& result) {
    return result.ok() ? "" : result.error().code;
}
Currency currency(std::string_view code) {
    return *Currency::parse(code);
}

TEST(Workspace, KeepsItsSettings) {
    in_each_house([](TestHouse& house) {
        const auto change = [&](const ChangeWorkspace& command) {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return change_workspace(writing, command);
            });
        };
        EXPECT_TRUE(change({.name = "Nusantara",
                            .currency = currency("USD"),
                            .language = "zh-CN",
                            .time_zone = "Asia/Shanghai",
                            .working_days = std::vector<std::string>{"sun", "mon"}})
                        .ok());
        const auto settings = settings_of(*house.store.reader(), house.owner.workspace);
        EXPECT_EQ(settings.name, "Nusantara");
        EXPECT_EQ(settings.currency, currency("USD"));
        EXPECT_EQ(settings.working_days, (std::vector<std::string>{"mon", "sun"}));
        EXPECT_EQ(settings.revision, 2);
        EXPECT_EQ(refusal(change({.language = "xx"})), "bad_language");
        EXPECT_EQ(refusal(change({.time_zone = "Mars"})), "bad_time_zone");
        EXPECT_EQ(refusal(change({.working_days = std::vector<std::string>{}})),
                  "bad_working_days");
        EXPECT_TRUE(change({.name = "Nusantara"}).ok());
        EXPECT_EQ(settings_of(*house.store.reader(), house.owner.workspace).revision, 2)
            << "the same again is no change";
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Workspace, HasTheDayOfItsTimeZone) {
    in_each_house([](TestHouse& house) {
        const Instant evening = *Instant::parse("2026-11-21T20:00:00Z");
        EXPECT_EQ(today_in(*house.store.reader(), house.owner.workspace, evening),
                  Day::of(2026, 11, 22));
    });
}

TEST(Workspace, IsNotCreatedWithoutOwnerLanguageAndZone) {
    in_each_house([](TestHouse& house) {
        Draw draw(house.now, fresh_seed());
        const CreateWorkspace good{"Second", currency("IDR"),  "id",         "Asia/Jakarta",
                                   "Sari",   "sari@x.example", good_password};
        const auto made = [&](CreateWorkspace command) -> std::string {
            const auto prepared = prepare_workspace(draw, command, HashCost::testing);
            if (!prepared.ok()) return prepared.error().code;
            return refusal(house.act(
                founder_of(*prepared, Proof::command_line),
                [&](ledger::Writing& writing) { return create_workspace(writing, *prepared); }));
        };
        const auto with = [&](auto change) {
            CreateWorkspace command = good;
            change(command);
            return made(command);
        };
        EXPECT_EQ(made(good), "");
        EXPECT_EQ(with([](auto& command) { command.password = "short"; }), "weak_password");
        EXPECT_EQ(with([](auto& command) { command.email = "sari"; }), "bad_email");
        EXPECT_EQ(with([](auto& command) { command.language = "xx"; }), "bad_language");
        EXPECT_EQ(with([](auto& command) { command.time_zone = "Mars"; }), "bad_time_zone");
        EXPECT_EQ(with([](auto& command) { command.owner_name = " "; }), "too_short");
    });
}

TEST(OwnSettings, AreChangedByThePersonNotByAProgram) {
    in_each_house([](TestHouse& house) {
        Caller caller = house.owner;
        const auto change = [&](const ChangeMe& command) {
            return house.act(caller,
                             [&](ledger::Writing& writing) { return change_me(writing, command); });
        };
        EXPECT_TRUE(
            change(
                {.name = "Ratna K.", .language = "en", .theme = Theme::dark, .single_keys = false})
                .ok());
        const auto session = house.see(
            caller, [](const storage::Reading& reading) { return show_session(reading); });
        EXPECT_EQ(session->person.name, "Ratna K.");
        EXPECT_EQ(session->person.theme, Theme::dark);
        EXPECT_FALSE(session->person.single_keys);
        EXPECT_EQ(session->workspace.members, 1);
        EXPECT_EQ(refusal(change({.language = "xx"})), "bad_language");
        caller.proof = Proof::token;
        EXPECT_EQ(refusal(change({.theme = Theme::light})), "not_permitted");
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(Rates, TheLatestOnOrBeforeTheDayCounts) {
    in_each_house([](TestHouse& house) {
        const auto add = [&](const char* from, const char* rate, Day day) {
            return house.act(house.owner, [&](ledger::Writing& writing) {
                return add_rate(writing,
                                {currency(from), currency("IDR"), rate, day, "Bank Indonesia"});
            });
        };
        const Day first = Day::of(2026, 3, 2);
        EXPECT_TRUE(add("USD", "16350", first).ok());
        EXPECT_TRUE(add("USD", "16400", first.plus(7)).ok());
        EXPECT_TRUE(add("CNY", "2250.5", first).ok());
        const auto rates_on = [&](Day day) {
            return rates_into(*house.store.reader(), house.owner.workspace, currency("IDR"), day);
        };
        EXPECT_TRUE(rates_on(first.plus(-1)).empty());
        const auto then = rates_on(first.plus(6));
        ASSERT_EQ(then.size(), 2U);
        EXPECT_EQ(then[0].currency, currency("CNY"));
        EXPECT_EQ(then[1].rate, (Rate{16350, 0}));
        EXPECT_EQ(then[1].source, "Bank Indonesia");
        EXPECT_EQ(rates_on(first.plus(400))[1].rate, (Rate{16400, 0}));
        const auto corrected = add("USD", "16390", first.plus(7));
        EXPECT_EQ(rates_on(first.plus(7))[1].rate, (Rate{16390, 0}));
        const auto shown = house.see(house.owner, [&](const storage::Reading& reading) {
            return show_rate(reading, *corrected);
        });
        EXPECT_EQ(shown->revision, 2);
        const auto list = house.see(
            house.owner, [](const storage::Reading& reading) { return list_rates(reading); });
        EXPECT_EQ(list->items.size(), 3U);
        EXPECT_EQ(refusal(add("IDR", "1", first)), "same_currency");
        EXPECT_EQ(refusal(add("USD", "1,5", first)), "bad_rate");
        EXPECT_EQ(house.broken_laws(), "");
    });
}

}  // namespace
}  // namespace akad::people
