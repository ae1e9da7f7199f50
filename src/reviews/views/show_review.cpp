#include <algorithm>
#include <map>

#include "reviews/store/review_store.hpp"
#include "reviews/views/names.hpp"
#include "reviews/views/paging.hpp"

namespace akad::reviews {

namespace {

ReviewLine line_of(const Review& review, const Names& names) {
    ReviewLine line;
    line.id = review.id;
    line.looking = review.looking;
    line.title = review.title;
    line.led_by = names.of(review.led_by);
    if (review.person) line.person = names.of(*review.person);
    line.held_on = review.held_on;
    line.closed_at = review.closed_at;
    return line;
}

/// The agenda lines of the deals that this caller sees, with the names they need.
struct Seen {
    Seen(const storage::Reading& reading, const std::vector<Inspection>& inspections) {
        std::vector<DealId> ids;
        for (const Inspection& each : inspections) ids.push_back(each.deal);
        std::vector<CustomerId> customer_ids;
        for (auto& brief : deals::briefs_of(reading, ids)) {
            names.need(brief.owner);
            customer_ids.push_back(brief.customer);
            briefs.emplace(brief.id, std::move(brief));
        }
        customers = people::customer_names(reading.db, reading.caller.workspace, customer_ids);
    }
    std::map<DealId, deals::DealBrief> briefs{};
    std::map<CustomerId, std::string> customers{};
    Names names{};
};

AgendaLine line_of(const Inspection& inspection, const Review& review,
                   const deals::DealBrief& brief, const Seen& seen) {
    AgendaLine line;
    line.id = inspection.id;
    line.deal = inspection.deal;
    line.deal_name = brief.name;
    const auto customer = seen.customers.find(brief.customer);
    line.customer = {brief.customer, customer == seen.customers.end() ? "" : customer->second};
    line.owner = seen.names.of(brief.owner);
    line.stage_name = inspection.stage_name;
    line.days_in_stage = inspection.days_in_stage;
    line.troubles = troubles_of(inspection);
    line.outcome = inspection.outcome;
    line.finished = is_finished(review.looking, inspection);
    return line;
}

std::vector<StageAudit> audit_of(const std::vector<Inspection>& inspections) {
    std::vector<StageAudit> stages;
    for (const Inspection& each : inspections) {
        const auto asked = asked_of(each);
        if (asked.empty()) continue;
        if (stages.empty() || stages.back().stage_name != each.stage_name)
            stages.push_back({.stage_name = each.stage_name});
        StageAudit& stage = stages.back();
        ++stage.sampled;
        switch (verdict(asked, findings_of(each))) {
            case Finding::yes:
                ++stage.met;
                break;
            case Finding::no:
                ++stage.not_met;
                break;
            case Finding::cannot_tell:
                ++stage.cannot_tell;
                break;
        }
    }
    for (StageAudit& stage : stages) stage.share = share_of(stage.met, stage.met + stage.not_met);
    return stages;
}

void add_agenda(const storage::Reading& reading, const Review& review,
                const std::vector<Inspection>& inspections, const Seen& seen, ReviewView& view) {
    std::map<InspectionId, int> actions;
    for (const auto& each : actions_of(reading.db, reading.caller.workspace, review.id))
        ++actions[each.inspection];
    for (const Inspection& each : inspections) {
        const auto brief = seen.briefs.find(each.deal);
        if (brief == seen.briefs.end()) continue;
        AgendaLine line = line_of(each, review, brief->second, seen);
        line.actions = actions[each.id];
        ++view.deals;
        if (each.looked_at) ++view.looked_at;
        if (!line.finished) ++view.unfinished;
        view.agenda.push_back(std::move(line));
    }
}

}  // namespace

Result<http::Page<ReviewLine>> list_reviews(const storage::Reading& reading,
                                            const PageFilter& filter) {
    const auto read = [&](std::optional<ReviewId> before, std::int64_t limit) {
        return reviews_below(reading, before, limit);
    };
    const auto [rows, next] = TRY(page_of<Review>(filter, read));
    http::Page<ReviewLine> page;
    page.next = next;
    Names names;
    std::vector<ReviewId> ids;
    for (const Review& each : rows) {
        names.need(each.led_by);
        names.need(each.person);
        ids.push_back(each.id);
    }
    names.look_up(reading);
    std::map<ReviewId, AgendaCount> counts;
    for (const auto& each : agenda_counts(reading.db, reading.caller.workspace, ids))
        counts.emplace(each.review, each);
    for (const Review& each : rows) {
        ReviewLine line = line_of(each, names);
        // How many deals other people had in it is not for who sees only their part.
        if (sees_whole(reading.caller, each)) {
            line.deals = counts[each.id].deals;
            line.looked_at = counts[each.id].looked_at;
        }
        page.items.push_back(std::move(line));
    }
    page.total = {static_cast<std::int64_t>(page.items.size()), page.next.has_value()};
    return page;
}

Result<ReviewView> show_review(const storage::Reading& reading, ReviewId id) {
    const Review review = TRY(require_review(reading, id));
    const auto inspections = inspections_of(reading.db, reading.caller.workspace, id);
    Seen seen(reading, inspections);
    seen.names.need(review.led_by);
    seen.names.need(review.person);
    seen.names.look_up(reading);
    ReviewView view;
    static_cast<ReviewLine&>(view) = line_of(review, seen.names);
    view.revision = review.revision;
    view.rhythm = review.rhythm;
    add_agenda(reading, review, inspections, seen, view);
    if (sees_whole(reading.caller, review)) {
        view.summary = review.summary;
        view.left_out = review.left_out;
        if (review.looking == Looking::stage_audit) {
            view.sample_size = review.sample_size;
            view.seed = review.seed;
            view.audit = audit_of(inspections);
        }
    }
    view.may = may_of({"record", "close"}, reading.caller, review);
    return view;
}

}  // namespace akad::reviews
