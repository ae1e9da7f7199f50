#include "imports/work/resolve.hpp"

#include "deals/deals.hpp"
#include "imports/store/import_store.hpp"

namespace akad::imports {

namespace {

void add_problem(CheckedRow& row, std::string code, std::string text) {
    row.state = RowState::bad;
    row.problems.push_back({"", std::move(code), std::move(text)});
}

std::optional<std::string> name_of_id(storage::Connection& db, const Import& import,
                                      std::string kind, const std::string& id) {
    return external_name(db, import.workspace,
                         {std::string(system_of(import.source)), std::move(kind), id});
}

void resolve_customer(storage::Connection& db, const Import& import, CheckedRow& row) {
    if (!row.content.customer_is_id) return;
    const auto name = name_of_id(db, import, "account", row.content.customer);
    if (name)
        row.content.customer = *name;
    else
        add_problem(row, "unknown_account",
                    "The account is named only by its id. Import Account.csv of the same export "
                    "first, or map another column to the customer, or none.");
}

/// Owners that nobody knows fall to the default owner, so this is no problem.
void resolve_owner(storage::Connection& db, const Import& import, CheckedRow& row) {
    if (import.source != Source::salesforce_opportunity || row.content.owner.empty()) return;
    const auto email = name_of_id(db, import, "user", row.content.owner);
    if (email) row.content.owner = *email;
}

std::optional<deals::KnownDeal> known_deal(storage::Connection& db, const Import& import,
                                           const CheckedRow& row) {
    return deals::find_imported(db, import.workspace, system_of(import.source),
                                row.content.external_id);
}

}  // namespace

bool claims_another(const StageChoice& theirs, const StandsHere& here) {
    const bool theirs_open = theirs.kind == StageChoice::Kind::stage;
    if (theirs_open != here.open) return true;
    return theirs_open && theirs.stage != here.stage;
}

ImportRow resolved(storage::Connection& db, const Import& import, CheckedRow checked) {
    bool claim = false;
    if (checked.state == RowState::good && import.source == Source::salesforce_history) {
        if (!known_deal(db, import, checked))
            add_problem(checked, "unknown_deal",
                        "No deal of this id was imported. Import the opportunities first.");
    } else if (checked.state == RowState::good && brings_deals(import.source)) {
        resolve_customer(db, import, checked);
        resolve_owner(db, import, checked);
        const auto known = known_deal(db, import, checked);
        if (known && checked.state == RowState::good) {
            checked.state = RowState::known;
            claim = claims_another(checked.content.choice, {known->stage, known->open});
        }
    }
    ImportRow row = stored(import, checked);
    row.claim = claim;
    return row;
}

}  // namespace akad::imports
