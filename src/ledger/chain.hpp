// Walks a workspace's facts in order and checks everything that a fact can show by itself: its
// place, its leaf, its erasable payload; then the tree against the head and checkpoints.
#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>

#include "ledger/conveyor.hpp"
#include "ledger/fold.hpp"
#include "ledger/laws.hpp"
#include "ledger/merkle.hpp"

namespace akad::ledger {

struct Header;

/// Laws ledger.chain (gaps), ledger.fact, ledger.erasable, ledger.head, ledger.checkpoint.
class Chain {
public:
    Chain(storage::Connection& db, WorkspaceId workspace, Report& report,
          std::span<const Checkpoint> held, Fold& fold);

    /// Reads each fact once, in pages; the second thread checks them and hands them to the fold.
    void walk(Conveyor& second);
    /// What only shows behind the last fact. When the second thread has settled.
    void judge();

private:
    void step(const storage::Cursor& row);
    void check_leaf(const storage::Cursor& row, const Header& header);
    void check_erasable(const storage::Cursor& row);
    void note_erasure(std::string_view payload);
    void meet_checkpoints();
    void judge_missing();
    void judge_head();
    [[nodiscard]] Head head_or_report();
    void judge_checkpoints();

    storage::Connection& db_;
    WorkspaceId workspace_;
    std::string text_;
    Report& report_;
    std::span<const Checkpoint> held_;
    Fold& fold_;
    Frontier frontier_;
    std::int64_t last_ = 0;
    bool gap_ = false;
    std::set<std::int64_t> missing_;
};

}  // namespace akad::ledger
