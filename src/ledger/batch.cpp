#include "ledger/batch.hpp"

#include <algorithm>
#include <array>

#include "ledger/header.hpp"
#include "ledger/store/fact_store.hpp"

namespace akad::ledger {
namespace {

constexpr std::size_t salt_bytes = 16;
/// A fact is a note of what changed; files and long texts are kept elsewhere.
constexpr std::size_t largest_payload_bytes = std::size_t{1} << 20;

/// Words of a header stand on lines of their own: nothing but printable ASCII without spaces.
bool is_word(std::string_view text) {
    return !text.empty() && text.size() <= 200 &&
           std::ranges::all_of(text, [](char each) { return each > ' ' && each < 0x7F; });
}

Result<void> check(const Draft& draft) {
    const bool topic_is_good = draft.topic.empty() || is_word(draft.topic);
    if (!is_word(draft.kind) || !is_word(draft.subject) || !topic_is_good || draft.version < 1)
        return Error{ErrorKind::internal, "fact_malformed",
                     "This failed through a mistake in Akad: kind, subject and topic of a fact "
                     "are single words."};
    if (draft.kept.size() + draft.erasable.size() > largest_payload_bytes)
        return Error{ErrorKind::too_large, "fact_too_large",
                     "This changes more text at once than one entry of the ledger holds. Save it "
                     "in smaller parts."};
    return {};
}

Fact fact_from(const Draft& draft, Writing& writing) {
    Fact fact;
    fact.workspace = writing.caller.workspace;
    fact.subject = draft.subject;
    fact.topic = draft.topic.empty() ? draft.subject : draft.topic;
    fact.kind = draft.kind;
    fact.version = draft.version;
    fact.recorded_at = writing.now;
    fact.occurred_at = draft.occurred_at == Instant{} ? writing.now : draft.occurred_at;
    fact.author = writing.caller.person;
    fact.proof = writing.caller.proof;
    fact.on_behalf_of = writing.caller.on_behalf_of;
    fact.audience = draft.audience;
    fact.kept = draft.kept;
    if (draft.erasable.empty()) return fact;
    std::array<unsigned char, salt_bytes> salt{};
    writing.draw.bytes(salt);
    fact.salt.assign(salt.begin(), salt.end());
    fact.erasable = draft.erasable;
    fact.erasable_digest = erasable_digest(fact.salt, draft.erasable);
    return fact;
}

Digest leaf_of_fact(const Fact& fact) {
    const std::string workspace = fact.workspace.text();
    const std::string author = fact.author ? fact.author->text() : "";
    const std::string on_behalf_of = fact.on_behalf_of ? fact.on_behalf_of->text() : "";
    Header header;
    header.workspace = workspace;
    header.sequence = fact.sequence;
    header.previous = fact.previous;
    header.subject = fact.subject;
    header.topic = fact.topic;
    header.kind = fact.kind;
    header.version = fact.version;
    header.recorded_at_us = fact.recorded_at.us;
    header.occurred_at_us = fact.occurred_at.us;
    header.author = author;
    header.proof = name_of(fact.proof);
    header.on_behalf_of = on_behalf_of;
    header.audience = name_of(fact.audience);
    header.kept = sha256({fact.kept});
    if (fact.erasable) header.erasable = fact.erasable_digest;
    return leaf_of(header);
}

Heard heard_of(const Fact& fact, std::int64_t revision) {
    return {fact.workspace, fact.sequence, fact.subject, fact.topic,
            fact.kind,      fact.audience, revision};
}

}  // namespace

void Batch::begin(storage::Connection& db, std::span<const WorkspaceId> workspaces) {
    lines_.clear();
    newest_.clear();
    heard_.clear();
    leaving_.clear();
    discard();
    for (const auto workspace : workspaces) {
        if (gone_.contains(workspace)) continue;  // A head would be made anew.
        Frontier frontier = lock_head(db, workspace);
        const std::int64_t size = frontier.size();
        lines_.emplace(workspace, Line{std::move(frontier), size});
    }
}

Result<std::int64_t> Batch::append(storage::Connection& db, Writing& writing) {
    for (const auto& draft : writing.drafts()) TRY(check(draft));
    if (writing.drafts().empty()) return std::int64_t{0};
    const WorkspaceId workspace = writing.caller.workspace;
    Staged staged{workspace, lines_.at(workspace).frontier, {}, {}};
    for (const auto& draft : writing.drafts()) append_one(db, writing, draft, staged);
    staged_ = std::move(staged);
    return staged_->frontier.size();
}

void Batch::append_one(storage::Connection& db, Writing& writing, const Draft& draft,
                       Staged& staged) {
    Fact fact = fact_from(draft, writing);
    fact.sequence = staged.frontier.size() + 1;
    fact.previous = previous_of(db, staged, fact.subject);
    const Digest leaf = leaf_of_fact(fact);
    insert_fact(db, fact, leaf);
    staged.frontier.append(leaf);
    staged.newest[fact.subject] = fact.sequence;
    staged.heard.push_back(heard_of(fact, draft.revision));
}

std::int64_t Batch::previous_of(storage::Connection& db, const Staged& staged,
                                const std::string& subject) const {
    const auto staged_fact = staged.newest.find(subject);
    if (staged_fact != staged.newest.end()) return staged_fact->second;
    const auto known = newest_.find({staged.workspace, subject});
    if (known != newest_.end()) return known->second;
    return newest_about(db, staged.workspace, subject);
}

Head Batch::forget(WorkspaceId workspace) {
    const Frontier& frontier = lines_.at(workspace).frontier;
    forgetting_ = workspace;
    return {frontier.size(), frontier.root()};
}

bool Batch::is_gone(WorkspaceId workspace) const {
    return gone_.contains(workspace) || leaving_.contains(workspace);
}

void Batch::discard() {
    staged_.reset();
    forgetting_.reset();
}

std::vector<Heard> Batch::committed() {
    gone_.merge(leaving_);
    return std::exchange(heard_, {});
}

void Batch::settle() {
    if (forgetting_) {
        lines_.erase(*forgetting_);
        std::erase_if(heard_, [&](const Heard& fact) { return fact.workspace == *forgetting_; });
        leaving_.insert(*forgetting_);
        forgetting_.reset();
    }
    if (!staged_) return;
    lines_.at(staged_->workspace).frontier = std::move(staged_->frontier);
    for (auto& fact : staged_->heard) {
        newest_[{fact.workspace, fact.subject}] = fact.sequence;
        heard_.push_back(std::move(fact));
    }
    staged_.reset();
}

void Batch::seal(storage::Connection& db) {
    settle();
    for (const auto& [workspace, line] : lines_) {
        if (line.frontier.size() == line.size_before) continue;
        write_head(db, workspace, line.frontier);
        const Span added{workspace, line.size_before + 1, line.frontier.size()};
        storage::Bell::ring(db, added.text());
    }
}

}  // namespace akad::ledger
