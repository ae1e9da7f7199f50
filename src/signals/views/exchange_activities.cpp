// What is not plain JSON in, JSON out: the batch, which has no one subject, and the export.
#include "deals/brief.hpp"
#include "http/routes.hpp"
#include "signals/actions/actions.hpp"
#include "signals/views/activity_view.hpp"

namespace akad::signals {

namespace {

constexpr std::size_t most_exported = 10'000;

/// Quoted (RFC 4180); a leading sign would be run as a formula by spreadsheets, so it gets an
/// apostrophe before it.
std::string cell(std::string_view text) {
    std::string out = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos)
        out += '\'';
    for (const char c : text) {
        if (c == '"') out += '"';
        out += c;
    }
    return out + '"';
}

std::string names_of(const std::vector<Person>& people) {
    std::string out;
    for (const Person& each : people) out += (out.empty() ? "" : "; ") + each.name;
    return out;
}

std::string line_of(const ActivityView& each) {
    std::string indicators;
    for (const Indicator indicator : each.indicators) {
        if (!indicators.empty()) indicators += "; ";
        indicators += name_of(indicator);
    }
    std::string line = each.id.text();
    line.append(",").append(each.occurred_at.text());
    line.append(",").append(name_of(each.kind)).append(",").append(name_of(each.side));
    line.append(",").append(each.minutes ? std::to_string(*each.minutes) : "");
    for (const std::string& text :
         {names_of(each.contacts), names_of(each.members), indicators, each.note,
          each.source.value_or(""), each.source_id.value_or("")})
        line.append(",").append(cell(text));
    return line + "\r\n";
}

}  // namespace

Result<http::Response> export_activities(http::Exchange& exchange) {
    const auto deal = TRY(http::path_id<DealId>(exchange, 0));
    const auto lease = exchange.services.store.reader();
    ActivityFilter filter{.limit = http::largest_page_size};
    http::Response response;
    response.media_type = "text/csv; charset=utf-8";
    response.with("Content-Disposition", "attachment; filename=\"activities.csv\"");
    response.body =
        "\xEF\xBB\xBFid,occurred_at,kind,side,minutes,contacts,members,indicators,note,source,"
        "source_id\r\n";
    for (std::size_t rows = 0; rows < most_exported;) {
        const auto page =
            TRY(list_activities({*lease, exchange.caller, exchange.now}, deal, filter));
        for (const ActivityView& each : page.items) response.body += line_of(each);
        rows += page.items.size();
        if (!page.next) break;
        filter.cursor = page.next;
    }
    return response;
}

Result<http::Response> take_activities(http::Exchange& exchange) {
    const auto command = TRY(http::read_body<RecordActivities>(exchange));
    const auto kept = TRY(exchange.services.ledger.submit_and_wait(exchange.command(
        [command](ledger::Writing& writing) { return record_activities(writing, command); })));
    http::Response response;
    response.body = kept.subject;
    return response;
}

}  // namespace akad::signals
