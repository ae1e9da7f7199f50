// What the server counts, in Prometheus' text format.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>

#include "http/routes.hpp"

namespace akad::http {

class Metrics {
public:
    explicit Metrics(const Routes& routes);

    /// `route` counts as in Routes; `outside_routes` stands for everything else.
    void answered(std::size_t route, int status, std::int64_t microseconds);
    [[nodiscard]] std::size_t outside_routes() const { return routes_.size() - 1; }
    [[nodiscard]] std::string_view name(std::size_t route) const { return routes_[route].name; }

    std::atomic<std::int64_t> connections{0};
    std::atomic<std::int64_t> connections_refused{0};
    std::atomic<std::int64_t> event_streams{0};
    std::atomic<std::int64_t> event_resets{0};

    void write(std::string& out) const;

private:
    static constexpr std::array<std::int64_t, 12> bounds_us{
        1'000,   2'500,   5'000,   10'000,    25'000,    50'000,
        100'000, 250'000, 500'000, 1'000'000, 2'500'000, 5'000'000};
    struct OfRoute {
        std::string name;                                         ///< "GET /api/…"
        std::array<std::atomic<std::uint64_t>, 500> by_status{};  ///< from 100
        std::array<std::atomic<std::uint64_t>, bounds_us.size() + 1> by_duration{};
        std::atomic<std::uint64_t> microseconds{0};
    };
    static void write_statuses(std::string& out, const OfRoute& route);
    static void write_durations(std::string& out, const OfRoute& route);

    std::deque<OfRoute> routes_;
};

/// "# TYPE …" and one sample without labels.
void write_gauge(std::string& out, std::string_view name, std::string_view help,
                 std::int64_t value);

}  // namespace akad::http
