#include "deals/deals.hpp"
#include "imports/actions/actions.hpp"
#include "imports/actions/starting.hpp"
#include "imports/store/import_store.hpp"

namespace akad::imports {

namespace {

Result<void> check_ready(storage::Connection& db, const Import& import) {
    if (import.state == ImportState::applying && failed_job(db, import)) return {};
    if (import.state != ImportState::preview)
        return Error{ErrorKind::conflict, "not_previewed",
                     "An import is applied from its preview, once."};
    if (import.bad_count > 0)
        return Error{ErrorKind::conflict, "rows_are_bad",
                     "Some rows cannot be read. Mend the mapping or leave them out."};
    if (import.good_count + import.claims == 0)
        return Error{ErrorKind::conflict, "nothing_to_apply",
                     "This file brings nothing that is not here already."};
    return {};
}

}  // namespace

Result<ImportId> apply_import(ledger::Writing& writing, ImportId id) {
    const Import before = TRY(require_import(writing.db, writing.caller.workspace, id));
    TRY(check_ready(writing.db, before));
    Import after = before;
    after.state = ImportState::applying;
    after.job = jobs::start_job(writing, {.kind = std::string(apply_job),
                                          .subject = id.text(),
                                          .total = before.good_count + before.claims});
    deals::begin_import(writing, id);
    keep_changed(writing, "import.applying", before, std::move(after));
    return id;
}

}  // namespace akad::imports
