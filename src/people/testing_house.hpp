// A house with one workspace, for the tests of this room: commands run through the real ledger.
#pragma once

#include <gtest/gtest.h>

#include <functional>
#include <optional>
#include <string>
#include <utility>

#include "http/http.hpp"
#include "ledger/laws.hpp"
#include "ledger/ledger.hpp"
#include "people/people.hpp"
#include "support/database.hpp"

namespace akad::people::testing {

constexpr const char* good_password = "correct horse battery";

struct TestHouse {
    explicit TestHouse(storage::Store& store_in)
        : store(store_in),
          ledger(store_in),
          services{store, ledger, [this] { return now; }, authenticate} {
        owner = found("Nusantara Trading", "ratna@example.co.id");
    }

    /// Runs one action as the caller, through the ledger.
    template <class Act>
    auto act(const Caller& caller, Act decide) {
        using Answer = decltype(decide(std::declval<ledger::Writing&>()));
        std::optional<Answer> answer;
        const auto kept =
            ledger.submit_and_wait({.caller = caller,
                                    .seed = fresh_seed(),
                                    .now = now,
                                    .decide = [&](ledger::Writing& writing) -> Result<std::string> {
                                        answer.emplace(decide(writing));
                                        if (!answer->ok()) return answer->error();
                                        return std::string();
                                    }});
        EXPECT_EQ(kept.ok(), answer->ok());
        return *answer;
    }

    /// A further workspace with an owner; answers who that is.
    Caller found(const std::string& name, const std::string& email) {
        Draw draw(now, fresh_seed());
        const auto prepared =
            prepare_workspace(draw,
                              {name, *Currency::parse("IDR"), "id", "Asia/Jakarta", "Ratna Kusuma",
                               email, good_password},
                              HashCost::testing);
        const Caller founder = founder_of(prepared.value(), Proof::session);
        const auto made = act(founder, [&](ledger::Writing& writing) {
            return create_workspace(writing, *prepared);
        });
        EXPECT_TRUE(made.ok()) << made.error().code;
        return founder;
    }

    /// An active member, and the caller they are.
    Caller joined(Role role, const std::string& name, const std::string& email,
                  std::optional<TeamId> team = std::nullopt) {
        const auto person = act(owner, [&](ledger::Writing& writing) {
            return add_member(writing, {.name = name,
                                        .email = email,
                                        .role = role,
                                        .team = team,
                                        .password_hash = cheap_hash()});
        });
        EXPECT_TRUE(person.ok());
        return {.workspace = owner.workspace,
                .person = *person,
                .proof = Proof::session,
                .role = role,
                .visibility = default_visibility(role),
                .team = team,
                .may = permissions_of(role)};
    }

    static const std::string& cheap_hash() {
        static const std::string hash = hash_password(good_password, HashCost::testing);
        return hash;
    }

    /// Runs one view as the caller.
    template <class Show>
    auto see(const Caller& caller, Show show) {
        const auto db = store.reader();
        return show(storage::Reading{*db, caller, now});
    }

    /// The prepare step of a request of the caller.
    template <class Prepare>
    auto prepare(const Caller& caller, Prepare step) {
        Draw draw(now, fresh_seed());
        http::Preparing preparing{services, caller, draw, now};
        return step(preparing);
    }

    void pass_days(std::int64_t days) { now.us += days * us_per_day; }
    void pass_s(std::int64_t seconds) { now.us += seconds * us_per_second; }

    /// Everything that must always hold, and the fold of the facts.
    std::string broken_laws() {
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, {folded_tables(), laws()}, report);
        std::string text;
        for (const auto& each : report.kept())
            text += each.law + " " + each.place + " " + each.seen + "\n";
        return text;
    }

    /// Changes the database behind everybody's back.
    void tamper(const std::string& sql) { store.writing_connection()->script(sql); }

    storage::Store& store;
    ledger::Ledger ledger;
    Instant now{1'780'000'000'000'000};
    std::string remote = "192.0.2.7";
    http::Services services;
    Caller owner;
};

inline void in_each_house(const std::function<void(TestHouse&)>& body) {
    test::for_each_database(test::steps_of({ledger::migrations(), migrations()}),
                            [&](storage::Store& store) {
                                TestHouse house(store);
                                body(house);
                                house.ledger.stop();
                            });
}

}  // namespace akad::people::testing
