#include "http/metrics.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace akad::http {

namespace {

std::uint64_t read(const std::atomic<std::uint64_t>& counter) {
    return counter.load(std::memory_order_relaxed);
}

void head(std::string& out, std::string_view name, std::string_view type, std::string_view help) {
    fmt::format_to(std::back_inserter(out), "# HELP {0} {2}\n# TYPE {0} {1}\n", name, type, help);
}

}  // namespace

Metrics::Metrics(const Routes& routes) {
    for (const Route& route : routes.all())
        routes_.emplace_back().name = route.method + " " + route.pattern;
    routes_.emplace_back().name = "other";
}

void Metrics::answered(std::size_t route, int status, std::int64_t microseconds) {
    OfRoute& counted = routes_[route];
    const auto place = static_cast<std::size_t>(std::clamp(status, 100, 599) - 100);
    counted.by_status[place].fetch_add(1, std::memory_order_relaxed);
    const auto bound = std::ranges::lower_bound(bounds_us, microseconds);
    counted.by_duration[static_cast<std::size_t>(bound - bounds_us.begin())].fetch_add(
        1, std::memory_order_relaxed);
    counted.microseconds.fetch_add(static_cast<std::uint64_t>(microseconds),
                                   std::memory_order_relaxed);
}

void Metrics::write_statuses(std::string& out, const OfRoute& route) {
    for (std::size_t i = 0; i < route.by_status.size(); ++i)
        if (const auto count = read(route.by_status[i]); count > 0)
            fmt::format_to(std::back_inserter(out),
                           "akad_http_requests_total{{route=\"{}\",status=\"{}\"}} {}\n",
                           route.name, i + 100, count);
}

void Metrics::write_durations(std::string& out, const OfRoute& route) {
    std::uint64_t count = 0;
    for (const auto& bucket : route.by_duration) count += read(bucket);
    if (count == 0) return;
    const auto put = std::back_inserter(out);
    std::uint64_t up_to = 0;
    for (std::size_t i = 0; i < bounds_us.size(); ++i) {
        up_to += read(route.by_duration[i]);
        fmt::format_to(put, "akad_http_seconds_bucket{{route=\"{}\",le=\"{:g}\"}} {}\n", route.name,
                       static_cast<double>(bounds_us[i]) / 1e6, up_to);
    }
    fmt::format_to(put, "akad_http_seconds_bucket{{route=\"{}\",le=\"+Inf\"}} {}\n", route.name,
                   count);
    fmt::format_to(put, "akad_http_seconds_sum{{route=\"{}\"}} {:.6f}\n", route.name,
                   static_cast<double>(read(route.microseconds)) / 1e6);
    fmt::format_to(put, "akad_http_seconds_count{{route=\"{}\"}} {}\n", route.name, count);
}

void Metrics::write(std::string& out) const {
    head(out, "akad_http_requests_total", "counter", "Requests answered.");
    for (const OfRoute& route : routes_) write_statuses(out, route);
    head(out, "akad_http_seconds", "histogram", "From a request's first byte to its answer.");
    for (const OfRoute& route : routes_) write_durations(out, route);
    write_gauge(out, "akad_http_connections", "Open connections.", connections.load());
    write_gauge(out, "akad_event_streams", "Open event streams.", event_streams.load());
    head(out, "akad_http_connections_refused_total", "counter", "Connections over the limit.");
    fmt::format_to(std::back_inserter(out), "akad_http_connections_refused_total {}\n",
                   connections_refused.load());
    head(out, "akad_event_resets_total", "counter", "Event streams that were too far behind.");
    fmt::format_to(std::back_inserter(out), "akad_event_resets_total {}\n", event_resets.load());
}

void write_gauge(std::string& out, std::string_view name, std::string_view help,
                 std::int64_t value) {
    head(out, name, "gauge", help);
    fmt::format_to(std::back_inserter(out), "{} {}\n", name, value);
}

}  // namespace akad::http
