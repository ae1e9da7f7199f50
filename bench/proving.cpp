// akad verify beside reading the same rows and hashing them.
#include <cstdio>
#include <filesystem>

#include "app/wiring.hpp"
#include "company.hpp"
#include "core/hash.hpp"
#include "figure.hpp"
#include "storage/query.hpp"

namespace akad::bench {

namespace {

/// Reads every row of a table and hashes all its text.
void read_and_hash(storage::Connection& db, const std::string& table, WorkspaceId workspace) {
    const std::string text = workspace.text();
    const std::array<storage::Value, 1> values{std::string_view(text)};
    const auto rows = db.open("SELECT * FROM " + table + " WHERE workspace = $1", values);
    std::string row;
    while (rows->next()) {
        row.clear();
        for (int column = 0; column < rows->columns(); ++column) row += rows->text(column);
        static_cast<void>(sha256({row}));
    }
}

double seconds_to_read(storage::Store& store, WorkspaceId workspace) {
    const auto db = store.writing_connection();
    const Watch watch;
    read_and_hash(*db, "fact", workspace);
    for (const auto& table : app::constitution().tables) read_and_hash(*db, table.table, workspace);
    return watch.seconds();
}

double seconds_to_verify(storage::Store& store, WorkspaceId workspace) {
    const auto db = store.writing_connection();
    akad::ledger::Report report;
    const Watch watch;
    akad::ledger::verify(*db, workspace, app::constitution(), report);
    if (!report.ok()) std::fprintf(stderr, "bench: %s\n", report.kept().front().seen.c_str());
    return report.ok() ? watch.seconds() : 1e9;
}

}  // namespace

std::vector<Figure> proving(const Scale& scale) {
    const std::string folder = scale.folder + "/proving";
    std::filesystem::remove_all(folder);
    const auto store = open_bench_store(folder);
    ledger::Ledger ledger(*store);
    const Company company = found_company(*store, ledger, "proving");
    const auto deals = open_deals(ledger, company, scale.full ? 50'000 : 5'000);
    open_gates(ledger, company,
               {deals.begin(), deals.begin() + static_cast<long>(deals.size() / 5)});
    ledger.stop();
    const WorkspaceId workspace = company.owner.workspace;
    const auto facts = static_cast<double>(akad::ledger::head_of(*store->reader(), workspace).size);
    const Medians seconds = medians_in_turn(
        7, [&] { return seconds_to_read(*store, workspace); },
        [&] { return seconds_to_verify(*store, workspace); });
    return {rate("verify", "facts/s", facts / seconds.second, "reading and hashing the same rows",
                 facts / seconds.first, 0.5)};
}

}  // namespace akad::bench
