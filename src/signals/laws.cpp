#include "ledger/laws.hpp"

#include <map>

#include "people/people.hpp"
#include "signals/rules/activity_form.hpp"
#include "signals/signals.hpp"
#include "signals/store/rows.hpp"
#include "storage/query.hpp"

namespace akad::signals {

namespace {

constexpr const char* buyer_law = "an activity says itself whether the buyer acted";
constexpr const char* time_law = "an activity happened before it was recorded";
constexpr const char* source_law = "what another system told is recorded once";

void check_buyers(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    storage::each<Activity>(
        db, "SELECT " + storage::columns<Activity>() + " FROM activity WHERE workspace = $1",
        [&](const Activity& each) {
            if (each.buyer_acted != shows_buyer(each))
                report.broken(buyer_law, "activity " + each.id.text(), "stored otherwise");
        },
        workspace);
}

ledger::Law ids_law(const char* law, const char* sql, const char* seen) {
    return {law, [=](storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
                storage::each<std::string>(
                    db, sql,
                    [&](const std::string& id) { report.broken(law, "activity " + id, seen); },
                    workspace);
            }};
}

}  // namespace

std::vector<ledger::FoldedTable> folded_tables() {
    return {ledger::folded<Activity>("activity")};
}

std::vector<ledger::Law> laws() {
    return {
        {buyer_law, check_buyers},
        ids_law(time_law,
                "SELECT id FROM activity WHERE workspace = $1 AND removed_at IS NULL AND "
                "revision = 1 AND occurred_at > recorded_at",
                "it lies after its recording"),
        ids_law(source_law,
                "SELECT min(id) FROM activity WHERE workspace = $1 AND source IS NOT NULL GROUP BY "
                "source, source_id HAVING count(*) > 1",
                "another activity has the same name at the same source"),
    };
}

}  // namespace akad::signals
