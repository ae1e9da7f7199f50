// A house into which another system's deals came, for the tests of this room.
#pragma once

#include <string>
#include <vector>

#include "adoption/adoption.hpp"
#include "adoption/commands.hpp"
#include "attention/attention.hpp"
#include "deals/testing_house.hpp"
#include "insight/insight.hpp"
#include "reviews/commands.hpp"
#include "reviews/reviews.hpp"
#include "signals/signals.hpp"

namespace akad::adoption::testing {

using deals::testing::code_of;

inline std::vector<storage::Migration> steps() {
    auto all = deals::testing::steps();
    for (const auto& room : {signals::migrations(), attention::migrations(), reviews::migrations(),
                             insight::migrations(), adoption::migrations()})
        all.insert(all.end(), room.begin(), room.end());
    return all;
}

struct AdoptingHouse : deals::testing::DealHouse {
    using DealHouse::DealHouse;

    /// Deals that claim the third stage, the first to close first.
    std::vector<DealId> claiming(int count) {
        Draw draw(now, fresh_seed());
        const auto import = draw.id<ImportId>();
        const auto customer =
            run(owner, people::find_or_add_customer, std::string("Maju Jaya")).value();
        std::vector<DealId> ids;
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(++imported);
            ids.push_back(run(owner, deals::open_imported_deal,
                              deals::ImportedDeal{.import = import,
                                                  .system = "salesforce",
                                                  .external_id = number,
                                                  .name = "Imported " + number,
                                                  .customer = customer,
                                                  .value = {700, *Currency::parse("USD")},
                                                  .close_day = today().plus(imported),
                                                  .owner = *rep.person,
                                                  .pipeline = layout.pipeline.id,
                                                  .stage = stage(2).stage.id,
                                                  .created_at = {now.us - 40 * us_per_day}})
                              .value());
        }
        return ids;
    }
    AuditId begun(const Caller& caller) { return run(caller, start_audit).value(); }
    AuditView audit(const Caller& caller, AuditId id) {
        return look(caller, show_audit, id).value();
    }
    std::vector<DealId> ahead(AuditId id) {
        std::vector<DealId> ids;
        for (const ClaimLine& line : audit(manager, id).next) ids.push_back(line.deal.id);
        return ids;
    }
    Result<AuditId> skip(AuditId id, DealId deal) {
        return run(manager, skip_deal, id, DecideDeal{deal});
    }
    Result<AuditId> keep(AuditId id, DealId deal) {
        return run(manager, keep_deal, id, DecideDeal{deal});
    }
    Result<AuditId> move_back(AuditId id, DealId deal) {
        AuditMoveBack command;
        command.deal = deal;
        command.to = stage(0).stage.id;
        command.note = "Nobody can say who decides.";
        return run(manager, move_back_in_audit, id, command);
    }
    Result<AuditId> disqualify(AuditId id, DealId deal) {
        AuditLose command;
        command.deal = deal;
        command.reason = deals::LostReason::cannot_afford;
        return run(manager, disqualify_in_audit, id, command);
    }
    Result<AuditId> take_it_back(AuditId id, DealId deal) {
        return run(manager, take_back, id, DecideDeal{deal});
    }

    std::string broken_adoption_laws() {
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, {adoption::folded_tables(), adoption::laws()}, report);
        std::string text;
        for (const auto& each : report.kept())
            text += each.law + " | " + each.place + " | " + each.seen + "\n";
        return text;
    }

    int imported = 0;
};

inline void in_each_house(const std::function<void(AdoptingHouse&)>& body) {
    test::for_each_database(steps(), [&](storage::Store& store) {
        AdoptingHouse house(store);
        body(house);
        EXPECT_EQ(house.broken_laws(), "");
        EXPECT_EQ(house.broken_adoption_laws(), "");
        house.ledger.stop();
    });
}

}  // namespace akad::adoption::testing
