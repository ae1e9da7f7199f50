// How insight reads the ledger: facts in order, in chunks, each once.
#pragma once

#include <span>

#include "insight/store/projection.hpp"
#include "ledger/ledger.hpp"

namespace akad::insight {

/// Tells one more fact.
void tell(Stories& stories, House& house, const ledger::Fact& fact);

/// What these facts of one workspace mean for its figures. They come in order, each once.
void follow_facts(storage::Connection& db, WorkspaceId workspace,
                  std::span<const ledger::Fact> facts);

}  // namespace akad::insight
