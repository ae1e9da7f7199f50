// What a person can look at here: rhythms, reviews, inspections, interventions and their rate.
#pragma once

#include "reviews/views/inspection_view.hpp"
#include "reviews/views/review_view.hpp"

namespace akad::http {
struct Exchange;
struct Response;
}  // namespace akad::http

namespace akad::reviews {

struct InterventionView {
    InterventionId id{};
    std::int64_t revision = 1;
    DealId deal{};
    InterventionKind kind = InterventionKind::executive_introduction;
    Day on_day{};
    Person stepped_in_by{};
    std::optional<ReviewId> review{};
    std::string note;
    InterventionResult result = InterventionResult::open;
    std::string result_note;
    std::vector<May> may{};
};
BOOST_DESCRIBE_STRUCT(InterventionView, (),
                      (id, revision, deal, kind, on_day, stepped_in_by, review, note, result,
                       result_note, may))
[[nodiscard]] Result<InterventionView> show_intervention(const storage::Reading& reading,
                                                         InterventionId id);
[[nodiscard]] Result<http::Page<InterventionView>> list_interventions(
    const storage::Reading& reading, DealId deal, const PageFilter& filter);

/// How often somebody's deals needed a manager (D73), over the last ninety days.
struct InterventionRate {
    Person person{};
    std::int64_t interventions = 0;
    std::int64_t deals_with = 0;  ///< deals somebody stepped into
    std::int64_t deals = 0;       ///< deals carried in the time
    std::int64_t helped = 0;
    std::int64_t did_not_help = 0;
    std::optional<double> percent{};  ///< interventions in a hundred deals; none under five deals
};
BOOST_DESCRIBE_STRUCT(InterventionRate, (),
                      (person, interventions, deals_with, deals, helped, did_not_help, percent))
[[nodiscard]] Result<http::Page<InterventionRate>> list_intervention_rates(
    const storage::Reading& reading);

/// The minutes as CSV (RFC 4180, UTF-8): a line for each deal and each action.
[[nodiscard]] Result<http::Response> export_minutes(http::Exchange& exchange);

}  // namespace akad::reviews
