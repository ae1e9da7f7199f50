#include <algorithm>
#include <string_view>

#include "adoption/store/adoption_store.hpp"
#include "adoption/views/views.hpp"
#include "http/csv.hpp"
#include "http/routes.hpp"

namespace akad::adoption {

namespace {

struct DecisionKey {
    DecisionId id{};
};
BOOST_DESCRIBE_STRUCT(DecisionKey, (), (id))

std::vector<DecisionLine> lines_of(const storage::Reading& reading,
                                   const std::vector<Decision>& decisions) {
    std::vector<DealId> ids;
    for (const Decision& each : decisions) ids.push_back(each.deal);
    const auto briefs = deals::briefs_of(reading, ids);
    std::vector<CustomerId> customers;
    for (const auto& each : briefs) customers.push_back(each.customer);
    auto names = people::customer_names(reading.db, reading.caller.workspace, customers);
    std::vector<DecisionLine> lines;
    for (const Decision& each : decisions) {
        const auto brief = std::ranges::find(briefs, each.deal, &deals::DealBrief::id);
        if (brief == briefs.end()) continue;
        lines.push_back({.id = each.id,
                         .deal = {each.deal, brief->name},
                         .customer = {brief->customer, names[brief->customer]},
                         .verdict = each.verdict,
                         .from_name = each.from_name,
                         .to_name = each.to_name,
                         .why = each.why,
                         .note = each.note,
                         .decided_at = each.decided_at});
    }
    return lines;
}

std::string csv_line(const DecisionLine& line) {
    std::string out;
    const std::string verdict(name_of(line.verdict));
    const std::string at = line.decided_at.text();
    for (const std::string* cell : {&verdict, &line.deal.name, &line.customer.name, &line.from_name,
                                    &line.to_name, &line.why, &line.note, &at})
        out += (out.empty() ? "" : ",") + http::csv_cell(*cell);
    return out + "\r\n";
}

}  // namespace

Result<http::Page<DecisionLine>> list_decisions(const storage::Reading& reading, AuditId id,
                                                const DecisionFilter& filter) {
    const Audit audit = TRY(require_audit(reading, id));
    const auto size = TRY(http::page_size(filter.limit));
    const auto key = TRY(http::key_of<DecisionKey>(filter.cursor));
    auto rows =
        decisions_below(reading.db, audit, key ? std::optional(key->id) : std::nullopt, size + 1);
    http::Page<DecisionLine> page;
    if (rows.size() > static_cast<std::size_t>(size)) {
        rows.pop_back();
        page.next = http::cursor_of(DecisionKey{rows.back().id});
    }
    page.items = lines_of(reading, rows);
    page.total = {static_cast<std::int64_t>(page.items.size()), page.next.has_value()};
    return page;
}

Result<http::Response> export_decisions(http::Exchange& exchange) {
    const auto id = TRY(http::path_id<AuditId>(exchange, 0));
    const auto lease = exchange.services.store.reader();
    const storage::Reading reading{*lease, exchange.caller, exchange.now};
    TRY(require_audit(reading, id));
    http::Response response;
    response.media_type = "text/csv; charset=utf-8";
    response.with("Content-Disposition", "attachment; filename=\"audit.csv\"");
    response.body =
        "\xEF\xBB\xBF"
        "verdict,deal,customer,from_stage,to_stage,why,note,decided_at\r\n";
    DecisionFilter filter{.limit = http::largest_page_size};
    for (bool more = true; more;) {
        const auto page = TRY(list_decisions(reading, id, filter));
        for (const DecisionLine& line : page.items) response.body += csv_line(line);
        filter.cursor = page.next;
        more = page.next.has_value();
    }
    return response;
}

}  // namespace akad::adoption
