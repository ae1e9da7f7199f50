// Laws: what must always hold, as code. The same laws run in tests, in the simulator and in
// `akad verify`. Each room has a laws.cpp that gives its laws.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "core/ids.hpp"
#include "ledger/changes.hpp"
#include "ledger/checkpoint.hpp"
#include "storage/query.hpp"

namespace akad::ledger {

/// One thing found broken: which law, where (table and id, or sequence), and what was seen.
struct Broken {
    std::string law;
    std::string place;
    std::string seen;
};

/// Collects what is broken, up to a limit, so that a ruined database does not fill the memory.
class Report {
public:
    void broken(std::string law, std::string place, std::string seen);
    /// Something that could not be checked, in one sentence. It does not make the report bad.
    void cannot_tell(std::string what) { not_told_.push_back(std::move(what)); }
    [[nodiscard]] bool ok() const { return count_ == 0; }
    /// True when what is found from now on is only counted.
    [[nodiscard]] bool is_full() const { return kept_.size() >= most_kept; }
    [[nodiscard]] std::int64_t count() const { return count_; }
    [[nodiscard]] const std::vector<Broken>& kept() const { return kept_; }
    [[nodiscard]] const std::vector<std::string>& not_told() const { return not_told_; }

private:
    static constexpr std::size_t most_kept = 1000;
    std::vector<Broken> kept_;
    std::vector<std::string> not_told_;
    std::int64_t count_ = 0;
};

struct Law {
    std::string name;
    std::function<void(storage::Connection&, WorkspaceId, Report&)> check;
};

/// One row as the fold law sees it: its subject and its members as JSON values, by name. Filled
/// again for every row, so that a million rows are not a million allocations.
class FoldedRow {
public:
    void begin(std::string subject) {
        subject_ = std::move(subject);
        text_.clear();
        members_.clear();
    }
    template <class T>
    void add(std::string_view name, const T& value) {
        const std::size_t from = text_.size();
        write_json(text_, value);
        members_.push_back({name, from, text_.size() - from});
    }
    [[nodiscard]] const std::string& subject() const { return subject_; }
    /// Calls `visit(name, JSON value)` for each member, in order.
    template <class Visit>
    void each_member(Visit&& visit) const {
        for (const Member& each : members_)
            visit(each.name, std::string_view(text_).substr(each.from, each.size));
    }

private:
    struct Member {
        std::string_view name;
        std::size_t from;
        std::size_t size;
    };
    std::string subject_;
    std::string text_;
    std::vector<Member> members_;
};

/// A table whose rows are folds of their subjects' facts.
struct FoldedTable {
    std::string table;
    std::string prefix;  ///< of its subjects' ids, "deal"
    /// Only facts whose kind begins so fold into it; empty: all. Needed where two tables share ids.
    std::string kinds;
    std::vector<std::string> erasable;  ///< members that an erasure may have emptied
    /// Streams every row of the workspace.
    std::function<void(storage::Connection&, WorkspaceId,
                       const std::function<void(const FoldedRow&)>&)>
        each;
};

template <DescribedStruct Row>
[[nodiscard]] FoldedTable folded(const std::string& table, std::string kinds = "") {
    FoldedTable out;
    out.table = table;
    out.kinds = std::move(kinds);
    if constexpr (HasErasable<Row>)
        for (const std::string_view member : Row::erasable) out.erasable.emplace_back(member);
    out.prefix = std::string(decltype(Row::id)::prefix);
    out.each = [sql = "SELECT " + storage::columns<Row>() + " FROM " + table +
                      " WHERE workspace = $1 ORDER BY id"](
                   storage::Connection& db, WorkspaceId workspace,
                   const std::function<void(const FoldedRow&)>& visit) {
        FoldedRow seen;
        storage::each<Row>(
            db, sql,
            [&](const Row& row) {
                seen.begin(row.id.text());
                each_member(row, [&](std::string_view name, const auto& value) {
                    if (!is_derived<Row>(name)) seen.add(name, value);
                });
                visit(seen);
            },
            workspace);
    };
    return out;
}

/// Everything verify needs to know of the rooms.
struct Constitution {
    std::vector<FoldedTable> tables;
    std::vector<Law> laws;
};

/// Every workspace that has a log, in order.
[[nodiscard]] std::vector<WorkspaceId> workspaces_with_facts(storage::Connection& db);

/// Checks one workspace, as it stands at this moment: the chain, the tree against the head and
/// against checkpoints held elsewhere, every payload digest, the fold of facts against rows, and
/// all laws. Begins and ends a transaction of its own on `db`, for reading. Laws reported here:
///   ledger.chain       facts without gap, each pointing at its subject's fact before
///   ledger.fact        a fact is what was recorded, in header and kept payload
///   ledger.erasable    an erasable payload is what was recorded, or an erasure says it is gone
///   ledger.head        the head has the number and root of the facts
///   ledger.checkpoint  the facts begin with those of the checkpoint
///   ledger.fold        folding a subject's facts gives its row, and every row has its facts
void verify(storage::Connection& db, WorkspaceId workspace, const Constitution& constitution,
            Report& report, std::span<const Checkpoint> held = {});

}  // namespace akad::ledger
