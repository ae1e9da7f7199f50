#include "app/views/ledger_views.hpp"

#include <algorithm>
#include <set>

#include "ledger/checkpoint.hpp"
#include "people/people.hpp"

namespace akad::app {

namespace {

Result<std::int64_t> sequence_in(const FactFilter& filter, std::int64_t otherwise) {
    if (!filter.cursor) return otherwise;
    const std::string text = TRY(http::unwrap_cursor(*filter.cursor));
    char* end = nullptr;
    const long long sequence = std::strtoll(text.c_str(), &end, 10);
    if (text.empty() || *end != '\0') return http::bad_cursor();
    return sequence;
}

FactView view_of(ledger::Fact fact, const std::map<PersonId, std::string>& names) {
    FactView view{.sequence = fact.sequence,
                  .subject = std::move(fact.subject),
                  .topic = std::move(fact.topic),
                  .kind = std::move(fact.kind),
                  .version = fact.version,
                  .recorded_at = fact.recorded_at,
                  .occurred_at = fact.occurred_at,
                  .author = fact.author,
                  .proof = fact.proof,
                  .audience = fact.audience,
                  .kept = {std::move(fact.kept)}};
    if (fact.erasable) view.erasable = RawJson{std::move(*fact.erasable)};
    if (!fact.author) return view;
    if (const auto name = names.find(*fact.author); name != names.end())
        view.author_name = name->second;
    return view;
}

struct Span {
    std::vector<ledger::Fact> facts;
    std::optional<std::int64_t> next;
};

Span from_the_oldest(const storage::Reading& reading, std::int64_t after, std::int64_t size) {
    auto facts = ledger::facts_after(reading.db, reading.caller.workspace, after,
                                     static_cast<int>(size) + 1);
    if (facts.size() <= static_cast<std::size_t>(size)) return {std::move(facts), {}};
    facts.pop_back();
    const std::int64_t last = facts.back().sequence;
    return {std::move(facts), last};
}

/// Sequences have no gaps, so the facts before one are the ones after another.
Span from_the_newest(const storage::Reading& reading, std::int64_t before, std::int64_t size) {
    const std::int64_t after = std::max<std::int64_t>(0, before - 1 - size);
    if (before <= after + 1) return {};
    auto facts = ledger::facts_after(reading.db, reading.caller.workspace, after,
                                     static_cast<int>(before - 1 - after));
    std::ranges::reverse(facts);
    return {std::move(facts), after > 0 ? std::optional(after + 1) : std::nullopt};
}

}  // namespace

Result<http::Page<FactView>> list_facts(const storage::Reading& reading, const FactFilter& filter) {
    const auto size = TRY(http::page_size(filter.limit));
    const WorkspaceId workspace = reading.caller.workspace;
    const std::int64_t whole = ledger::head_of(reading.db, workspace).size;
    const bool newest = filter.newest_first.value_or(false);
    const auto sequence = TRY(sequence_in(filter, newest ? whole + 1 : 0));
    Span span = newest ? from_the_newest(reading, std::min(sequence, whole + 1), size)
                       : from_the_oldest(reading, sequence, size);
    http::Page<FactView> page;
    if (span.next) page.next = http::wrap_cursor(std::to_string(*span.next));
    std::set<PersonId> people;
    for (const ledger::Fact& fact : span.facts)
        if (fact.author) people.insert(*fact.author);
    const auto names = people::names_of(reading.db, workspace, {people.begin(), people.end()});
    for (ledger::Fact& fact : span.facts) page.items.push_back(view_of(std::move(fact), names));
    page.total = {whole, false};
    return page;
}

Result<http::Response> give_checkpoint(http::Exchange& exchange) {
    const auto key = TRY(ledger::HouseKey::of(exchange.services.store));
    const auto lease = exchange.services.store.reader();
    const ledger::Head head = ledger::head_of(*lease, exchange.caller.workspace);
    http::Response response;
    response.media_type = "text/plain; charset=utf-8";
    response.with("Content-Disposition", "attachment; filename=\"akad-checkpoint.txt\"");
    response.body =
        ledger::signed_checkpoint({exchange.caller.workspace, head.size, head.root}, key);
    return response;
}

}  // namespace akad::app
