#include "imports/actions/starting.hpp"

#include "deals/deals.hpp"
#include "imports/store/import_store.hpp"
#include "people/people.hpp"

namespace akad::imports {

ProposeFor propose_for(storage::Connection& db, const Caller& caller) {
    const auto settings = people::settings_of(db, caller.workspace);
    ProposeFor workspace{{}, settings.currency, settings.time_zone, caller.person};
    const auto pipeline = deals::first_pipeline_of(db, caller.workspace);
    if (!pipeline.ok()) return workspace;
    for (const auto& stage : pipeline->stages)
        workspace.stages.push_back({stage.id, stage.name, ""});
    return workspace;
}

void end_job(ledger::Writing& writing, const Import& import) {
    // A job that is over already is as good as ended.
    if (import.job) static_cast<void>(jobs::cancel_job(writing, *import.job));
}

std::optional<jobs::JobRow> failed_job(storage::Connection& db, const Import& import) {
    if (!import.job) return std::nullopt;
    auto job = jobs::find_job(db, import.workspace, *import.job);
    if (!job || job->state != jobs::JobState::failed) return std::nullopt;
    return job;
}

void start_check(ledger::Writing& writing, Import& import) {
    import.state = ImportState::reading;
    import.job = jobs::start_job(
        writing,
        {.kind = std::string(check_job), .subject = import.id.text(), .total = import.row_count});
}

void check_again(ledger::Writing& writing, const Import& import) {
    end_job(writing, import);
    Import after = import;
    ++after.pass;
    start_check(writing, after);
    keep_changed(writing, "import.rechecked", import, std::move(after));
}

Error import_started() {
    return {ErrorKind::conflict, "import_started",
            "This import is being applied or is over. Upload the file again to change it."};
}

}  // namespace akad::imports
