#include <cstdio>
#include <fstream>
#include <sstream>

#include "app/commands/commands.hpp"
#include "app/wiring.hpp"
#include "ledger/checkpoint.hpp"
#include "ledger/laws.hpp"

namespace akad::app {

namespace {

std::vector<WorkspaceId> workspaces_of(storage::Connection& db, const std::string& only) {
    if (const auto one = WorkspaceId::parse(only)) return {*one};
    return ledger::workspaces_with_facts(db);
}

Result<ledger::Checkpoint> checkpoint_in(const std::string& file, storage::Store& store) {
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    const auto key = TRY(ledger::HouseKey::of(store));
    return ledger::read_checkpoint(text.str(), key.public_key());
}

std::vector<ledger::Checkpoint> held_for(const std::vector<ledger::Checkpoint>& held,
                                         WorkspaceId workspace) {
    std::vector<ledger::Checkpoint> own;
    for (const auto& each : held)
        if (each.workspace == workspace) own.push_back(each);
    return own;
}

void print(WorkspaceId workspace, const ledger::Head& head, const ledger::Report& report) {
    std::printf("%s  %lld facts  %s\n", workspace.text().c_str(), static_cast<long long>(head.size),
                report.ok() ? "holds" : "BROKEN");
    for (const ledger::Broken& each : report.kept())
        std::printf("  %s\n    at %s: %s\n", each.law.c_str(), each.place.c_str(),
                    each.seen.c_str());
    const auto more = report.count() - static_cast<std::int64_t>(report.kept().size());
    if (more > 0) std::printf("  and %lld more\n", static_cast<long long>(more));
}

Result<bool> run(const VerifyOptions& options) {
    const auto store = TRY(open_store(options.location));
    std::vector<ledger::Checkpoint> held;
    if (!options.checkpoint_file.empty())
        held.push_back(TRY(checkpoint_in(options.checkpoint_file, *store)));
    const auto laws = constitution();
    const auto lease = store->reader();
    bool holds = true;
    for (const WorkspaceId workspace : workspaces_of(*lease, options.workspace)) {
        ledger::Report report;
        ledger::verify(*lease, workspace, laws, report, held_for(held, workspace));
        print(workspace, ledger::head_of(*lease, workspace), report);
        holds = holds && report.ok();
    }
    if (held.empty())
        std::puts("Without a checkpoint kept elsewhere, facts cut off the end cannot be noticed.");
    return holds;
}

}  // namespace

int verify(const VerifyOptions& options) {
    const auto outcome = run(options);
    if (!outcome.ok()) return complain(outcome.error());
    return *outcome ? 0 : 1;
}

}  // namespace akad::app
