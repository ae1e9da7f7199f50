#include <map>

#include "deals/actions/bulk.hpp"
#include "deals/actions/exchanges.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/views/views.hpp"
#include "http/csv.hpp"
#include "http/routes.hpp"

namespace akad::deals {

namespace {

constexpr std::size_t most_exported = 10'000;

std::string decimal(const Money& money) {
    std::string digits = std::to_string(money.value_minor);
    const auto behind = static_cast<std::size_t>(money.currency.digits());
    if (behind == 0) return digits;
    if (digits.size() <= behind) digits.insert(0, behind + 1 - digits.size(), '0');
    return digits.insert(digits.size() - behind, 1, '.');
}

std::string line_of(const DealCard& card, const std::string& stage_name) {
    std::string line = card.id.text();
    const auto add = [&](std::string_view text) { line.append(",").append(http::csv_cell(text)); };
    add(card.name);
    add(card.customer.name);
    add(stage_name);
    add(name_of(card.state));
    line.append(",").append(decimal(card.value));
    add(card.value.currency.text());
    add(card.close_day ? card.close_day->text() : "");
    add(card.owner.name);
    line.append(",").append(std::to_string(card.stage_days));
    add(card.next_step ? card.next_step->title : "");
    add(card.next_step && card.next_step->due_day ? card.next_step->due_day->text() : "");
    add(card.claims_stage ? "yes" : "no");
    line.append(",").append(std::to_string(card.overrides));
    return line + "\r\n";
}

std::map<StageId, std::string> stage_names(storage::Connection& db, WorkspaceId workspace) {
    std::map<StageId, std::string> names;
    for (const Stage& stage : all_stages(db, workspace)) names[stage.id] = stage.name;
    return names;
}

}  // namespace

Result<http::Response> export_deals(http::Exchange& exchange) {
    DealFilter filter = TRY(http::read_query<DealFilter>(exchange));
    filter.limit = http::largest_page_size;
    const auto lease = exchange.services.store.reader();
    const auto names = stage_names(*lease, exchange.caller.workspace);
    http::Response response;
    response.media_type = "text/csv; charset=utf-8";
    response.with("Content-Disposition", "attachment; filename=\"deals.csv\"");
    response.body =
        "\xEF\xBB\xBFid,name,customer,stage,state,value,currency,close_day,owner,days_in_stage,"
        "next_step,next_step_due,claims_stage,overrides\r\n";
    for (std::size_t rows = 0; rows < most_exported;) {
        const auto page = TRY(list_deals({*lease, exchange.caller, exchange.now}, filter));
        for (const DealCard& card : page.items) {
            const auto name = names.find(card.stage);
            response.body += line_of(card, name == names.end() ? "" : name->second);
        }
        rows += page.items.size();
        if (!page.next) break;
        filter.cursor = page.next;
    }
    return response;
}

Result<http::Response> change_many_deals(http::Exchange& exchange) {
    const auto command = TRY(http::read_body<ChangeMany>(exchange));
    if (!exchange.caller.can(permission_for(command.action))) return http::not_permitted();
    const auto kept = TRY(exchange.services.ledger.submit_and_wait(exchange.command(
        [command](ledger::Writing& writing) { return change_many(writing, command); })));
    http::Response response;
    response.body = kept.subject;
    return response;
}

}  // namespace akad::deals
