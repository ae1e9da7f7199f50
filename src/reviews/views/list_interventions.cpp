#include <algorithm>
#include <cmath>

#include "deals/inspection.hpp"
#include "reviews/store/review_store.hpp"
#include "reviews/views/names.hpp"
#include "reviews/views/paging.hpp"

namespace akad::reviews {

namespace {

/// A quarter, roughly: what a rate speaks of.
constexpr int rate_days = 90;

std::vector<InterventionView> views_of(const storage::Reading& reading,
                                       const std::vector<Intervention>& rows) {
    Names names;
    for (const Intervention& each : rows) names.need(each.stepped_in_by);
    names.look_up(reading);
    std::vector<InterventionView> views;
    for (const Intervention& each : rows) {
        InterventionView view{.id = each.id,
                              .revision = each.revision,
                              .deal = each.deal,
                              .kind = each.kind,
                              .on_day = each.on_day,
                              .stepped_in_by = names.of(each.stepped_in_by),
                              .review = each.review,
                              .note = each.note,
                              .result = each.result,
                              .result_note = each.result_note};
        const bool coach = reading.caller.can(Permission::coach);
        view.may.push_back({"settle", coach && !each.settled_at, {}});
        if (!coach) view.may.back().because = "not_permitted";
        if (each.settled_at) view.may.back().because = "intervention_settled";
        views.push_back(std::move(view));
    }
    return views;
}

}  // namespace

Result<InterventionView> show_intervention(const storage::Reading& reading, InterventionId id) {
    const Intervention row = TRY(require_intervention(reading, id));
    return views_of(reading, {row}).front();
}

Result<http::Page<InterventionView>> list_interventions(const storage::Reading& reading,
                                                        DealId deal, const PageFilter& filter) {
    TRY(deals::require_brief(reading, deal));
    const auto read = [&](std::optional<InterventionId> before, std::int64_t limit) {
        return interventions_in(reading.db, reading.caller.workspace, deal, before, limit);
    };
    const auto [rows, next] = TRY(page_of<Intervention>(filter, read));
    http::Page<InterventionView> page;
    page.next = next;
    page.items = views_of(reading, rows);
    page.total = {static_cast<std::int64_t>(page.items.size()), page.next.has_value()};
    return page;
}

Result<http::Page<InterventionRate>> list_intervention_rates(const storage::Reading& reading) {
    const Instant since{reading.now.us - rate_days * us_per_day};
    const Day today = people::today_in(reading.db, reading.caller.workspace, reading.now);
    std::map<PersonId, InterventionRate> by_person;
    for (const auto& [person, deals] : deals::deals_carried(reading, since))
        by_person[person].deals = deals;
    for (const StepsIn& each : interventions_since(reading, today.plus(-rate_days))) {
        InterventionRate& rate = by_person[each.owner];
        rate.interventions = each.interventions;
        rate.deals_with = each.deals;
        rate.helped = each.helped;
        rate.did_not_help = each.did_not_help;
    }
    Names names;
    for (const auto& [person, rate] : by_person) names.need(person);
    names.look_up(reading);
    http::Page<InterventionRate> page;
    for (auto& [person, rate] : by_person) {
        rate.person = names.of(person);
        if (rate.deals >= fewest_for_a_share)
            rate.percent = std::round(static_cast<double>(rate.interventions) * 1000 /
                                      static_cast<double>(rate.deals)) /
                           10;
        page.items.push_back(std::move(rate));
    }
    std::stable_sort(page.items.begin(), page.items.end(), [](const auto& left, const auto& right) {
        return left.percent.value_or(-1) > right.percent.value_or(-1);
    });
    page.total = {static_cast<std::int64_t>(page.items.size()), false};
    return page;
}

}  // namespace akad::reviews
