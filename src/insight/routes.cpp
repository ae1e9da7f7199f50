#include "http/routes.hpp"

#include "insight/insight.hpp"
#include "insight/views/behind.hpp"
#include "insight/views/csv.hpp"
#include "insight/views/flow.hpp"
#include "insight/views/honesty.hpp"
#include "insight/views/stages.hpp"

namespace akad::insight {

void add_routes(http::Routes& r) {
    constexpr auto see = Permission::read;
    r.view("GET", "/api/w/{workspace}/insight/stages", see, show_stage_times);
    r.view("GET", "/api/w/{workspace}/insight/conversion", see, show_conversion);
    r.view("GET", "/api/w/{workspace}/insight/regression", see, show_regression);
    r.view("GET", "/api/w/{workspace}/insight/velocity", see, show_velocity);
    r.view("GET", "/api/w/{workspace}/insight/dates", see, show_dates);
    r.view("GET", "/api/w/{workspace}/insight/honesty", Permission::coach, show_honesty);
    r.view("GET", "/api/w/{workspace}/insight/deals", see, list_deals_behind);
    const auto csv = [&](std::string_view pattern,
                         Result<http::Response> (*give)(http::Exchange&)) {
        r.raw("GET", pattern, Permission::export_data, give)
            .asks<InsightFilter>()
            .answers_media("text/csv");
    };
    csv("/api/w/{workspace}/insight/stages.csv", give_stage_times);
    csv("/api/w/{workspace}/insight/conversion.csv", give_conversion);
    csv("/api/w/{workspace}/insight/regression.csv", give_regression);
    csv("/api/w/{workspace}/insight/velocity.csv", give_velocity);
    csv("/api/w/{workspace}/insight/dates.csv", give_dates);
    r.raw("GET", "/api/w/{workspace}/insight/honesty.csv", Permission::coach, give_honesty)
        .asks<InsightFilter>()
        .answers_media("text/csv");
}

}  // namespace akad::insight
