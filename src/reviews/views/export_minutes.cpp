#include <map>
#include <string_view>

#include "http/routes.hpp"
#include "reviews/store/review_store.hpp"
#include "reviews/views/names.hpp"

namespace akad::reviews {

namespace {

/// Quoted (RFC 4180). A leading sign would be run as a formula by spreadsheets, so it gets an
/// apostrophe before it.
std::string cell(std::string_view text) {
    std::string quoted = "\"";
    if (!text.empty() && std::string_view("=+-@\t\r").find(text[0]) != std::string_view::npos)
        quoted += '\'';
    for (const char c : text) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string line_of(const std::vector<std::string>& cells) {
    std::string line;
    for (const std::string& each : cells) line += (line.empty() ? "" : ",") + cell(each);
    return line + "\r\n";
}

std::string deal_line(const AgendaLine& line, const Inspection& inspection) {
    const Answers answers = answers_of(inspection);
    return line_of({"deal", line.deal_name, line.customer.name, line.owner.name, line.stage_name,
                    line.outcome ? std::string(name_of(*line.outcome)) : "", "",
                    answers.ready_proof.value_or(""), answers.must_happen.value_or(""),
                    answers.not_yet_met.value_or(""), answers.could_block.value_or(""),
                    answers.reason_if_late.value_or(""), inspection.note});
}

std::string action_line(const AgendaLine& line, const commitments::Commitment& action,
                        const Names& names) {
    return line_of({"action", line.deal_name, line.customer.name, names.of(action.owner).name, "",
                    std::string(name_of(action.state)),
                    action.due_day ? action.due_day->text() : "", "", "", "", "", "",
                    action.title});
}

std::string minutes_of(const storage::Reading& reading, const ReviewView& view) {
    std::map<InspectionId, Inspection> inspections;
    for (auto& each : inspections_of(reading.db, reading.caller.workspace, view.id))
        inspections.emplace(each.id, std::move(each));
    std::vector<CommitmentId> ids;
    std::map<CommitmentId, InspectionId> agreed_in;
    for (const auto& each : actions_of(reading.db, reading.caller.workspace, view.id)) {
        ids.push_back(each.commitment);
        agreed_in.emplace(each.commitment, each.inspection);
    }
    std::vector<commitments::Commitment> actions;
    if (!ids.empty()) actions = commitments::find_all(reading.db, reading.caller.workspace, ids);
    Names names;
    for (const auto& each : actions) names.need(each.owner);
    names.look_up(reading);
    std::string text =
        "\xEF\xBB\xBFwhat,deal,customer,owner,stage,outcome,due_day,ready_proof,must_happen,"
        "not_yet_met,could_block,reason_if_late,note\r\n";
    for (const AgendaLine& line : view.agenda) {
        text += deal_line(line, inspections.at(line.id));
        for (const auto& action : actions)
            if (agreed_in.at(action.id) == line.id) text += action_line(line, action, names);
    }
    return text;
}

}  // namespace

Result<http::Response> export_minutes(http::Exchange& exchange) {
    const auto id = TRY(http::path_id<ReviewId>(exchange, 0));
    const auto lease = exchange.services.store.reader();
    const storage::Reading reading{*lease, exchange.caller, exchange.now};
    const ReviewView view = TRY(show_review(reading, id));
    http::Response response;
    response.media_type = "text/csv; charset=utf-8";
    response.with("Content-Disposition",
                  "attachment; filename=\"review-" + view.held_on.text() + ".csv\"");
    response.body = minutes_of(reading, view);
    return response;
}

}  // namespace akad::reviews
