// A workspace with two colleagues, a buyer's contact and a deal, and a clock that is set by hand.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "commitments/commitments.hpp"
#include "commitments/ladder.hpp"
#include "jobs/jobs.hpp"
#include "people/testing_house.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

using people::testing::TestHouse;

struct PromiseHouse : TestHouse {
    explicit PromiseHouse(storage::Store& store_in)
        : TestHouse(store_in), jobs(store_in, ledger, [this] { return now; }) {
        ayu = joined(Role::representative, "Ayu Pratama", "ayu@example.com");
        dewi = joined(Role::deal_desk, "Dewi Rahayu", "dewi@example.com");
        Draw draw(now, fresh_seed());
        deal = draw.id<DealId>();
        const auto customer = act(owner, [](ledger::Writing& writing) {
            return people::add_customer(writing, {.name = "Huadong Logistics", .country = "CN"});
        });
        const auto contact = act(owner, [&](ledger::Writing& writing) {
            return people::add_contact(writing, *customer, {.name = "Chen Wei"});
        });
        chen = {.workspace = owner.workspace, .person = *contact, .proof = Proof::session};
        jobs.on_timer(std::string(due_timer), [](ledger::Writing& writing,
                                                 const jobs::TimerRow& timer) {
            const auto id = CommitmentId::parse(timer.subject);
            const Day today = people::today_in(writing.db, writing.caller.workspace, writing.now);
            return come_due(writing, *id, today);
        });
        jobs.on_timer(std::string(ladder_timer),
                      [](ledger::Writing& writing, const jobs::TimerRow& timer) {
                          return climb(writing, *CommitmentId::parse(timer.subject));
                      });
    }

    Commitment opened(const Caller& caller, PersonId owes, std::optional<Day> due,
                      Kind kind = Kind::evidence_request) {
        pass_s(1);
        const auto made = act(caller, [&](ledger::Writing& writing) {
            return open(writing, {.kind = kind,
                                  .deal = deal,
                                  .deal_name = "Fleet rollout",
                                  .owner = owes,
                                  .title = "Send the offer",
                                  .due_day = due});
        });
        EXPECT_TRUE(made.ok()) << made.error().code;
        return *made;
    }
    /// So that only what comes due fires.
    void never_remind() {
        ASSERT_TRUE(act(owner, [](ledger::Writing& writing) {
                        return set_ladder(writing, {Kind::evidence_request, Ladder{}});
                    }).ok());
    }
    Commitment now_of(CommitmentId id) { return *find(*store.reader(), owner.workspace, id); }
    template <class Act>
    auto change(CommitmentId id, Act change_it) {
        return act(ayu, [&](ledger::Writing& writing) { return change_it(writing, now_of(id)); });
    }
    [[nodiscard]] Day today() const { return day_in_zone(now, "Asia/Jakarta"); }
    std::vector<std::int64_t> timers() {
        return storage::all<std::int64_t>(
            *store.reader(), "SELECT due_at FROM timer WHERE workspace = $1 AND kind = $2",
            owner.workspace, due_timer);
    }
    /// All pages of an inbox, `limit` at a time.
    std::vector<CommitmentId> whole_inbox(const Caller& caller, Inbox which, int limit) {
        std::vector<CommitmentId> ids;
        std::string cursor;
        for (int page_number = 0; page_number < 100; ++page_number) {
            const auto page = see(caller, [&](const storage::Reading& reading) {
                return inbox(reading, which, cursor, limit);
            });
            EXPECT_TRUE(page.ok());
            EXPECT_LE(page->items.size(), static_cast<std::size_t>(limit));
            for (const auto& each : page->items) ids.push_back(each.id);
            if (!page->next) return ids;
            cursor = *page->next;
        }
        ADD_FAILURE() << "the inbox has no end";
        return ids;
    }
    std::string broken() {
        ledger::Constitution all{people::folded_tables(), people::laws()};
        for (const auto& table : folded_tables()) all.tables.push_back(table);
        for (const auto& law : laws()) all.laws.push_back(law);
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, all, report);
        std::string text;
        for (const auto& each : report.kept()) text += each.law + " | " + each.place + "\n";
        return text;
    }

    jobs::Jobs jobs;
    Caller ayu;
    Caller dewi;
    Caller chen;  ///< the buyer's, as a guest will be
    DealId deal{};
};

inline void in_each_house(const std::function<void(PromiseHouse&)>& body) {
    test::for_each_database(test::steps_of({ledger::migrations(), jobs::migrations(),
                                            people::migrations(), migrations()}),
                            [&](storage::Store& store) {
                                PromiseHouse house(store);
                                body(house);
                                house.ledger.stop();
                            });
}

template <class T>
std::string code_of(const Result<T>& result) {
    return result.ok() ? "ok" : result.error().code;
}

}  // namespace akad::commitments
