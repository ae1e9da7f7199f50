#include "ledger/hearing.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include "ledger/changes_text.hpp"
#include "ledger/store/fact_store.hpp"

namespace akad::ledger {
namespace {

/// At most so many facts are read at once to be told; a span may be longer.
constexpr std::int64_t page_facts = 500;

std::optional<std::int64_t> read_number(std::string_view text) {
    std::int64_t number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

Heard heard_of(const Fact& fact) {
    return {
        fact.workspace,           fact.sequence, fact.subject, fact.topic, fact.kind, fact.audience,
        revision_after(fact.kept)};
}

bool holds(const Span& span, const Heard& fact) {
    return span.workspace == fact.workspace && span.first <= fact.sequence &&
           fact.sequence <= span.last;
}

/// One span for each workspace of the facts, which stand in order of sequence within each.
std::vector<Span> spans_of(const std::vector<Heard>& facts) {
    std::vector<Span> spans;
    for (const auto& fact : facts) {
        const auto same = [&](const Span& span) { return span.workspace == fact.workspace; };
        const auto span = std::ranges::find_if(spans, same);
        if (span == spans.end())
            spans.push_back({fact.workspace, fact.sequence, fact.sequence});
        else
            span->last = fact.sequence;
    }
    return spans;
}

}  // namespace

std::string Span::text() const {
    return workspace.text() + ' ' + std::to_string(first) + ' ' + std::to_string(last);
}

std::optional<Span> Span::parse(std::string_view text) {
    const std::size_t space = text.find(' ');
    const std::size_t second = text.rfind(' ');
    if (space == std::string_view::npos || second == space) return std::nullopt;
    const auto workspace = WorkspaceId::parse(text.substr(0, space));
    const auto first = read_number(text.substr(space + 1, second - space - 1));
    const auto last = read_number(text.substr(second + 1));
    if (!workspace || !first || !last || *first < 1 || *last < *first) return std::nullopt;
    return Span{*workspace, *first, *last};
}

std::vector<Span> Told::fresh_in(const Span& span) const {
    const auto known = told_.find(span.workspace);
    if (known == told_.end()) return {span};
    const Stretches& told = known->second;
    std::vector<Span> fresh;
    std::int64_t from = span.first;
    auto stretch = told.upper_bound(span.first);
    if (stretch != told.begin()) --stretch;
    for (; stretch != told.end() && stretch->first <= span.last; ++stretch) {
        if (from < stretch->first) fresh.push_back({span.workspace, from, stretch->first - 1});
        from = std::max(from, stretch->second + 1);
    }
    if (from <= span.last) fresh.push_back({span.workspace, from, span.last});
    return fresh;
}

void Told::note(const Span& span) {
    Stretches& told = told_[span.workspace];
    std::int64_t first = span.first;
    std::int64_t last = span.last;
    auto stretch = told.upper_bound(first);
    if (stretch != told.begin() && std::prev(stretch)->second >= first - 1) --stretch;
    while (stretch != told.end() && stretch->first <= last + 1) {
        first = std::min(first, stretch->first);
        last = std::max(last, stretch->second);
        stretch = told.erase(stretch);
    }
    told[first] = last;
}

std::vector<std::pair<WorkspaceId, std::int64_t>> Told::gapless() const {
    std::vector<std::pair<WorkspaceId, std::int64_t>> ends;
    for (const auto& [workspace, told] : told_)
        if (!told.empty()) ends.emplace_back(workspace, told.begin()->second);
    return ends;
}

void Hearing::listen(Listener listener) {
    const std::lock_guard lock(mutex_);
    listeners_.push_back(std::move(listener));
    if (!bell_)
        bell_ = std::make_unique<storage::Bell>(
            store_, [this](std::string_view text) { answer_ring(text); });
}

void Hearing::tell(std::vector<Heard> facts) {
    const std::lock_guard lock(mutex_);
    if (facts.empty() || listeners_.empty()) return;
    if (store_.dialect() == storage::Dialect::postgresql) {
        std::vector<Span> fresh;
        for (const auto& span : spans_of(facts)) {
            std::ranges::copy(told_.fresh_in(span), std::back_inserter(fresh));
            told_.note(span);
        }
        std::erase_if(facts, [&](const Heard& fact) {
            return std::ranges::none_of(fresh, [&](const Span& span) { return holds(span, fact); });
        });
    }
    call(facts);
}

void Hearing::call(const std::vector<Heard>& facts) {
    if (facts.empty()) return;
    for (const auto& listener : listeners_) listener(facts);
}

void Hearing::answer_ring(std::string_view text) noexcept {
    try {
        if (const auto span = Span::parse(text)) missed_.push_back(*span);
        while (!missed_.empty()) {
            hear(missed_.back());
            missed_.pop_back();
        }
        if (text.empty()) catch_up();
    } catch (const storage::Failure& failure) {
        // The next ring, or the bell's new connection, brings us back to what was missed.
        complain_(std::string("facts of other nodes cannot be read: ") + failure.what());
    } catch (const std::exception& bug) {
        complain_(std::string("a listener of the ledger failed: ") + bug.what());
        missed_.clear();
    }
}

/// Facts of another node, or of this one if its writer has not told of them yet.
void Hearing::hear(const Span& span) {
    const std::lock_guard lock(mutex_);
    const auto reader = store_.reader();
    for (const auto& fresh : told_.fresh_in(span)) {
        for (std::int64_t first = fresh.first; first <= fresh.last; first += page_facts) {
            std::vector<Heard> facts;
            const std::int64_t last = std::min(fresh.last, first + page_facts - 1);
            for (const auto& fact : facts_between(*reader, span.workspace, first, last))
                facts.push_back(heard_of(fact));
            told_.note({span.workspace, first, last});
            call(facts);
        }
    }
}

/// After the connection was lost, rings may have been missed. A workspace that this node never
/// heard of is heard of with its next fact.
void Hearing::catch_up() {
    std::vector<std::pair<WorkspaceId, std::int64_t>> known;
    {
        const std::lock_guard lock(mutex_);
        known = told_.gapless();
    }
    for (const auto& [workspace, last] : known) {
        const std::int64_t size = head_of(*store_.reader(), workspace).size;
        if (size > last) hear({workspace, last + 1, size});
    }
}

}  // namespace akad::ledger
