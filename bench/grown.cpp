#include "grown.hpp"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "ledger/laws.hpp"
#include "multiply.hpp"

namespace akad::bench {

namespace {

/// Written by the real actions in each of the two patterns.
constexpr int most_by_action = 5'000;
constexpr std::size_t most_with_evidence = 200;

/// How many times so many deals are written, so that a pattern stays small.
int times_for(int deals) {
    return (deals + most_by_action - 1) / most_by_action;
}

Before standing_in(const std::string& folder, const Company& company) {
    const std::string workspace = company.owner.workspace.text();
    Before before;
    {
        const auto store = open_bench_store(folder);
        before.facts = ledger::head_of(*store->reader(), company.owner.workspace).size;
    }
    before.ids = ids_in(Bulk(folder), workspace);
    return before;
}

Company founded(const std::string& folder, const std::string& name) {
    const auto store = open_bench_store(folder);
    ledger::Ledger ledger(*store);
    return found_company(*store, ledger, name);
}

std::vector<DealId> fill(app::House& house, const Company& company, int deals, int changes) {
    auto ids = open_deals(house.ledger(), company, deals);
    open_gates(house.ledger(), company,
               {ids.begin(), ids.begin() + std::ssize(ids) * most_with_evidence / most_by_action});
    change_deals(house.ledger(), company, ids, changes);
    settle(house);
    return ids;
}

/// The bulk writer is believed because verify finds nothing.
void prove(storage::Store& store, WorkspaceId workspace) {
    const auto db = store.writing_connection();
    ledger::Report report;
    ledger::verify(*db, workspace, app::constitution(), report);
    if (report.ok()) return;
    std::fprintf(stderr, "bench: %s at %s: %s\n", report.kept().front().law.c_str(),
                 report.kept().front().place.c_str(), report.kept().front().seen.c_str());
    std::exit(1);
}

}  // namespace

void settle(app::House& house) {
    while (house.jobs().fire_due() > 0 || house.jobs().follow_once()) {
    }
}

Grown grown(const std::string& folder, const HouseSize& size) {
    std::filesystem::remove_all(folder);
    const int share = size.deals / 2;
    const int times = times_for(share);
    Grown out{.store = {}, .largest = founded(folder, "largest"), .deals = {}, .facts = 0};
    const Company other = founded(folder, "other");
    const Before before = standing_in(folder, out.largest);
    {
        const auto store = open_bench_store(folder);
        app::House house(*store, {});
        out.deals = fill(house, out.largest, share / times, size.changes);
        fill(house, other, share / (size.workspaces - 1), size.changes);
        house.stop();
    }
    {
        Bulk bulk(folder);
        bulk.drop_indexes();
        add_like(bulk, other.owner.workspace.text(), size.workspaces - 2);
        grow(bulk, out.largest.owner.workspace.text(), before, times);
        bulk.restore_indexes();
    }
    out.store = open_bench_store(folder);
    out.facts = ledger::head_of(*out.store->reader(), out.largest.owner.workspace).size;
    prove(*out.store, out.largest.owner.workspace);
    prove(*out.store, ledger::workspaces_with_facts(*out.store->reader()).back());
    return out;
}

}  // namespace akad::bench
