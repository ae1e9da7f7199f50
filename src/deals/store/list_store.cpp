#include "deals/store/list_store.hpp"

#include "deals/store/revealed.hpp"
#include "deals/store/search.hpp"
#include "people/visible.hpp"

namespace akad::deals {

namespace {

/// As deal_missing_evidence_by_value spells it. Written as the bare column, the narrower
/// deal_by_value would look cheaper to SQLite, and every deal would be asked what it is missing.
constexpr std::string_view value_when_missing = "(0 + value_minor)";
constexpr std::string_view close_or_never = "COALESCE(close_day, '9999-12-31')";

/// Up to so many deals are read whole and sorted; more are walked in the order of an index.
constexpr std::int64_t few_deals = 3'000;

void only_seen(storage::Clauses& clauses, const Caller& caller) {
    people::only_visible(clauses, caller, "deal.owner");
    only_revealed(clauses);
}

void needing(storage::Clauses& clauses, Needs needs, Day today) {
    switch (needs) {
        case Needs::missing_evidence:
            clauses.add(" AND missing_count > 0");
            return;
        case Needs::no_next_step:
            clauses.add(" AND next_step IS NULL");
            return;
        case Needs::claims_stage:
            clauses.add(" AND claims_stage = 1");
            return;
        case Needs::late_step:
            clauses.add(" AND next_due IS NOT NULL");
            clauses.where("next_due <", today.text());
            return;
        case Needs::attention:
            clauses.add(" AND attention IS NOT NULL");
            return;
    }
}

void filtered_by_columns(storage::Clauses& clauses, const storage::Reading& reading,
                         const ListQuery& query) {
    only_seen(clauses, reading.caller);
    // Written out, not bound: the partial indexes are chosen by this text.
    clauses.add(" AND state = '" + std::string(name_of(query.state)) + "'");
    if (query.state != DealState::open) clauses.add(" AND state <> 'open'");
    if (query.pipeline) clauses.where("pipeline =", query.pipeline->text());
    if (query.stage) clauses.where("stage =", query.stage->text());
    if (query.owner) clauses.where("owner =", query.owner->text());
    if (query.customer) clauses.where("customer =", query.customer->text());
    if (query.needs) needing(clauses, *query.needs, query.today);
}

void filtered(storage::Clauses& clauses, const storage::Reading& reading, const ListQuery& query) {
    if (query.words.empty()) return filtered_by_columns(clauses, reading, query);
    if (!begin_search(clauses, reading, query.words)) return clauses.add(" AND 1 = 0");
    filtered_by_columns(clauses, reading, query);
    end_search(clauses);
}

/// Whether the filters leave few deals, whatever the house holds. Then walking an index in the
/// list's order would look at everybody's deals to find them.
bool leaves_few(const storage::Reading& reading, const ListQuery& query) {
    if (query.customer || !query.words.empty()) return true;
    const bool everybody = reading.caller.visibility == Visibility::all && !query.owner;
    if (everybody || query.state != DealState::open) return false;
    storage::Clauses clauses("SELECT CAST(COALESCE(sum(deals), 0) AS BIGINT) FROM deal_total",
                             reading.caller.workspace);
    people::only_visible(clauses, reading.caller, "deal_total.owner");
    if (query.owner) clauses.where("owner =", query.owner->text());
    const auto rows = clauses.open(reading.db);
    return rows->next() && rows->integer(0) <= few_deals;
}

std::string_view column_of(const ListQuery& query) {
    if (query.needs == Needs::late_step && query.order == Order::close_day) return "next_due";
    if (query.needs == Needs::missing_evidence && query.order == Order::value)
        return value_when_missing;
    switch (query.order) {
        case Order::close_day:
            return close_or_never;
        case Order::value:
            return "value_minor";
        case Order::name:
            return "name";
        case Order::stage_since:
            return "stage_since";
        case Order::updated:
            return "updated_at";
    }
    return close_or_never;
}

bool is_number(std::string_view column) {
    return column == "value_minor" || column == value_when_missing || column == "stage_since" ||
           column == "updated_at";
}

std::string key_of(const Deal& deal, std::string_view column) {
    if (column == "value_minor" || column == value_when_missing)
        return std::to_string(deal.value_minor);
    if (column == "stage_since") return std::to_string(deal.stage_since.us);
    if (column == "updated_at") return std::to_string(deal.updated_at.us);
    if (column == "name") return deal.name;
    if (column == "next_due") return deal.next_due ? deal.next_due->text() : "";
    return deal.close_day ? deal.close_day->text() : "9999-12-31";
}

/// The cursor is "id~key": an id holds no '~', a key may.
Result<void> after_cursor(storage::Clauses& clauses, const ListQuery& query,
                          std::string_view column) {
    if (query.cursor.empty()) return {};
    const auto cut = query.cursor.find('~');
    const Error bad{ErrorKind::invalid, "bad_cursor", "Start again from the first page."};
    if (cut == std::string::npos || !DealId::parse(query.cursor.substr(0, cut))) return bad;
    const std::string key = query.cursor.substr(cut + 1);
    std::string bound;
    if (is_number(column)) {
        char* end = nullptr;
        const long long number = std::strtoll(key.c_str(), &end, 10);
        if (key.empty() || *end != '\0') return bad;
        bound = clauses.bind(static_cast<std::int64_t>(number));
    } else {
        bound = clauses.bind(key);
    }
    clauses.add(" AND (" + std::string(column) + ", id) " + (query.downwards ? "<" : ">") + " (" +
                bound + ", " + clauses.bind(query.cursor.substr(0, cut)) + ")");
    return {};
}

}  // namespace

Result<DealPage> page_of(const storage::Reading& reading, const ListQuery& query) {
    static const std::string head = "SELECT " + storage::columns<Deal>() + " FROM deal";
    storage::Clauses clauses(head, reading.caller.workspace);
    filtered(clauses, reading, query);
    const std::string column(column_of(query));
    TRY(after_cursor(clauses, query, column));
    const std::string_view way = query.downwards ? " DESC" : "";
    // An expression that no index holds: the database finds the few deals by owner, customer or
    // word, and sorts them.
    const std::string_view unindexed =
        !leaves_few(reading, query) ? "" : (is_number(column) ? " + 0" : " || ''");
    clauses.add(" ORDER BY " + column + std::string(unindexed) + std::string(way) + ", id" +
                std::string(way) + " LIMIT " + clauses.bind(std::int64_t{query.limit} + 1));
    DealPage page;
    page.deals = clauses.rows<Deal>(reading.db);
    if (page.deals.size() > static_cast<std::size_t>(query.limit)) {
        page.deals.pop_back();
        page.next = page.deals.back().id.text() + '~' + key_of(page.deals.back(), column);
    }
    return page;
}

std::int64_t count_of(const storage::Reading& reading, const ListQuery& query, int most) {
    storage::Clauses clauses("SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM deal",
                             reading.caller.workspace);
    filtered(clauses, reading, query);
    clauses.add(" LIMIT " + clauses.bind(std::int64_t{most} + 1) + ") AS few");
    const auto rows = clauses.open(reading.db);
    return rows->next() ? rows->integer(0) : 0;
}

std::vector<StageTotal> totals_of(const storage::Reading& reading, PipelineId pipeline,
                                  std::optional<PersonId> owner) {
    storage::Clauses clauses(
        "SELECT stage, currency, CAST(sum(deals) AS BIGINT), CAST(sum(value_minor) AS BIGINT) FROM "
        "deal_total",
        reading.caller.workspace);
    clauses.where("pipeline =", pipeline.text());
    people::only_visible(clauses, reading.caller, "deal_total.owner");
    if (owner) clauses.where("owner =", owner->text());
    clauses.add(" GROUP BY stage, currency HAVING sum(deals) > 0 ORDER BY stage, currency");
    return clauses.rows<StageTotal>(reading.db);
}

}  // namespace akad::deals
