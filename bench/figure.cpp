#include "figure.hpp"

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <fstream>

#include "core/json.hpp"

namespace akad::bench {

namespace {

double own_cpu_seconds() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double median(std::vector<double> values) {
    std::ranges::sort(values);
    return values[values.size() / 2];
}

}  // namespace

Watch::Watch() : began_(std::chrono::steady_clock::now()), cpu_began_(own_cpu_seconds()) {}

double Watch::seconds() const {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count();
}

double Watch::cpu_seconds() const {
    return own_cpu_seconds() - cpu_began_;
}

double median_of(int runs, const std::function<double()>& run) {
    std::vector<double> seconds;
    for (int i = 0; i < runs; ++i) seconds.push_back(run());
    return median(std::move(seconds));
}

Medians medians_in_turn(int runs, const std::function<double()>& first,
                        const std::function<double()>& second) {
    std::vector<double> of_first;
    std::vector<double> of_second;
    for (int i = 0; i < runs; ++i) {
        of_first.push_back(first());
        of_second.push_back(second());
    }
    return {median(std::move(of_first)), median(std::move(of_second))};
}

Figure rate(std::string name, std::string unit, double value, std::string limit_is, double limit,
            double least_ratio) {
    char promised[40];
    std::snprintf(promised, sizeof promised, "at least %.2f", least_ratio);
    const double ratio = limit > 0 ? value / limit : 0;
    return {.name = std::move(name),
            .unit = std::move(unit),
            .value = value,
            .limit_is = std::move(limit_is),
            .limit = limit,
            .ratio = ratio,
            .promised = promised,
            .kept = ratio >= least_ratio};
}

void print_table(const std::vector<Figure>& figures) {
    std::printf("\n%-44s %12s %12s %7s  %-14s %s\n", "figure", "value", "limit", "ratio",
                "promised", "limit is");
    for (const Figure& each : figures)
        std::printf("%-44s %9.1f %-8s %9.1f %7.2f  %-14s %s%s\n", each.name.c_str(), each.value,
                    each.unit.c_str(), each.limit, each.ratio, each.promised.c_str(),
                    each.limit_is.c_str(), each.kept ? "" : "   <- NOT KEPT");
    for (const Figure& each : figures)
        if (each.cpu_us_each > 0)
            std::printf("  %s: %.0f us of CPU each\n", each.name.c_str(), each.cpu_us_each);
}

void write_json_file(const std::vector<Figure>& figures, const std::string& path) {
    std::ofstream(path) << to_json(figures) << '\n';
}

}  // namespace akad::bench
