#include "ledger/chain.hpp"

#include <algorithm>
#include <charconv>
#include <memory>

#include "ledger/header.hpp"
#include "ledger/store/fact_row.hpp"
#include "ledger/store/fact_store.hpp"
#include "ledger/store/kept_facts.hpp"

namespace akad::ledger {
namespace {

constexpr std::int64_t page_facts = 1024;
/// Payloads that are gone and not yet found in an erasure; more would be a ruined database.
constexpr std::size_t most_missing = 1'000'000;

const std::string& page_sql() {
    static const std::string sql =
        "SELECT " + std::string(fact_row_columns) +
        " FROM fact WHERE workspace = $1 AND sequence > $2 ORDER BY sequence LIMIT $3";
    return sql;
}

std::string fact_place(std::int64_t number) {
    return "fact " + std::to_string(number);
}

FactLine line_of(const storage::Cursor& row, const Header& header) {
    FactLine line{header.sequence, header.previous, header.subject, header.kind,
                  row.text(FactColumn::kept)};
    if (!row.is_null(FactColumn::erasable)) line.erasable = row.text(FactColumn::erasable);
    line.had_erasable = !row.is_null(FactColumn::erasable_digest);
    return line;
}

std::shared_ptr<KeptFacts> page_after(storage::Connection& db, WorkspaceId workspace,
                                      std::int64_t last) {
    return storage::with_values(
        [&](std::span<const storage::Value> values) {
            auto page = std::make_shared<KeptFacts>(page_facts);
            const auto cursor = db.open(page_sql(), values);
            while (cursor->next()) page->take(*cursor);
            return page;
        },
        workspace, last, page_facts);
}

}  // namespace

Chain::Chain(storage::Connection& db, WorkspaceId workspace, Report& report,
             std::span<const Checkpoint> held, Fold& fold)
    : db_(db),
      workspace_(workspace),
      text_(workspace.text()),
      report_(report),
      held_(held),
      fold_(fold) {}

void Chain::walk(Conveyor& second) {
    second.give([this] { meet_checkpoints(); });
    for (std::int64_t last = 0;;) {
        const auto page = page_after(db_, workspace_, last);
        if (page->empty()) return;
        last = page->last_sequence();
        second.give([this, page] {
            while (page->next()) step(*page);
        });
    }
}

void Chain::judge() {
    judge_missing();
    judge_head();
    judge_checkpoints();
}

void Chain::step(const storage::Cursor& row) {
    const std::int64_t number = row.integer(FactColumn::sequence);
    if (number != last_ + 1) {
        gap_ = true;
        const bool one = number == last_ + 2;
        report_.broken(
            "ledger.chain", fact_place(last_ + 1),
            one ? "is missing" : "and those up to " + std::to_string(number - 1) + " are missing");
    }
    last_ = number;
    check_erasable(row);
    const Header header = header_of(row, text_);
    check_leaf(row, header);
    fold_.take(line_of(row, header));
    if (row.text(FactColumn::kind) == "person.erased") note_erasure(row.text(FactColumn::kept));
    meet_checkpoints();
}

void Chain::check_leaf(const storage::Cursor& row, const Header& header) {
    const Digest found = leaf_of(header);
    const auto stored = digest_in(row, FactColumn::leaf);
    if (found != stored)
        report_.broken("ledger.fact", fact_place(last_),
                       "header or kept payload is not what was recorded");
    // The tree goes on with what was recorded, so that one altered fact is told of once.
    frontier_.append(stored.value_or(found));
}

void Chain::check_erasable(const storage::Cursor& row) {
    if (row.is_null(FactColumn::erasable_digest)) {
        if (!row.is_null(FactColumn::erasable))
            report_.broken("ledger.erasable", fact_place(last_),
                           "an erasable payload that was never recorded");
        return;
    }
    if (row.is_null(FactColumn::erasable)) {
        if (missing_.size() < most_missing) missing_.insert(last_);
        return;
    }
    if (erasable_digest(row.bytes(FactColumn::salt), row.text(FactColumn::erasable)) !=
        digest_in(row, FactColumn::erasable_digest))
        report_.broken("ledger.erasable", fact_place(last_),
                       "the erasable payload is not what was recorded");
}

/// {"sequences":[4,17],…}: whose payloads this erasure took.
void Chain::note_erasure(std::string_view payload) {
    constexpr std::string_view mark = "\"sequences\":[";
    const std::size_t start = payload.find(mark);
    if (start == std::string_view::npos) return;
    payload.remove_prefix(start + mark.size());
    while (!payload.empty() && payload.front() != ']') {
        std::int64_t number = 0;
        const auto [end, failure] =
            std::from_chars(payload.data(), payload.data() + payload.size(), number);
        if (failure != std::errc()) return;
        missing_.erase(number);
        payload.remove_prefix(static_cast<std::size_t>(end - payload.data()));
        if (payload.starts_with(',')) payload.remove_prefix(1);
    }
}

void Chain::judge_missing() {
    for (const std::int64_t number : missing_)
        report_.broken("ledger.erasable", fact_place(number),
                       "the erasable payload is gone, and no erasure says so");
}

void Chain::judge_head() {
    const Head head = head_or_report();
    if (head.size > last_)
        report_.broken("ledger.head", fact_place(last_ + 1),
                       "and those up to " + std::to_string(head.size) +
                           ", which the head counts, are missing");
    else if (head.size < last_)
        report_.broken("ledger.head", fact_place(head.size + 1),
                       "and those after it are more than the head counts");
    else if (!gap_ && head.root != frontier_.root())
        report_.broken("ledger.head", "root",
                       "is not the root of the facts; one of them, or the head, was altered "
                       "together with its digest");
}

Head Chain::head_or_report() {
    try {
        return head_of(db_, workspace_);
    } catch (const storage::Failure& damaged) {
        report_.broken("ledger.head", "frontier", damaged.what());
        return {last_, frontier_.root()};
    }
}

/// Compares the root at the very size of each checkpoint.
void Chain::meet_checkpoints() {
    for (const auto& checkpoint : held_) {
        if (checkpoint.workspace != workspace_ || checkpoint.size != frontier_.size()) continue;
        if (!gap_ && checkpoint.root != frontier_.root())
            report_.broken("ledger.checkpoint", "size " + std::to_string(checkpoint.size),
                           "the facts up to here are not those of the checkpoint");
    }
}

void Chain::judge_checkpoints() {
    bool any = false;
    for (const auto& checkpoint : held_) {
        if (checkpoint.workspace != workspace_) continue;
        any = true;
        if (checkpoint.size > last_)
            report_.broken("ledger.checkpoint", fact_place(last_ + 1),
                           "and those up to " + std::to_string(checkpoint.size) +
                               ", which the checkpoint counts, were cut off");
    }
    if (!any)
        report_.cannot_tell(
            "Whether the newest facts were cut off cannot be told without a checkpoint that "
            "was kept elsewhere.");
}

}  // namespace akad::ledger
