// A figure, and the physical limit beside it. What a figure costs and what the machine could do at
// best are measured in one run, so the ratio holds on a slow day too.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

namespace akad::bench {

struct Figure {
    std::string name;
    std::string unit;
    double value = 0;
    std::string limit_is;  ///< what the limit measures, in words
    double limit = 0;
    double ratio = 0;      ///< value / limit
    std::string promised;  ///< what the ratio (or value) should be
    bool kept = true;
    double cpu_us_each = 0;  ///< of our process for each operation; 0: not measured
};
BOOST_DESCRIBE_STRUCT(Figure, (),
                      (name, unit, value, limit_is, limit, ratio, promised, kept, cpu_us_each))

struct Scale {
    bool full = false;
    int deals = 0;       ///< of the larger house; 0: as many as promised
    std::string folder;  ///< for databases; emptied afterwards
    std::string akad;    ///< the binary, for start and memory
};

/// Wall clock and our own CPU around some work.
class Watch {
public:
    Watch();
    [[nodiscard]] double seconds() const;
    [[nodiscard]] double cpu_seconds() const;

private:
    std::chrono::steady_clock::time_point began_;
    double cpu_began_;
};

/// The median of several runs of `run`, which answers seconds.
[[nodiscard]] double median_of(int runs, const std::function<double()>& run);

/// The same of two pieces of work, in turn, so that a slow moment of the machine is in both.
struct Medians {
    double first = 0;
    double second = 0;
};
[[nodiscard]] Medians medians_in_turn(int runs, const std::function<double()>& first,
                                      const std::function<double()>& second);

[[nodiscard]] Figure rate(std::string name, std::string unit, double value, std::string limit_is,
                          double limit, double least_ratio);

void print_table(const std::vector<Figure>& figures);
void write_json_file(const std::vector<Figure>& figures, const std::string& path);

std::vector<Figure> gate_moves(const Scale& scale);
std::vector<Figure> deal_page(const Scale& scale);
std::vector<Figure> growth(const Scale& scale);
std::vector<Figure> proving(const Scale& scale);
std::vector<Figure> scheduling(const Scale& scale);
std::vector<Figure> starting(const Scale& scale);

}  // namespace akad::bench
