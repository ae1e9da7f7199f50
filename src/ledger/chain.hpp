// Walks a workspace's facts in order and checks everything that a fact can show by itself: its
// place, its leaf, its erasable payload; then the tree against the head and checkpoints.
#pragma once

#include <span>

#include "ledger/fold.hpp"
#include "ledger/laws.hpp"

namespace akad::ledger {

/// Reads each fact once, in pages, and hands it to the fold. Laws ledger.chain (gaps), ledger.fact,
/// ledger.erasable, ledger.head, ledger.checkpoint.
void verify_chain(storage::Connection& db, WorkspaceId workspace, Report& report,
                  std::span<const Checkpoint> held, Fold& fold);

}  // namespace akad::ledger
