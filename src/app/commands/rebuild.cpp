#include <cstdio>

#include "app/commands/commands.hpp"
#include "app/wiring.hpp"
#include "insight/insight.hpp"

namespace akad::app {

namespace {

constexpr double us_a_second = us_per_second;

std::int64_t facts_in(storage::Store& store, WorkspaceId workspace) {
    return ledger::head_of(*store.reader(), workspace).size;
}

Result<void> run_rebuild(const std::string& location) {
    const auto store = TRY(open_store(location));
    ledger::Ledger ledger(*store);
    jobs::Jobs jobs(*store, ledger, system_now);
    insight::add_followers(jobs);
    const auto workspaces = ledger::workspaces_with_facts(*store->reader());
    std::int64_t facts = 0;
    for (const WorkspaceId workspace : workspaces) {
        TRY(jobs.rebuild(workspace, insight::follower));
        facts += facts_in(*store, workspace);
    }
    const Instant began = system_now();
    while (jobs.follow_once()) {
    }
    const double seconds = static_cast<double>(system_now().us - began.us) / us_a_second;
    std::printf("Counted %lld facts anew in %.1f s.\n", static_cast<long long>(facts), seconds);
    ledger.stop();
    return {};
}

}  // namespace

int rebuild_insight(const std::string& location) {
    const auto outcome = run_rebuild(location);
    return outcome.ok() ? 0 : complain(outcome.error());
}

}  // namespace akad::app
