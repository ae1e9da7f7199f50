#include <algorithm>

#include "deals/actions/situation.hpp"
#include "deals/deals.hpp"
#include "deals/rules/imported_past.hpp"
#include "deals/store/deal_store.hpp"
#include "storage/query.hpp"

namespace akad::deals {

namespace {

void replace_visits(storage::Connection& db, const Deal& deal, const std::vector<Visit>& visits) {
    storage::run(db, "DELETE FROM deal_visit WHERE workspace = $1 AND deal = $2", deal.workspace,
                 deal.id);
    for (const Visit& visit : visits) insert_visit(db, visit);
}

/// The stays that the import gives the deal now.
std::vector<ImportedVisit> stays_in(const std::vector<Visit>& visits) {
    std::vector<ImportedVisit> stays;
    for (const Visit& visit : visits)
        if (visit.entered_how == Move::imported)
            stays.push_back({visit.stage, visit.entered_at, visit.left_at});
    return stays;
}

}  // namespace

Result<void> import_past(ledger::Writing& writing, DealId id,
                         const std::vector<ImportedVisit>& told) {
    const Caller importer = importing(writing.caller);
    const Deal before = TRY(require_deal({writing.db, importer, writing.now}, id));
    const auto visits = visits_of(writing.db, before.workspace, id);
    const auto past = with_past(visits, told);
    if (!past) return {};
    replace_visits(writing.db, before, *past);
    Deal after = before;
    after.stage_since = counted_since(past->back());
    after.created_at = std::min(before.created_at, past->front().entered_at);
    after.revision = before.revision + 1;
    after.updated_at = writing.now;
    save_deal(writing.db, before, after);
    auto draft =
        ledger::changed("deal.past_imported", &before, after, "", member("stays", stays_in(*past)));
    draft.version = 2;  // the first only counted the stays
    writing.record(std::move(draft));
    return {};
}

}  // namespace akad::deals
