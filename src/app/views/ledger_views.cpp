#include "app/views/ledger_views.hpp"

#include <set>

#include "ledger/checkpoint.hpp"
#include "people/people.hpp"

namespace akad::app {

namespace {

Result<std::int64_t> after_in(const FactFilter& filter) {
    if (!filter.cursor) return 0;
    const std::string text = TRY(http::unwrap_cursor(*filter.cursor));
    char* end = nullptr;
    const long long after = std::strtoll(text.c_str(), &end, 10);
    if (text.empty() || *end != '\0') return http::bad_cursor();
    return after;
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

}  // namespace

Result<http::Page<FactView>> list_facts(const storage::Reading& reading, const FactFilter& filter) {
    const auto size = TRY(http::page_size(filter.limit));
    const auto after = TRY(after_in(filter));
    const WorkspaceId workspace = reading.caller.workspace;
    auto facts = ledger::facts_after(reading.db, workspace, after, static_cast<int>(size) + 1);
    http::Page<FactView> page;
    if (facts.size() > static_cast<std::size_t>(size)) {
        facts.pop_back();
        page.next = http::wrap_cursor(std::to_string(facts.back().sequence));
    }
    std::set<PersonId> people;
    for (const ledger::Fact& fact : facts)
        if (fact.author) people.insert(*fact.author);
    const auto names = people::names_of(reading.db, workspace, {people.begin(), people.end()});
    for (ledger::Fact& fact : facts) page.items.push_back(view_of(std::move(fact), names));
    page.total = {ledger::head_of(reading.db, workspace).size, false};
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
