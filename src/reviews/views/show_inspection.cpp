#include <algorithm>

#include "core/refusals.hpp"
#include "deals/inspection.hpp"
#include "reviews/store/review_store.hpp"
#include "reviews/views/names.hpp"
#include "reviews/views/paging.hpp"
#include "signals/spoken.hpp"

namespace akad::reviews {

namespace {

/// The commitments of a deal that its inspection shows.
struct Promises {
    std::optional<commitments::Commitment> next_step{};
    std::vector<commitments::Commitment> agreed{};
    std::vector<commitments::Commitment> still_open{};
};

Promises promises_of(const storage::Reading& reading, const Inspection& inspection) {
    std::vector<CommitmentId> here;
    for (const auto& each : actions_of(reading.db, reading.caller.workspace, inspection.review))
        if (each.inspection == inspection.id) here.push_back(each.commitment);
    Promises promises;
    if (!here.empty())
        promises.agreed = commitments::find_all(reading.db, reading.caller.workspace, here);
    for (auto& each :
         commitments::open_about(reading.db, reading.caller.workspace, inspection.deal)) {
        const bool agreed_here = std::find(here.begin(), here.end(), each.id) != here.end();
        if (each.kind == commitments::Kind::next_step)
            promises.next_step = std::move(each);
        else if (each.kind == commitments::Kind::review_action && !agreed_here)
            promises.still_open.push_back(std::move(each));
    }
    return promises;
}

DealFacts facts_of(const storage::Reading& reading, const deals::DealBrief& brief,
                   const Promises& promises, const Names& names) {
    const auto customers =
        people::customer_names(reading.db, reading.caller.workspace, {brief.customer});
    const auto customer = customers.find(brief.customer);
    DealFacts facts;
    facts.name = brief.name;
    facts.customer = {brief.customer, customer == customers.end() ? "" : customer->second};
    facts.owner = names.of(brief.owner);
    facts.open = brief.open;
    facts.value = brief.value;
    facts.close_day = brief.close_day;
    facts.stage_name = brief.stage_name;
    facts.days_in_stage = days_in_stage(brief, reading.now);
    facts.expected_days = brief.expected_days;
    facts.missing_count = brief.missing_count;
    facts.claims_stage = brief.claims_stage;
    if (promises.next_step) facts.next_step = line_of(*promises.next_step, names);
    if (const auto spoke = signals::economic_buyer_spoke(reading, brief.id)) {
        facts.economic_buyer_acted = spoke->on;
        facts.economic_buyer = spoke->name;
    }
    return facts;
}

std::vector<AskedCriterion> asked_with_names(const storage::Reading& reading,
                                             const Inspection& inspection,
                                             const deals::DealBrief& brief) {
    const auto asked = asked_of(inspection);
    std::vector<AskedCriterion> criteria;
    if (asked.empty()) return criteria;
    const auto known = deals::criteria_before(reading, brief.pipeline, inspection.stage_position);
    const auto findings = findings_of(inspection);
    for (const CriterionId& id : asked) {
        AskedCriterion criterion{.id = id, .name = "", .finding = {}};
        for (const auto& each : known)
            if (each.id == id) criterion.name = each.name;
        for (const Found& each : findings)
            if (each.criterion == id) criterion.finding = each.finding;
        criteria.push_back(std::move(criterion));
    }
    return criteria;
}

/// What was said the last time somebody looked at the deal before this.
std::optional<Inspection> time_before(const storage::Reading& reading,
                                      const Inspection& inspection) {
    auto earlier =
        inspections_about(reading.db, reading.caller.workspace, inspection.deal, inspection.id, 1);
    if (earlier.empty()) return std::nullopt;
    return std::move(earlier.front());
}

}  // namespace

Result<InspectionView> show_inspection(const storage::Reading& reading, InspectionId id) {
    const Inspection inspection = TRY(require_inspection(reading, id));
    const auto brief = TRY(deals::require_brief(reading, inspection.deal));
    const auto before = time_before(reading, inspection);
    std::vector<ReviewId> review_ids{inspection.review};
    if (before) review_ids.push_back(before->review);
    const auto reviews = find_reviews(reading.db, reading.caller.workspace, review_ids);
    const auto review_of = [&](ReviewId wanted) {
        return std::find_if(reviews.begin(), reviews.end(),
                            [&](const Review& each) { return each.id == wanted; });
    };
    const auto review = review_of(inspection.review);
    if (review == reviews.end()) return not_permitted();
    const Promises promises = promises_of(reading, inspection);
    Names names;
    names.need(brief.owner);
    for (const Review& each : reviews) names.need(each.led_by);
    for (const auto& each : promises.agreed) names.need(each.owner);
    for (const auto& each : promises.still_open) names.need(each.owner);
    if (promises.next_step) names.need(promises.next_step->owner);
    names.look_up(reading);
    InspectionView view;
    view.id = inspection.id;
    view.revision = inspection.revision;
    view.review = inspection.review;
    view.deal = inspection.deal;
    view.position = inspection.position;
    view.facts = facts_of(reading, brief, promises, names);
    view.troubles = troubles_of(inspection);
    view.asked = asked_with_names(reading, inspection, brief);
    view.answers = answers_of(inspection);
    view.note = inspection.note;
    view.outcome = inspection.outcome;
    view.looked_at = inspection.looked_at;
    if (before && review_of(before->review) != reviews.end())
        view.before = said_of(*before, *review_of(before->review), names);
    for (const auto& each : promises.agreed) view.actions.push_back(line_of(each, names));
    for (const auto& each : promises.still_open) view.still_open.push_back(line_of(each, names));
    view.may = may_of({"record", "agree_action"}, reading.caller, *review);
    return view;
}

Result<http::Page<Said>> list_deal_inspections(const storage::Reading& reading, DealId deal,
                                               const PageFilter& filter) {
    TRY(deals::require_brief(reading, deal));
    const auto read = [&](std::optional<InspectionId> before, std::int64_t limit) {
        return inspections_about(reading.db, reading.caller.workspace, deal, before, limit);
    };
    const auto [rows, next] = TRY(page_of<Inspection>(filter, read));
    http::Page<Said> page;
    page.next = next;
    std::vector<ReviewId> ids;
    for (const Inspection& each : rows) ids.push_back(each.review);
    Names names;
    const auto reviews = find_reviews(reading.db, reading.caller.workspace, ids);
    for (const Review& each : reviews) names.need(each.led_by);
    names.look_up(reading);
    for (const Inspection& each : rows)
        for (const Review& review : reviews)
            if (review.id == each.review) {
                page.items.push_back(said_of(each, review, names));
                break;
            }
    page.total = {static_cast<std::int64_t>(page.items.size()), page.next.has_value()};
    return page;
}

}  // namespace akad::reviews
