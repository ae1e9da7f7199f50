// Who works where and who is away when, on both databases.
#include "people/calendars.hpp"

#include <gtest/gtest.h>

#include "people/testing_house.hpp"
#include "people/views/calendar_views.hpp"

namespace akad::people {
namespace {

using namespace testing;

Day day(std::string_view text) {
    return *Day::parse(text);
}

std::string refusal(const auto& result) {
    return result.ok() ? "" : result.error().code;
}

struct Office {
    explicit Office(TestHouse& house_in) : house(house_in) {
        ayu = house.joined(Role::representative, "Ayu Pratama", "ayu@example.com");
        budi = house.joined(Role::manager, "Budi Santoso", "budi@example.com");
        desk = house.joined(Role::legal, "Maya Halim", "maya@example.com");
        const auto customer = house.act(house.owner, [](ledger::Writing& writing) {
            return add_customer(writing, {.name = "Huadong Logistics", .country = "CN"});
        });
        chen = *house.act(house.owner, [&](ledger::Writing& writing) {
            return add_contact(writing, *customer, {.name = "Chen Wei"});
        });
    }
    auto note(const Caller& caller, const NoteAbsence& command) {
        return house.act(caller,
                         [&](ledger::Writing& writing) { return note_absence(writing, command); });
    }
    auto place(const Caller& caller, PersonId person, const SetPlace& command) {
        return house.act(
            caller, [&](ledger::Writing& writing) { return set_place(writing, person, command); });
    }
    PersonDays days(PersonId person) {
        return days_of(*house.store.reader(), house.owner.workspace, person);
    }
    std::vector<AbsenceView> away(const Caller& caller, const AbsenceFilter& filter) {
        const auto page = house.see(caller, [&](const storage::Reading& reading) {
            return list_absences(reading, filter);
        });
        EXPECT_TRUE(page.ok());
        return page->items;
    }

