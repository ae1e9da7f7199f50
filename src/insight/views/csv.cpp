#include "insight/views/csv.hpp"

#include <fmt/format.h>

#include "http/csv.hpp"
#include "http/routes.hpp"
#include "insight/views/flow.hpp"
#include "insight/views/honesty.hpp"
#include "insight/views/stages.hpp"

namespace akad::insight {

namespace {

std::string text(const std::string& value) {
    return http::csv_cell(value);
}
std::string text(std::int64_t value) {
    return std::to_string(value);
}
std::string text(const std::optional<double>& value) {
    return value ? fmt::format("{:.4f}", *value) : "";
}
std::string text(const std::optional<std::int64_t>& value) {
    return value ? std::to_string(*value) : "";
}

/// One line of cells.
template <class... Cell>
std::string line(const Cell&... cells) {
    std::string out;
    ((out += (out.empty() ? "" : ",") + text(cells)), ...);
    return out + "\r\n";
}

template <class View, class Lines>
Result<http::Response> file(http::Exchange& exchange, std::string_view name, std::string_view head,
                            Result<View> (*show)(const storage::Reading&, const InsightFilter&),
                            const Lines& lines) {
    const auto filter = TRY(http::read_query<InsightFilter>(exchange));
    const auto lease = exchange.services.store.reader();
    const View view = TRY(show({*lease, exchange.caller, exchange.now}, filter));
    http::Response response;
    response.media_type = "text/csv; charset=utf-8";
    response.with("Content-Disposition", "attachment; filename=\"" + std::string(name) + ".csv\"");
    response.body = "\xEF\xBB\xBF" + std::string(head) + "\r\n";
    lines(view, response.body);
    return response;
}

std::string time_line(const std::string& stage, const std::string& owner, const std::string& size,
                      const Length& time) {
    return line(stage, owner, size, time.cases, time.open, time.mean_days, time.estimate_days);
}

}  // namespace

Result<http::Response> give_stage_times(http::Exchange& exchange) {
    return file(
        exchange, "stage-times", "stage,owner,size,ended,open,mean_days,estimate_with_open_days",
        show_stage_times, [](const StageTimes& view, std::string& out) {
            for (const StageTime& stage : view.stages) {
                out += time_line(stage.name, "", "", stage.time);
                for (const OwnerTime& each : stage.owners)
                    out += time_line(stage.name, each.owner.name, "", each.time);
                for (const SizeTime& each : stage.sizes)
                    out += time_line(stage.name, "", std::string(name_of(each.size)), each.time);
            }
        });
}

Result<http::Response> give_conversion(http::Exchange& exchange) {
    return file(exchange, "conversion",
                "stage,entered,open,claiming,ended,forward,forward_rate,overridden,back,lost,aside",
                show_conversion, [](const Conversion& view, std::string& out) {
                    for (const StageConversion& each : view.stages)
                        out += line(each.name, each.entered, each.open, each.claiming,
                                    each.forward.of, each.forward.count, each.forward.rate,
                                    each.overridden.count, each.back, each.lost, each.aside);
                });
}

Result<http::Response> give_regression(http::Exchange& exchange) {
    return file(exchange, "regression", "stage,ended,back,back_rate", show_regression,
                [](const Regression& view, std::string& out) {
                    for (const StageRegression& each : view.stages)
                        out += line(each.name, each.back.of, each.back.count, each.back.rate);
                });
}

Result<http::Response> give_velocity(http::Exchange& exchange) {
    return file(exchange, "velocity",
                "month,open_deals,currency,open_value_minor,won,won_or_lost,win_rate,cycle_days,"
                "value_a_day_minor",
                show_velocity, [](const Velocity& view, std::string& out) {
                    for (const VelocityMonth& each : view.months)
                        out += line(each.month, each.open_deals, view.currency.text(),
                                    each.open_minor, each.won.count, each.won.of, each.won.rate,
                                    each.cycle.mean_days, each.velocity_minor);
                });
}

Result<http::Response> give_dates(http::Exchange& exchange) {
    return file(exchange, "dates", "month,promised,on_time,lost_before,late,missed_rate",
                show_dates, [](const Dates& view, std::string& out) {
                    for (const DatesMonth& each : view.months)
                        out += line(each.month, each.missed.of, each.on_time, each.lost_before,
                                    each.late, each.missed.rate);
                });
}

Result<http::Response> give_honesty(http::Exchange& exchange) {
    return file(exchange, "honesty", "month,person,said,said_or_found,said_rate,on_evidence,open",
                show_honesty, [](const Honesty& view, std::string& out) {
                    for (const MonthShare& each : view.months)
                        out += line(each.month, std::string(), each.share.count, each.share.of,
                                    each.share.rate, std::string(), std::string());
                    for (const PersonHonesty& each : view.people)
                        out += line(std::string(), each.person.name, each.said.count, each.said.of,
                                    each.said.rate, each.on_evidence.count, each.on_evidence.of);
                });
}

}  // namespace akad::insight
