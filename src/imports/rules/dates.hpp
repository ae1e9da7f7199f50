// Dates and times as people and programs write them: "2026-03-17", "17/03/2026 14:05",
// "3/17/2026 2:05 PM", "17-Mar-26", "17 Maret 2026", "2026年3月17日", with or without an offset.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include <boost/describe/enum.hpp>

#include "core/time.hpp"

namespace akad::imports {

BOOST_DEFINE_ENUM_CLASS(DateOrder, dmy, mdy, ymd)

enum class DateFlaw { none, not_a_date, order_unknown, no_such_day, out_of_range };

/// A date on somebody's calendar and a time on somebody's clock.
struct Moment {
    Day day{};
    std::int64_t time_us = 0;             ///< since midnight; 0 when no time is written
    std::optional<int> offset_minutes{};  ///< east of Greenwich, when it is written
};

struct ReadMoment {
    std::optional<Moment> moment{};
    DateFlaw flaw = DateFlaw::not_a_date;
};

/// Reads one date, with a time or without, and nothing else. `order` decides where the numbers
/// do not; without one, "03/04/2026" is order_unknown while "17/03/2026" is still read. Years of
/// two digits are of this century.
[[nodiscard]] ReadMoment read_moment(std::string_view text, std::optional<DateOrder> order);

/// The three parts of a date in the order they stand.
struct WrittenDate {
    struct Part {
        int value = 0;
        int digits = 0;  ///< 0: the name of a month
    };
    std::array<Part, 3> parts{};

    [[nodiscard]] bool year_first() const { return parts[0].digits == 4 || parts[0].value > 31; }
    [[nodiscard]] bool names_month() const {
        return parts[0].digits == 0 || parts[1].digits == 0 || parts[2].digits == 0;
    }
    [[nodiscard]] bool day_first_possible() const;
    [[nodiscard]] bool month_first_possible() const;
};

/// Takes a date off the front of a text; nothing when it does not begin with one.
[[nodiscard]] std::optional<WrittenDate> take_written_date(std::string_view& text);

}  // namespace akad::imports
