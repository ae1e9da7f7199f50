#include "insight/store/read_fact.hpp"

#include <charconv>

#include <boost/json.hpp>

#include "core/json_read.hpp"
#include "ledger/changes_text.hpp"

namespace akad::insight {

namespace {

/// A JSON text that holds no escapes: an id, a word, a day or an instant.
std::string_view plain(std::string_view json) {
    return json.size() >= 2 && json.front() == '"' ? json.substr(1, json.size() - 2) : json;
}

std::optional<std::int64_t> number(std::string_view json) {
    std::int64_t value = 0;
    const auto read = std::from_chars(json.data(), json.data() + json.size(), value);
    if (read.ec != std::errc()) return std::nullopt;
    return value;
}

/// Another state than these, now or later, is aside of the pipeline.
Standing standing_of(std::string_view word) {
    return parse_enum<Standing>(word).value_or(Standing::aside);
}

void read_change(DealFact& fact, const ledger::Change& change) {
    const std::string_view now = plain(change.after);
    const std::string_view name = change.member;
    if (name == "pipeline") fact.pipeline = PipelineId::parse(now);
    if (name == "stage") fact.stage = StageId::parse(now);
    if (name == "state") fact.standing = standing_of(now);
    if (name == "owner") fact.owner = PersonId::parse(now);
    if (name == "value_minor") fact.value_minor = number(now);
    if (name == "currency") fact.currency = Currency::parse(now);
    if (name == "claims_stage") fact.claims_stage = now == "true";
    if (name == "created_at") fact.created_at = Instant::parse(now);
    if (name == "stage_since") fact.stage_since = Instant::parse(now);
    if (name == "closed_at") fact.closed_at = Instant::parse(now);
    if (name == "close_day") fact.close_day = Day::parse(now);
}

std::vector<ToldStay> told_in(std::string_view kept) {
    boost::system::error_code failed;
    const auto payload = boost::json::parse(kept, failed);
    if (failed || !payload.is_object()) return {};
    const auto* stays = payload.as_object().if_contains("stays");
    if (stays == nullptr) return {};
    auto read = from_json<std::vector<ToldStay>>(boost::json::serialize(*stays));
    return read.ok() ? std::move(*read) : std::vector<ToldStay>{};
}

}  // namespace

std::optional<DealFact> deal_fact(const ledger::Fact& fact) {
    if (!fact.kind.starts_with("deal.")) return std::nullopt;
    const auto deal = DealId::parse(fact.subject);
    if (!deal) return std::nullopt;
    DealFact out{.workspace = fact.workspace, .deal = *deal, .kind = fact.kind};
    out.at = fact.recorded_at;
    ledger::ChangesText changes(fact.kept);
    while (const auto change = changes.next()) read_change(out, *change);
    if (fact.kind == "deal.imported" || fact.kind == "deal.past_imported")
        out.told = told_in(fact.kept);
    return out;
}

void keep_house(House& house, const ledger::Fact& fact) {
    const auto stage = StageId::parse(fact.subject);
    if (!stage && !WorkspaceId::parse(fact.subject)) return;
    ledger::ChangesText changes(fact.kept);
    while (const auto change = changes.next()) {
        if (!stage && change->member == "time_zone") house.time_zone = plain(change->after);
        if (stage && change->member == "position")
            house.positions[*stage] = static_cast<int>(number(change->after).value_or(0));
    }
}

}  // namespace akad::insight
