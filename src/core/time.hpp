// Instants and days. An Instant is a point in time; a Day is a date on somebody's calendar and
// has no time zone of its own. Nothing here reads a clock: time is handed in as a value.
#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace akad {

/// Microseconds since 1970-01-01T00:00:00Z, as stored in the database (BIGINT).
struct Instant {
    std::int64_t us = 0;
    friend auto operator<=>(const Instant&, const Instant&) = default;

    /// RFC 3339 in UTC with microseconds: "2026-11-21T09:30:00.000000Z".
    [[nodiscard]] std::string text() const;
    /// Reads RFC 3339 with any offset and up to nine digits of a second.
    [[nodiscard]] static std::optional<Instant> parse(std::string_view text);
};

constexpr std::int64_t us_per_second = 1'000'000;
constexpr std::int64_t us_per_day = 86'400 * us_per_second;

/// A date, counted in days since 1970-01-01; stored as ISO text.
struct Day {
    std::int32_t number = 0;
    friend auto operator<=>(const Day&, const Day&) = default;

    [[nodiscard]] static Day of(int year, unsigned month, unsigned day);
    /// "2026-12-18".
    [[nodiscard]] std::string text() const;
    /// Reads an existing date of the years 1900 to 2200 in ISO form.
    [[nodiscard]] static std::optional<Day> parse(std::string_view text);
    [[nodiscard]] Day plus(int days) const { return {number + days}; }
};

/// The date of an instant in an IANA time zone ("Asia/Jakarta"); UTC when the zone is unknown.
[[nodiscard]] Day day_in_zone(Instant at, std::string_view zone);

/// True when the zone is known to this machine's time zone data.
[[nodiscard]] bool is_time_zone(std::string_view zone);

}  // namespace akad
