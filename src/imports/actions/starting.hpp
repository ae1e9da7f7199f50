// Beginning and ending the jobs of an import, as part of an action.
#pragma once

#include "imports/rules/mapping.hpp"
#include "imports/store/rows.hpp"
#include "jobs/jobs.hpp"
#include "ledger/ledger.hpp"

namespace akad::imports {

constexpr std::string_view check_job = "imports.check";
constexpr std::string_view apply_job = "imports.apply";

/// What the workspace gives to the mapping of this caller's import.
[[nodiscard]] ProposeFor propose_for(storage::Connection& db, const Caller& caller);

/// Ends the import's job if it is still at work.
void end_job(ledger::Writing& writing, const Import& import);
/// Whether the import's job failed, and its row.
[[nodiscard]] std::optional<jobs::JobRow> failed_job(storage::Connection& db, const Import& import);

/// Starts a check of all rows: a new pass. Changes the import, does not save it.
void start_check(ledger::Writing& writing, Import& import);
/// Checks a preview again, as when names became known that its rows were short of.
void check_again(ledger::Writing& writing, const Import& import);

/// The refusal of whoever comes too late.
[[nodiscard]] Error import_started();

}  // namespace akad::imports
