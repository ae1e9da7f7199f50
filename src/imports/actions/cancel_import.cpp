#include "imports/actions/actions.hpp"
#include "imports/actions/starting.hpp"
#include "imports/store/import_store.hpp"

namespace akad::imports {

Result<ImportId> cancel_import(ledger::Writing& writing, ImportId id) {
    const Import before = TRY(require_import(writing.db, writing.caller.workspace, id));
    if (before.state == ImportState::cancelled) return id;
    if (before.state == ImportState::applying || before.state == ImportState::applied)
        return import_started();
    end_job(writing, before);
    Import after = before;
    start_check(writing, after);  // which finds it cancelled, and takes its rows away
    after.state = ImportState::cancelled;
    keep_changed(writing, "import.cancelled", before, std::move(after));
    return id;
}

}  // namespace akad::imports
