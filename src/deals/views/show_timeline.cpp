#include <set>

#include <boost/json.hpp>

#include "deals/store/deal_store.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/views/promises_view.hpp"

namespace akad::deals {

namespace {

using What = std::map<std::string, std::string>;

/// Fields that say nothing to a reader.
bool is_plumbing(std::string_view field) {
    static const std::set<std::string_view> plumbing{
        "workspace",    "id",           "revision",     "updated_at",      "created_at",
        "stage_since",  "moved_from",   "moved_how",    "moved_by",        "moved_at",
        "moved_claims", "opened_at",    "nurtured_at",  "stakeholders_at", "settled_at",
        "decided_at",   "submitted_at", "deal",         "pipeline",        "rung",
        "reminders",    "reminded_at",  "escalated_at", "proposal",        "waits_on",
        "comes_after"};
    return plumbing.contains(field);
}

std::string plain(const boost::json::value& value) {
    if (value.is_string()) return std::string(value.as_string());
    if (value.is_null()) return "";
    return boost::json::serialize(value);
}

/// Adds the new value of every changed field, and the stage a deal came from.
void add_changes(What& what, const boost::json::object& payload) {
    const auto* changes = payload.if_contains("changes");
    if (changes == nullptr || !changes->is_object()) return;
    for (const auto& [field, pair] : changes->as_object()) {
        if (is_plumbing(field) || !pair.is_array() || pair.as_array().size() != 2) continue;
        const std::string now = plain(pair.as_array()[1]);
        if (!now.empty()) what[field] = now;
        const std::string from = field == "stage" ? plain(pair.as_array()[0]) : "";
        if (!from.empty()) what["from_stage"] = from;
    }
}

/// Adds what an action said beside the changes: a trigger, a reason, a note.
void add_sayings(What& what, const boost::json::object& payload) {
    for (const auto& [name, value] : payload)
        if (name != "changes" && value.is_string()) what[name] = plain(value);
}

What what_of(const ledger::Fact& fact) {
    What what;
    for (const std::string* text : {&fact.kept, fact.erasable ? &*fact.erasable : nullptr}) {
        if (text == nullptr) continue;
        boost::system::error_code failed;
        const auto payload = boost::json::parse(*text, failed);
        if (failed || !payload.is_object()) continue;
        add_changes(what, payload.as_object());
        add_sayings(what, payload.as_object());
    }
    return what;
}

void collect_people(const What& what, std::set<PersonId>& people) {
    for (const auto& [field, value] : what)
        if (const auto id = PersonId::parse(value)) people.insert(*id);
}

/// Names in place of ids of stages, criteria and people.
void put_names(What& what, const std::map<std::string, std::string>& names) {
    for (auto& [field, value] : what)
        if (const auto found = names.find(value); found != names.end()) value = found->second;
}

std::map<std::string, std::string> names_for(const storage::Reading& reading,
                                             const std::set<PersonId>& people) {
    std::map<std::string, std::string> names;
    const WorkspaceId workspace = reading.caller.workspace;
    for (const Stage& stage : all_stages(reading.db, workspace))
        names[stage.id.text()] = stage.name;
    for (const Criterion& criterion : all_criteria(reading.db, workspace))
        names[criterion.id.text()] = criterion.name;
    for (const auto& [id, name] :
         people::names_of(reading.db, workspace, {people.begin(), people.end()}))
        names[id.text()] = name;
    return names;
}

Result<std::int64_t> before_in(const PageFilter& filter) {
    if (!filter.cursor) return INT64_MAX;
    const std::string text = TRY(http::unwrap_cursor(*filter.cursor));
    char* end = nullptr;
    const long long before = std::strtoll(text.c_str(), &end, 10);
    if (text.empty() || *end != '\0') return http::bad_cursor();
    return before;
}

}  // namespace

Result<http::Page<TimelineEntry>> show_timeline(const storage::Reading& reading, DealId id,
                                                const PageFilter& filter) {
    TRY(require_deal(reading, id));
    const auto size = TRY(http::page_size(filter.limit));
    const auto before = TRY(before_in(filter));
    auto facts = ledger::facts_about(reading.db, reading.caller.workspace, id.text(), before,
                                     static_cast<int>(size) + 1);
    http::Page<TimelineEntry> page;
    if (facts.size() > static_cast<std::size_t>(size)) {
        facts.resize(static_cast<std::size_t>(size));
        page.next = http::wrap_cursor(std::to_string(facts.back().sequence));
    }
    std::set<PersonId> people;
    for (const ledger::Fact& fact : facts) {
        page.items.push_back({.sequence = fact.sequence,
                              .kind = fact.kind,
                              .at = fact.recorded_at,
                              .occurred_at = fact.occurred_at,
                              .by = fact.proof,
                              .subject = fact.subject,
                              .what = what_of(fact)});
        collect_people(page.items.back().what, people);
        if (fact.author) people.insert(*fact.author);
    }
    const auto names = names_for(reading, people);
    for (std::size_t i = 0; i < facts.size(); ++i) {
        put_names(page.items[i].what, names);
        if (!facts[i].author) continue;
        const auto found = names.find(facts[i].author->text());
        page.items[i].author =
            PersonName{*facts[i].author, found == names.end() ? "" : found->second};
    }
    page.total = {static_cast<std::int64_t>(page.items.size()), page.next.has_value()};
    return page;
}

}  // namespace akad::deals
