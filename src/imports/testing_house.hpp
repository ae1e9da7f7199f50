// A house with a pipeline and its people, into which files are imported: uploads and jobs run as
// they do in the product.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/json_read.hpp"
#include "deals/testing_house.hpp"
#include "http/percent.hpp"
#include "imports/actions/actions.hpp"
#include "imports/imports.hpp"
#include "imports/store/import_store.hpp"
#include "imports/views/views.hpp"
#include "support/golden.hpp"

namespace akad::imports::testing {

struct ImportHouse : deals::testing::DealHouse {
    explicit ImportHouse(storage::Store& store_in) : DealHouse(store_in) { restart(); }

    /// Another node takes over: what the old one had in memory is gone.
    void restart() {
        node = std::make_unique<jobs::Jobs>(store, ledger, [this] { return now; });
        add_jobs(*node);
        pass_s(31);  // the lease of the one before runs out
    }
    void work() {
        while (node->work_once()) continue;
    }
    /// One chunk of work; false when there is none.
    bool work_once() { return node->work_once(); }

    Result<ImportId> upload(const Caller& caller, const std::string& bytes,
                            const std::string& query = "name=deals.csv") {
        http::Request request{.method = "POST", .query = query, .body = bytes};
        http::Exchange exchange{services, request, caller, {}, now};
        const auto answered = take_import_file(exchange);
        if (!answered.ok()) return answered.error();
        EXPECT_EQ(answered->status, 201);
        const auto at = answered->body.find("imp_");
        return ImportId::parse(answered->body.substr(at, 24)).value();
    }
    /// Uploaded and checked.
    ImportId previewed(const std::string& bytes) {
        const auto id = upload(owner, bytes);
        EXPECT_TRUE(id.ok()) << id.error().code << " " << id.error().text;
        work();
        return id.value();
    }
    ImportId previewed_golden(const std::string& name) {
        return previewed(test::golden("imports/" + name));
    }
    Result<ImportId> apply(ImportId id) {
        return act(owner, [&](ledger::Writing& writing) { return apply_import(writing, id); });
    }
    ImportId applied(ImportId id) {
        const auto begun = apply(id);
        EXPECT_TRUE(begun.ok()) << begun.error().code;
        work();
        EXPECT_EQ(view(id).state, ShownState::applied) << view(id).problem.value_or("");
        return id;
    }
    Result<ImportId> leave_out(ImportId id, const LeaveOut& command) {
        return act(owner,
                   [&](ledger::Writing& writing) { return leave_out_rows(writing, id, command); });
    }
    Result<ImportId> cancel(ImportId id) {
        return act(owner, [&](ledger::Writing& writing) { return cancel_import(writing, id); });
    }

    [[nodiscard]] ImportView view(ImportId id) {
        return see(owner, [&](const storage::Reading& reading) { return show_import(reading, id); })
            .value();
    }
    [[nodiscard]] std::vector<RowView> rows(ImportId id, std::optional<OnlyRows> only = {}) {
        return see(owner,
                   [&](const storage::Reading& reading) {
                       return list_import_rows(reading, id, {.only = only});
                   })
            .value()
            .items;
    }
    /// What is changed of the mapping as it is shown, and sent back.
    Result<ImportId> remap(ImportId id, const std::function<void(ChangeMapping&)>& change) {
        const Mapping shown = view(id).mapping;
        ChangeMapping command{shown.columns,      shown.stages, shown.date_order, {},
                              shown.decimal,      {},           shown.currency,   shown.time_zone,
                              shown.default_owner};
        change(command);
        auto prepared = prepare(owner, [&](http::Preparing& preparing) {
            return prepare_mapping(preparing, id, command);
        });
        if (!prepared.ok()) return prepared.error();
        return act(owner, [&](ledger::Writing& writing) {
            return change_mapping(writing, id, prepared.value());
        });
    }

    /// The names of the deals this caller sees, in order.
    [[nodiscard]] std::vector<std::string> deal_names(const Caller& caller) {
        std::vector<std::string> names;
        const auto page = see(caller, [](const storage::Reading& reading) {
            return deals::list_deals(reading, {.sort = "name", .limit = 200});
        });
        for (const auto& card : page.value().items) names.push_back(card.name);
        return names;
    }
    [[nodiscard]] std::optional<deals::DealView> deal_of(const std::string& system,
                                                         const std::string& external_id) {
        const auto db = store.reader();
        const auto known = deals::find_imported(*db, owner.workspace, system, external_id);
        if (!known) return std::nullopt;
        return deals::show_deal({*db, owner, now}, known->id).value();
    }

    std::string broken_laws() {
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, {folded_tables(), laws()}, report);
        std::string text = DealHouse::broken_laws();
        for (const auto& each : report.kept())
            text += each.law + " | " + each.place + " | " + each.seen + "\n";
        return text;
    }

    std::unique_ptr<jobs::Jobs> node;
};

inline void in_each_house(const std::function<void(ImportHouse&)>& body) {
    const auto steps = test::steps_of({deals::testing::steps(), migrations()});
    test::for_each_database(steps, [&](storage::Store& store) {
        ImportHouse house(store);
        body(house);
        EXPECT_EQ(house.broken_laws(), "");
        house.node.reset();
        house.ledger.stop();
    });
}

}  // namespace akad::imports::testing
