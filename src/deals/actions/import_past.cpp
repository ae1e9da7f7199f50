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
    after.stage_since = past->back().entered_at;
    after.created_at = std::min(before.created_at, past->front().entered_at);
    keep_change(writing, before, std::move(after), "deal.past_imported",
                member("visits", static_cast<std::int64_t>(past->size())));
    return {};
}

}  // namespace akad::deals
