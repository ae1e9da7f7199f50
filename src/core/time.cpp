#include "core/time.hpp"

#include <algorithm>
#include <cstdlib>
#include <string>

namespace akad {
namespace {

constexpr std::int64_t us_per_minute = 60 * us_per_second;

struct Clock {
    int hour = 0;
    int minute = 0;
    int second = 0;
};

/// Takes exactly `count` digits off the front, or nothing.
std::optional<int> take_digits(std::string_view& text, std::size_t count) {
    if (text.size() < count) return std::nullopt;
    int value = 0;
    for (const char digit : text.substr(0, count)) {
        if (digit < '0' || digit > '9') return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    text.remove_prefix(count);
    return value;
}

bool take(std::string_view& text, std::string_view one_of) {
    if (text.empty() || !one_of.contains(text.front())) return false;
    text.remove_prefix(1);
    return true;
}

std::optional<std::chrono::sys_days> take_date(std::string_view& text) {
    const auto year = take_digits(text, 4);
    if (!year || !take(text, "-")) return std::nullopt;
    const auto month = take_digits(text, 2);
    if (!month || !take(text, "-")) return std::nullopt;
    const auto day = take_digits(text, 2);
    if (!day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year),
                                           std::chrono::month(static_cast<unsigned>(*month)),
                                           std::chrono::day(static_cast<unsigned>(*day))};
    if (!date.ok()) return std::nullopt;
    return std::chrono::sys_days(date);
}

std::optional<Clock> take_clock(std::string_view& text) {
    const auto hour = take_digits(text, 2);
    if (!hour || *hour > 23 || !take(text, ":")) return std::nullopt;
    const auto minute = take_digits(text, 2);
    if (!minute || *minute > 59 || !take(text, ":")) return std::nullopt;
    const auto second = take_digits(text, 2);
    // RFC 3339 section 5.7 allows a leap second; it counts as the first of the next minute.
    if (!second || *second > 60) return std::nullopt;
    return Clock{*hour, *minute, *second};
}

/// What stands behind the point of a second, in microseconds; finer digits are cut off.
std::optional<std::int64_t> take_fraction_us(std::string_view& text) {
    if (!take(text, ".")) return 0;
    const auto end = text.find_first_not_of("0123456789");
    const auto digits = text.substr(0, end);
    if (digits.empty() || digits.size() > 9) return std::nullopt;
    std::int64_t us = 0;
    for (std::size_t i = 0; i < 6; ++i) us = us * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    text.remove_prefix(digits.size());
    return us;
}

std::optional<std::int64_t> take_offset_us(std::string_view& text) {
    if (take(text, "Zz")) return 0;
    const bool west = text.starts_with('-');
    if (!take(text, "+-")) return std::nullopt;
    const auto hours = take_digits(text, 2);
    if (!hours || *hours > 23 || !take(text, ":")) return std::nullopt;
    const auto minutes = take_digits(text, 2);
    if (!minutes || *minutes > 59) return std::nullopt;
    const std::int64_t offset_us = (*hours * 60 + *minutes) * us_per_minute;
    return west ? -offset_us : offset_us;
}

/// Appends the number with zeros in front. Verify and every list write days by the million, so no
/// format is read for each.
void put_digits(std::string& out, long number, std::size_t count) {
    const std::size_t from = out.size();
    out.append(count, '0');
    for (std::size_t at = out.size(); at > from; number /= 10)
        out[--at] = static_cast<char>('0' + number % 10);
}

void put_date(std::string& out, std::chrono::sys_days days) {
    const std::chrono::year_month_day date(days);
    const int year = int(date.year());
    if (year < 0) out += '-';
    put_digits(out, std::abs(year), std::abs(year) > 9999 ? 5 : 4);
    out += '-';
    put_digits(out, unsigned(date.month()), 2);
    out += '-';
    put_digits(out, unsigned(date.day()), 2);
}

}  // namespace

std::string Instant::text() const {
    const std::chrono::sys_time<std::chrono::microseconds> at{std::chrono::microseconds(us)};
    const auto days = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::hh_mm_ss clock(at - days);
    std::string out;
    out.reserve(std::string_view("2026-01-01T00:00:00.000000Z").size());
    put_date(out, days);
    out += 'T';
    put_digits(out, clock.hours().count(), 2);
    out += ':';
    put_digits(out, clock.minutes().count(), 2);
    out += ':';
    put_digits(out, clock.seconds().count(), 2);
    out += '.';
    put_digits(out, clock.subseconds().count(), 6);
    return out += 'Z';
}

std::optional<Instant> Instant::parse(std::string_view text) {
    const auto date = take_date(text);
    if (!date || !take(text, "Tt ")) return std::nullopt;
    const auto clock = take_clock(text);
    if (!clock) return std::nullopt;
    const auto fraction_us = take_fraction_us(text);
    if (!fraction_us) return std::nullopt;
    const auto offset_us = take_offset_us(text);
    if (!offset_us || !text.empty()) return std::nullopt;
    const std::int64_t seconds = clock->hour * 3600 + clock->minute * 60 + clock->second;
    return Instant{date->time_since_epoch().count() * us_per_day + seconds * us_per_second +
                   *fraction_us - *offset_us};
}

Day Day::of(int year, unsigned month, unsigned day) {
    const std::chrono::sys_days days(std::chrono::year_month_day{
        std::chrono::year(year), std::chrono::month(month), std::chrono::day(day)});
    return {static_cast<std::int32_t>(days.time_since_epoch().count())};
}

std::string Day::text() const {
    std::string out;
    put_date(out, std::chrono::sys_days(std::chrono::days(number)));
    return out;
}

std::optional<Day> Day::parse(std::string_view text) {
    const auto date = take_date(text);
    if (!date || !text.empty()) return std::nullopt;
    const Day day{static_cast<std::int32_t>(date->time_since_epoch().count())};
    static const Day first = Day::of(1900, 1, 1);
    static const Day last = Day::of(2200, 12, 31);
    if (day < first || day > last) return std::nullopt;
    return day;
}

}  // namespace akad
