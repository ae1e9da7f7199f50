// A house with deals whose buyers have people, for the tests of this room: commands run through
// the real ledger, and every law holds when a test ends.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "deals/testing_house.hpp"
#include "signals/actions/actions.hpp"
#include "signals/signals.hpp"
#include "signals/views/activity_view.hpp"

namespace akad::signals::testing {

using deals::testing::code_of;

struct SignalHouse : deals::testing::DealHouse {
    explicit SignalHouse(storage::Store& store_in) : DealHouse(store_in) {
        fleet = opened();
        cfo = contact("Bambang Sutrisno", {people::BuyerRole::economic_buyer});
        champion = contact("Sari Wulandari", {people::BuyerRole::champion});
    }

    PersonId contact(const std::string& name, std::vector<people::BuyerRole> roles = {},
                     std::optional<CustomerId> customer = {}) {
        const auto id = run(
            owner,
            [this, customer](ledger::Writing& writing, const people::AddContact& command) {
                return people::add_contact(writing, customer.value_or(deal(fleet).customer),
                                           command);
            },
            people::AddContact{.name = name, .buyer_roles = std::move(roles)});
        EXPECT_TRUE(id.ok());
        return id.value();
    }

    [[nodiscard]] Instant ago(double days) const {
        return {now.us - static_cast<std::int64_t>(days * us_per_day)};
    }

    Result<ActivityId> tell(const Caller& caller, const RecordActivity& command,
                            std::optional<DealId> about = {}) {
        return act(caller, [&](ledger::Writing& writing) {
            return record_activity(writing, about.value_or(fleet), command);
        });
    }
    /// Recorded by the representative.
    ActivityId told(ActivityKind kind, std::optional<Side> side, double days_ago,
                    std::vector<PersonId> contacts = {}, std::optional<int> minutes = {},
                    std::vector<Indicator> indicators = {}) {
        RecordActivity command;
        command.kind = kind;
        command.side = side;
        command.occurred_at = ago(days_ago);
        command.contacts = std::move(contacts);
        command.minutes = minutes;
        command.indicators = std::move(indicators);
        const auto id = tell(rep, command);
        EXPECT_TRUE(id.ok()) << id.error().code;
        return id.ok() ? id.value() : ActivityId{};
    }
    ActivityView shown(const Caller& caller, ActivityId id) {
        return see(caller,
                   [&](const storage::Reading& reading) { return show_activity(reading, id); })
            .value();
    }
    LastActs clocks(DealId id) {
        const auto acts = see(
            owner, [&](const storage::Reading& reading) { return last_acts_of(reading, {id}); });
        const auto found = acts.find(id);
        return found == acts.end() ? LastActs{} : found->second;
    }

    std::string broken_laws() {
        ledger::Constitution all{people::folded_tables(), people::laws()};
        for (const auto& room : {evidence::folded_tables(), commitments::folded_tables(),
                                 deals::folded_tables(), signals::folded_tables()})
            all.tables.insert(all.tables.end(), room.begin(), room.end());
        for (const auto& room :
             {evidence::laws(), commitments::laws(), deals::laws(), signals::laws()})
            all.laws.insert(all.laws.end(), room.begin(), room.end());
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, all, report);
        std::string text;
        for (const auto& each : report.kept())
            text += each.law + " | " + each.place + " | " + each.seen + "\n";
        return text;
    }

    DealId fleet{};
    PersonId cfo{};
    PersonId champion{};
};

inline void in_each_house(const std::function<void(SignalHouse&)>& body) {
    auto steps = deals::testing::steps();
    steps.insert(steps.end(), signals::migrations().begin(), signals::migrations().end());
    test::for_each_database(steps, [&](storage::Store& store) {
        SignalHouse house(store);
        body(house);
        EXPECT_EQ(house.broken_laws(), "");
        house.ledger.stop();
    });
}

}  // namespace akad::signals::testing
