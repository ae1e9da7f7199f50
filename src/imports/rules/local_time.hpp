// Instants from what a clock on a wall showed.
#pragma once

#include <string>
#include <unordered_map>

#include "core/time.hpp"
#include "imports/rules/dates.hpp"

namespace akad::imports {

/// A time zone, remembering the midnights it was asked for: files repeat their days.
class LocalTime {
public:
    explicit LocalTime(std::string zone) : zone_(std::move(zone)) {}

    /// The instant of a moment: by its own offset, or else by the zone. On the two days a year
    /// when clocks change, a time after the change may be an hour off.
    [[nodiscard]] Instant at(const Moment& moment);

private:
    [[nodiscard]] Instant midnight(Day day);

    std::string zone_;
    std::unordered_map<std::int32_t, Instant> midnights_{};
};

}  // namespace akad::imports