    TestHouse& house;
    Caller ayu;
    Caller budi;
    Caller desk;
    PersonId chen{};
};

TEST(PeoplesCalendars, M17_FollowThePersonTheCustomerOrTheWorkspace) {
    in_each_house([](TestHouse& house) {
        Office office(house);
        EXPECT_EQ(office.days(*office.ayu.person).country, "ID") << "the time zone is Jakarta's";
        EXPECT_EQ(office.days(office.chen).country, "CN") << "as the customer";
        EXPECT_TRUE(office.days(office.chen).calendar.is_working(day("2026-02-14")));
        EXPECT_FALSE(office.days(*office.ayu.person).calendar.is_working(day("2026-03-18")));
        EXPECT_TRUE(
            office
                .place(office.budi, office.chen, {.country = "US", .time_zone = "America/Chicago"})
                .ok());
        EXPECT_EQ(office.days(office.chen).country, "US");
        EXPECT_EQ(office.days(office.chen).time_zone, "America/Chicago");
        EXPECT_TRUE(office.days(office.chen).own_zone);
        EXPECT_TRUE(office
                        .place(office.budi, office.chen,
                               {.country = std::optional<std::string>{},
                                .time_zone = std::optional<std::string>{}})
                        .ok());
        EXPECT_EQ(office.days(office.chen).country, "CN");
        EXPECT_EQ(office.days(office.chen).time_zone, "Asia/Jakarta");
        EXPECT_EQ(refusal(office.place(office.budi, office.chen, {.country = "XX"})),
                  "bad_country");
        EXPECT_EQ(refusal(office.place(office.budi, office.chen, {.time_zone = "Mars"})),
                  "bad_time_zone");
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(PeoplesCalendars, M17_AnAbsenceTakesSomebodyOutOfTheirDays) {
    in_each_house([](TestHouse& house) {
        Office office(house);
        const auto away = office.note(
            office.ayu, {.first_day = day("2026-06-02"), .last_day = day("2026-06-19")});
        ASSERT_TRUE(away.ok());
        EXPECT_EQ(office.days(*office.ayu.person).calendar.next_working_day(day("2026-06-02")),
                  day("2026-06-22"));
        EXPECT_TRUE(office.days(*office.budi.person).calendar.is_working(day("2026-06-02")));
        EXPECT_TRUE(
            house
                .act(office.ayu,
                     [&](ledger::Writing& writing) { return remove_absence(writing, *away); })
                .ok());
        EXPECT_TRUE(office.days(*office.ayu.person).calendar.is_working(day("2026-06-02")));
        EXPECT_TRUE(office.away(office.ayu, {.from = day("2026-01-01")}).empty());
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(PeoplesCalendars, M17_TheWorkspacesDaysOffAreOursAndNotTheBuyers) {
    in_each_house([](TestHouse& house) {
        Office office(house);
        const NoteAbsence outing{.everybody = true,
                                 .first_day = day("2026-06-03"),
                                 .last_day = day("2026-06-03"),
                                 .note = "Outing"};
        EXPECT_EQ(refusal(office.note(office.budi, outing)), "not_permitted");
        EXPECT_TRUE(office.note(house.owner, outing).ok());
        EXPECT_EQ(office.days(*office.ayu.person).calendar.answer(day("2026-06-03")).kind,
                  DayKind::day_off);
        EXPECT_TRUE(office.days(office.chen).calendar.is_working(day("2026-06-03")));
        EXPECT_FALSE(days_of_workspace(*house.store.reader(), house.owner.workspace)
                         .calendar.is_working(day("2026-06-03")));
    });
}

TEST(PeoplesCalendars, OnesOwnAbsencesOrThoseOfWhomOneManages) {
    in_each_house([](TestHouse& house) {
        Office office(house);
        const auto note_for = [&](const Caller& caller, std::optional<PersonId> person) {
            return refusal(office.note(
                caller,
                {.person = person, .first_day = day("2026-06-02"), .last_day = day("2026-06-03")}));
        };
        EXPECT_EQ(note_for(office.desk, std::nullopt), "");
        EXPECT_EQ(note_for(office.ayu, office.budi.person), "not_permitted");
        EXPECT_EQ(note_for(office.budi, office.ayu.person), "");
        EXPECT_EQ(note_for(office.ayu, office.chen), "") << "who edits customers";
        EXPECT_EQ(note_for(office.desk, office.chen), "not_permitted");
        EXPECT_EQ(note_for(house.owner, PersonId{}), "not_permitted") << "nobody has that id";
        const auto seen = office.away(office.ayu, {.from = day("2026-06-01")});
        ASSERT_EQ(seen.size(), 3U);
        for (const AbsenceView& each : seen)
            EXPECT_EQ(each.may_remove, each.person->name != "Maya Halim") << each.person->name;
        EXPECT_EQ(refusal(house.act(office.budi,
                                    [](ledger::Writing& writing) {
                                        return remove_absence(writing, AbsenceId{});
                                    })),
                  "not_permitted");
    });
}

TEST(PeoplesCalendars, AnAbsenceHasABeginningAndAnEnd) {
    in_each_house([](TestHouse& house) {
        Office office(house);
        const auto span = [&](const char* first, const char* last) {
            return refusal(
                office.note(office.ayu, {.first_day = day(first), .last_day = day(last)}));
        };
        EXPECT_EQ(span("2026-06-03", "2026-06-02"), "bad_span");
        EXPECT_EQ(span("2026-06-03", "2027-06-04"), "absence_too_long");
        EXPECT_EQ(span("2026-06-03", "2026-06-03"), "");
    });
}

TEST(PeoplesCalendars, WhoIsAwayWhenComesPageByPage) {
    in_each_house([](TestHouse& house) {
        Office office(house);
        for (int i = 0; i < 5; ++i)
            ASSERT_TRUE(office
                            .note(office.ayu, {.first_day = day("2026-06-01").plus(i / 2),
                                               .last_day = day("2026-06-02").plus(i / 2)})
                            .ok());
        std::vector<AbsenceId> seen;
        AbsenceFilter filter{.from = day("2026-06-02"), .limit = 2};
        for (int pages = 0; pages < 9; ++pages) {
            const auto page = house.see(office.budi, [&](const storage::Reading& reading) {
                return list_absences(reading, filter);
            });
            ASSERT_TRUE(page.ok());
            for (const AbsenceView& each : page->items) seen.push_back(each.id);
            if (!page->next) break;
            filter.cursor = page->next;
        }
        std::ranges::sort(seen);
        EXPECT_EQ(std::ranges::unique(seen).begin() - seen.begin(), 5);
        EXPECT_TRUE(office.away(office.budi, {.person = office.chen}).empty());
    });
}

TEST(PeoplesCalendars, TheWorkspaceChoosesItsCountry) {
    in_each_house([](TestHouse& house) {
        const auto shown = [&] {
            return *house.see(house.owner, [](const storage::Reading& reading) {
                return show_calendar(reading);
            });
        };
        const auto choose = [&](const std::optional<std::string>& country) {
            return refusal(house.act(house.owner, [&](ledger::Writing& writing) {
                return set_country(writing, {country});
            }));
        };
        EXPECT_EQ(shown().country, "ID");
        EXPECT_TRUE(shown().guessed);
        ASSERT_EQ(shown().published.size(), 3U);
        EXPECT_FALSE(shown().published[0].years[0].source.empty());
        EXPECT_EQ(choose("CN"), "");
        EXPECT_EQ(shown().country, "CN");
        EXPECT_FALSE(shown().guessed);
        EXPECT_EQ(choose("QQ"), "bad_country");
        EXPECT_EQ(choose(""), "");
        EXPECT_EQ(shown().country, "");
        EXPECT_EQ(choose(std::nullopt), "");
        EXPECT_EQ(shown().country, "ID");
        EXPECT_EQ(house.broken_laws(), "");
    });
}

TEST(PeoplesCalendars, APersonsPlaceSaysWhetherItsHolidaysAreKnown) {
    in_each_house([](TestHouse& house) {
        Office office(house);
        const auto seen = [&](const Caller& caller) {
            return house.see(caller, [&](const storage::Reading& reading) {
                return show_place(reading, office.chen);
            });
        };
        EXPECT_TRUE(seen(office.ayu)->calendar_known);
        EXPECT_TRUE(seen(office.ayu)->may_change);
        EXPECT_FALSE(seen(office.desk)->may_change);
        EXPECT_TRUE(office.place(office.ayu, office.chen, {.country = "FR"}).ok());
        EXPECT_FALSE(seen(office.ayu)->calendar_known);
        EXPECT_EQ(refusal(house.see(office.ayu,
                                    [](const storage::Reading& reading) {
                                        return show_place(reading, PersonId{});
                                    })),
                  "not_permitted");
    });
}

TEST(PeoplesCalendars, SomebodyLeadsAPerson) {
    in_each_house([](TestHouse& house) {
        const auto leads = [&](std::optional<PersonId> person) {
            return who_leads(*house.store.reader(), house.owner.workspace, person);
        };
        EXPECT_EQ(leads(house.owner.person), std::nullopt) << "nobody is left";
        const auto team = house.act(
            house.owner, [](ledger::Writing& writing) { return add_team(writing, {"Java"}); });
        const auto other = house.joined(Role::manager, "Adi Nugroho", "adi@example.com");
        const auto budi = house.joined(Role::manager, "Budi Santoso", "budi@example.com", *team);
        const auto ayu =
            house.joined(Role::representative, "Ayu Pratama", "ayu@example.com", *team);
        EXPECT_EQ(leads(ayu.person), budi.person);
        EXPECT_EQ(leads(budi.person), other.person);
        EXPECT_EQ(leads(std::nullopt), other.person);
    });
}

}  // namespace
}  // namespace akad::people
