#include "commitments/rules/keeping.hpp"

#include <gtest/gtest.h>

namespace akad::commitments {
namespace {

constexpr const char* jakarta = "Asia/Jakarta";

Instant at(const char* text) {
    return *Instant::parse(text);
}
Day day(const char* text) {
    return *Day::parse(text);
}

template <class AnyId>
AnyId id_of(char digit) {
    IdTail tail;
    tail.fill(digit);
    return AnyId(tail);
}

Commitment due_on(const char* due) {
    return {.owner = id_of<PersonId>('1'),
            .first_due = day(due),
            .due_day = day(due),
            .opened_by = id_of<PersonId>('2')};
}
Commitment settled_at(Commitment commitment, const char* when) {
    commitment.state = State::done;
    commitment.settled_at = at(when);
    return commitment;
}

template <class T>
std::string code_of(const Result<T>& result) {
    return result.ok() ? "ok" : result.error().code;
}

TEST(Lateness, M12_AnOpenPromiseIsLateFromTheDayAfter) {
    struct Case {
        const char* today;
        int late_days;
    };
    for (const auto& each : {Case{"2026-05-14", 0}, Case{"2026-05-15", 0}, Case{"2026-05-16", 1},
                             Case{"2026-06-14", 30}})
        EXPECT_EQ(late_days(due_on("2026-05-15"), day(each.today), jakarta), each.late_days)
            << each.today;
}

TEST(Lateness, M12_ASettledPromiseIsJudgedByTheDayItWasSettledInItsZone) {
    struct Case {
        const char* settled;
        const char* zone;
        int late_days;
    };
    // 16:59Z is 23:59 of the same day in Jakarta; a second later the next day begins there.
    for (const auto& each :
         {Case{"2026-05-15T16:59:59Z", jakarta, 0}, Case{"2026-05-15T17:00:00Z", jakarta, 1},
          Case{"2026-05-15T17:00:00Z", "UTC", 0},
          Case{"2026-05-16T06:00:00Z", "America/New_York", 1},
          Case{"2026-05-16T03:59:00Z", "America/New_York", 0},
          Case{"2026-05-10T00:00:00Z", jakarta, 0}})
        EXPECT_EQ(
            late_days(settled_at(due_on("2026-05-15"), each.settled), day("2026-12-31"), each.zone),
            each.late_days)
            << each.settled << " in " << each.zone;
}

TEST(Lateness, M8_MovingTheDayDoesNotPolishTheFirstAgreement) {
    const auto moved = rescheduled(due_on("2026-05-15"), day("2026-06-15"));
    ASSERT_TRUE(moved.ok());
    const Commitment kept = settled_at(*moved, "2026-06-10T04:00:00Z");
    EXPECT_EQ(late_days(kept, day("2026-07-01"), jakarta), 0);
    EXPECT_EQ(late_days_at_first(kept, day("2026-07-01"), jakarta), 26);
}

TEST(Lateness, WhatHasNoDayOrIsNoLongerWantedIsNeverLate) {
    Commitment without = due_on("2026-05-15");
    without.due_day.reset();
    without.first_due.reset();
    EXPECT_EQ(late_days(without, day("2026-12-31"), jakarta), 0);
    Commitment gone = settled_at(due_on("2026-05-15"), "2026-08-01T00:00:00Z");
    gone.state = State::withdrawn;
    EXPECT_EQ(late_days(gone, day("2026-12-31"), jakarta), 0);
    EXPECT_EQ(late_days_at_first(gone, day("2026-12-31"), jakarta), 0);
}

TEST(Lateness, TheFirstDayAgreedIsTheFirstThereWas) {
    Commitment without = due_on("2026-05-15");
    without.due_day.reset();
    without.first_due.reset();
    const auto dated = rescheduled(without, day("2026-06-01"));
    EXPECT_EQ(dated->first_due, day("2026-06-01"));
    EXPECT_EQ(rescheduled(*dated, std::nullopt)->first_due, day("2026-06-01"));
    EXPECT_FALSE(rescheduled(*dated, std::nullopt)->due_day.has_value());
}

TEST(Keeping, IsSettledOnceAndThenNeitherMovedNorHandedOver) {
    const Caller caller{.person = id_of<PersonId>('1')};
    const Instant now = at("2026-05-15T04:00:00Z");
    const auto done = settled(due_on("2026-05-15"), State::done, " Sent. ", caller, now);
    ASSERT_TRUE(done.ok());
    EXPECT_EQ(done->note, "Sent.");
    EXPECT_EQ(done->settled_by, caller.person);
    EXPECT_TRUE(is_settled(*done));
    EXPECT_EQ(code_of(settled(*done, State::withdrawn, "No.", caller, now)), "already_settled");
    EXPECT_EQ(code_of(rescheduled(*done, day("2026-06-01"))), "already_settled");
    EXPECT_EQ(code_of(handed_over(*done, id_of<PersonId>('3'), Side::buyer, {})),
              "already_settled");
}

TEST(Keeping, WithdrawingNeedsAReasonAndSettlingDoesNot) {
    const Caller caller{.person = id_of<PersonId>('1')};
    const Instant now = at("2026-05-15T04:00:00Z");
    EXPECT_EQ(code_of(settled(due_on("2026-05-15"), State::withdrawn, " ", caller, now)),
              "reason_missing");
    EXPECT_EQ(code_of(settled(due_on("2026-05-15"), State::done, "", caller, now)), "ok");
    EXPECT_EQ(
        code_of(settled(due_on("2026-05-15"), State::done, std::string(2'001, 'x'), caller, now)),
        "too_long");
}

TEST(Keeping, M6_AMovedDayComesDueAgainAndANewOwnerKeepsTheDays) {
    Commitment late = due_on("2026-05-15");
    late.came_due = true;
    EXPECT_FALSE(rescheduled(late, day("2026-06-01"))->came_due);
    const auto given = handed_over(late, id_of<PersonId>('3'), Side::buyer, {});
    EXPECT_EQ(given->owner, id_of<PersonId>('3'));
    EXPECT_EQ(given->side, Side::buyer);
    EXPECT_EQ(given->due_day, late.due_day);
    EXPECT_TRUE(given->came_due);
}

TEST(Keeping, ItsOwnerWhoOpenedItOrWhoMayOverrideHandlesIt) {
    const Commitment commitment = due_on("2026-05-15");
    const auto may = [&](char person, std::vector<Permission> permissions) {
        return may_handle(commitment,
                          {.person = id_of<PersonId>(person), .may = std::move(permissions)});
    };
    EXPECT_TRUE(may('1', {Permission::manage_commitments}));
    EXPECT_TRUE(may('2', {Permission::manage_commitments}));
    EXPECT_FALSE(may('3', {Permission::manage_commitments}));
    EXPECT_TRUE(may('3', {Permission::manage_commitments, Permission::override_gate}));
    EXPECT_FALSE(may('1', {Permission::read}));
    EXPECT_FALSE(may_handle(commitment, {.may = {Permission::manage_commitments}}));
}

TEST(EndOfDay, IsTheFirstInstantAfterItInItsZone) {
    struct Case {
        const char* day;
        const char* zone;
        const char* end;
    };
    for (const auto& each : {
             Case{"2026-05-15", "UTC", "2026-05-16T00:00:00Z"},
             Case{"2026-05-15", jakarta, "2026-05-15T17:00:00Z"},
             Case{"2026-05-15", "Asia/Kolkata", "2026-05-15T18:30:00Z"},
             Case{"2026-05-15", "Pacific/Kiritimati", "2026-05-15T10:00:00Z"},
             Case{"2026-05-15", "Pacific/Pago_Pago", "2026-05-16T11:00:00Z"},
             // The clocks of New York go forward on 8 March 2026 and back on 1 November.
             Case{"2026-03-07", "America/New_York", "2026-03-08T05:00:00Z"},
             Case{"2026-03-08", "America/New_York", "2026-03-09T04:00:00Z"},
             Case{"2026-11-01", "America/New_York", "2026-11-02T05:00:00Z"},
             // Samoa had no 30 December 2011.
             Case{"2011-12-29", "Pacific/Apia", "2011-12-30T10:00:00Z"},
             Case{"2011-12-30", "Pacific/Apia", "2011-12-30T10:00:00Z"},
         })
        EXPECT_EQ(end_of(day(each.day), each.zone).text(), at(each.end).text())
            << each.day << " in " << each.zone;
}

}  // namespace
}  // namespace akad::commitments
