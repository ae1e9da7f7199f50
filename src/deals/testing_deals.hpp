// A workspace with its people, the default pipeline and deals in it, for tests.
#pragma once

#include <string>
#include <vector>

#include "deals/actions/actions.hpp"
#include "deals/deals.hpp"
#include "deals/store/deal_store.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/views/deal_view.hpp"
#include "people/testing_deeds.hpp"

namespace akad::deals::testing {

struct OpenedHouse : people::testing::BusyHouse {
    explicit OpenedHouse(storage::Store& store_in) : BusyHouse(store_in) {
        const auto made = act(
            owner, [](ledger::Writing& writing) { return add_default_pipeline(writing, "en"); });
        EXPECT_TRUE(made.ok());
        rep = joined(Role::representative, "Ayu Pratama", "ayu@example.com");
        colleague = joined(Role::deal_desk, "Dewi Rahayu", "dewi@example.com");
        manager = joined(Role::manager, "Dana Rossi", "dana@example.com");
        const auto db = store.reader();
        layout = layouts(*db, owner.workspace).front();
    }

    /// A deal of this caller's.
    DealId opened_by(const Caller& caller, const std::string& name,
                     const std::string& customer = "Nusantara Logistik", std::int64_t value = 100,
                     const char* currency = "USD", std::optional<Day> close_day = {}) {
        const auto id = run(caller, open_deal,
                            OpenDeal{.name = name,
                                     .customer_name = customer,
                                     .value = {value, *Currency::parse(currency)},
                                     .close_day = close_day});
        EXPECT_TRUE(id.ok()) << id.error().code;
        return id.value();
    }
    /// The newest facts of a deal's time line, newest first.
    std::vector<ledger::Fact> facts_of(DealId id, int most = 50) {
        return ledger::facts_about(*store.reader(), owner.workspace, id.text(), INT64_MAX, most);
    }

    /// A deal of the representative's, in the first stage.
    DealId opened(const std::string& name = "Fleet rollout") {
        const auto id = act(rep, [&](ledger::Writing& writing) {
            return open_deal(writing, {.name = name,
                                       .customer_name = "Nusantara Logistik",
                                       .value = {8'400'000, *Currency::parse("USD")}});
        });
        EXPECT_TRUE(id.ok()) << id.error().code;
        return id.value();
    }

    [[nodiscard]] Deal deal(DealId id) {
        const auto db = store.reader();
        return require_deal({*db, owner, now}, id).value();
    }
    [[nodiscard]] DealView page(const Caller& caller, DealId id) {
        return see(caller, [&](const storage::Reading& reading) { return show_deal(reading, id); })
            .value();
    }
    [[nodiscard]] const StageWithCriteria& stage(std::size_t position) const {
        return layout.stages.at(position);
    }
    [[nodiscard]] Day today() const { return day_in_zone(now, "Asia/Jakarta"); }

    Caller rep;
    Caller colleague;
    Caller manager;
    Layout layout;
};

}  // namespace akad::deals::testing
