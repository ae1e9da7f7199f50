// Forgetting a password: asking for a way to a new one, and going it.
#pragma once

#include <string>

#include "core/result.hpp"
#include "ledger/ledger.hpp"
#include "people/store/reset_rows.hpp"

namespace akad::people {

/// Opens a reset for the person. Nothing happens when they may not sign in, or asked too often
/// today: whoever asked is told the same.
[[nodiscard]] Result<void> ask_for_reset(ledger::Writing& writing, PersonId person);

/// Sets the password, ends every session and every other open reset. Error `reset_unknown`.
[[nodiscard]] Result<PersonId> use_reset(ledger::Writing& writing, ResetId reset,
                                         const std::string& password_hash);

/// No link that was mailed before opens the account any more.
void withdraw_resets(ledger::Writing& writing, PersonId person);

/// The reset, while it holds and its member may sign in. Error `reset_unknown`.
[[nodiscard]] Result<ResetRow> open_reset(storage::Connection& db, WorkspaceId workspace,
                                          ResetId reset, Instant now);

}  // namespace akad::people
