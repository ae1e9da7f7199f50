#include "imports/rules/dates.hpp"

#include <algorithm>
#include <chrono>
#include <string>

namespace akad::imports {
namespace {

bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}
bool is_letter(char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
}

void skip_spaces(std::string_view& text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
}

bool take(std::string_view& text, std::string_view what) {
    if (!text.starts_with(what)) return false;
    text.remove_prefix(what.size());
    return true;
}

bool take_any_of(std::string_view& text, std::string_view letters) {
    if (text.empty() || !letters.contains(text.front())) return false;
    text.remove_prefix(1);
    return true;
}

struct Number {
    int value = 0;
    int digits = 0;
};

/// A run of at most nine digits.
std::optional<Number> take_number(std::string_view& text) {
    Number number;
    while (!text.empty() && is_digit(text.front())) {
        if (++number.digits > 9) return std::nullopt;
        number.value = number.value * 10 + (text.front() - '0');
        text.remove_prefix(1);
    }
    if (number.digits == 0) return std::nullopt;
    return number;
}

std::string take_word(std::string_view& text) {
    std::string word;
    while (!text.empty() && is_letter(text.front())) {
        word += static_cast<char>(text.front() | 0x20);
        text.remove_prefix(1);
    }
    return word;
}

/// English and Indonesian, whole or cut after three letters or more.
std::optional<int> month_named(std::string_view word) {
    struct Name {
        std::string_view text;
        int month;
    };
    static constexpr Name names[] = {
        {"january", 1},  {"januari", 1},   {"february", 2},  {"februari", 2},  {"pebruari", 2},
        {"march", 3},    {"maret", 3},     {"april", 4},     {"may", 5},       {"mei", 5},
        {"june", 6},     {"juni", 6},      {"july", 7},      {"juli", 7},      {"august", 8},
        {"agustus", 8},  {"agt", 8},       {"ags", 8},       {"september", 9}, {"october", 10},
        {"oktober", 10}, {"november", 11}, {"nopember", 11}, {"december", 12}, {"desember", 12}};
    if (word.size() < 3) return std::nullopt;
    for (const Name& name : names)
        if (name.text.starts_with(word)) return name.month;
    return std::nullopt;
}

std::optional<WrittenDate::Part> take_part(std::string_view& text) {
    if (!text.empty() && is_letter(text.front())) {
        const auto month = month_named(take_word(text));
        if (!month) return std::nullopt;
        return WrittenDate::Part{*month, 0};
    }
    const auto number = take_number(text);
    if (!number || number->digits > 4 || number->digits == 3) return std::nullopt;
    return WrittenDate::Part{number->value, number->digits};
}

bool take_separator(std::string_view& text) {
    const bool spaced = text.starts_with(' ');
    skip_spaces(text);
    const bool found = take_any_of(text, "-/.,") || take(text, "年") || take(text, "月");
    skip_spaces(text);
    return found || spaced || (!text.empty() && is_letter(text.front()));
}

/// "20260317", as the basic form of ISO 8601 writes it.
std::optional<WrittenDate> take_compact(std::string_view& text) {
    if (text.size() < 8 || !std::ranges::all_of(text.substr(0, 8), is_digit)) return std::nullopt;
    if (text.size() > 8 && is_digit(text[8])) return std::nullopt;
    const auto value = [&](std::size_t at, std::size_t count) {
        int number = 0;
        for (const char digit : text.substr(at, count)) number = number * 10 + (digit - '0');
        return number;
    };
    const WrittenDate date{{{{value(0, 4), 4}, {value(4, 2), 2}, {value(6, 2), 2}}}};
    text.remove_prefix(8);
    return date;
}

struct Calendar {
    int year = 0;
    int month = 0;
    int day = 0;
};

int full_year(const WrittenDate::Part& part) {
    return part.digits <= 2 ? 2000 + part.value : part.value;
}

/// Which part is which, when a month is named or the year stands first.
std::optional<Calendar> told_by_form(const WrittenDate& date) {
    const auto& [first, second, third] = date.parts;
    if (first.digits == 0) return Calendar{full_year(third), first.value, second.value};
    if (date.year_first()) return Calendar{full_year(first), second.value, third.value};
    if (second.digits == 0) return Calendar{full_year(third), second.value, first.value};
    return std::nullopt;
}

std::optional<Calendar> told_by_order(const WrittenDate& date, std::optional<DateOrder> order) {
    const auto& [first, second, third] = date.parts;
    if (!order && date.day_first_possible() != date.month_first_possible())
        order = date.day_first_possible() ? DateOrder::dmy : DateOrder::mdy;
    if (!order) return std::nullopt;
    if (*order == DateOrder::dmy) return Calendar{full_year(third), second.value, first.value};
    if (*order == DateOrder::mdy) return Calendar{full_year(third), first.value, second.value};
    return Calendar{full_year(first), second.value, third.value};
}

DateFlaw flaw_of(const Calendar& date) {
    const std::chrono::year_month_day day{std::chrono::year(date.year),
                                          std::chrono::month(static_cast<unsigned>(date.month)),
                                          std::chrono::day(static_cast<unsigned>(date.day))};
    if (!day.ok()) return DateFlaw::no_such_day;
    return date.year < 1900 || date.year > 2200 ? DateFlaw::out_of_range : DateFlaw::none;
}

/// What stands behind the point of a second, cut to microseconds.
std::int64_t take_fraction_us(std::string_view& text) {
    std::int64_t us = 0;
    std::int64_t unit_us = us_per_second / 10;
    if (!take_any_of(text, ".,")) return 0;
    for (; !text.empty() && is_digit(text.front()); text.remove_prefix(1), unit_us /= 10)
        us += (text.front() - '0') * unit_us;
    return us;
}

enum class Half { none, morning, afternoon };

Half take_half(std::string_view& text) {
    std::string_view rest = text;
    skip_spaces(rest);
    const std::string word = take_word(rest);
    if (word != "am" && word != "pm") return Half::none;
    text = rest;
    return word == "am" ? Half::morning : Half::afternoon;
}

/// Hours of a twelve hour clock are one to twelve, and twelve comes first.
std::optional<int> hour_of_day(int hour, Half half) {
    if (half == Half::none) return hour <= 23 ? std::optional(hour) : std::nullopt;
    if (hour < 1 || hour > 12) return std::nullopt;
    return hour % 12 + (half == Half::afternoon ? 12 : 0);
}

std::optional<std::int64_t> take_time_us(std::string_view& text) {
    const auto hour = take_number(text);
    if (!hour || hour->digits > 2 || !take(text, ":")) return std::nullopt;
    const auto minute = take_number(text);
    if (!minute || minute->digits != 2 || minute->value > 59) return std::nullopt;
    Number second;
    if (take(text, ":")) {
        const auto written = take_number(text);
        if (!written || written->digits != 2 || written->value > 60) return std::nullopt;
        second = *written;
    }
    const std::int64_t fraction_us = take_fraction_us(text);
    const auto of_day = hour_of_day(hour->value, take_half(text));
    if (!of_day) return std::nullopt;
    return (*of_day * 3600 + minute->value * 60 + second.value) * us_per_second + fraction_us;
}

/// "Z", "UTC", "GMT", "+07:00", "-0800", or nothing. False for anything else.
bool take_offset(std::string_view& text, std::optional<int>& minutes_east) {
    skip_spaces(text);
    if (text.empty()) return true;
    if (take(text, "Z") || take(text, "UTC") || take(text, "GMT")) minutes_east = 0;
    if (text.empty()) return true;
    const bool west = text.front() == '-';
    if (!take_any_of(text, "+-")) return false;
    const auto hours = take_number(text);
    if (!hours || (hours->digits != 2 && hours->digits != 4)) return false;
    int minutes =
        hours->digits == 4 ? hours->value / 100 * 60 + hours->value % 100 : hours->value * 60;
    if (hours->digits == 2 && take(text, ":")) {
        const auto more = take_number(text);
        if (!more || more->digits != 2) return false;
        minutes += more->value;
    }
    minutes_east = west ? -minutes : minutes;
    return minutes <= 18 * 60 && text.empty();
}

/// What may stand behind a date: nothing, or a time with or without an offset.
bool take_rest(std::string_view text, Moment& moment) {
    take(text, "日");
    if (take_any_of(text, "T,")) skip_spaces(text);
    skip_spaces(text);
    if (text.empty()) return true;
    const auto time_us = take_time_us(text);
    if (!time_us) return false;
    moment.time_us = *time_us;
    return take_offset(text, moment.offset_minutes);
}

bool is_within(int value, int most) {
    return value >= 1 && value <= most;
}

std::string_view without_outer_spaces(std::string_view text) {
    skip_spaces(text);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

}  // namespace

bool WrittenDate::day_first_possible() const {
    return !year_first() && is_within(parts[0].value, 31) && is_within(parts[1].value, 12);
}

bool WrittenDate::month_first_possible() const {
    return !year_first() && is_within(parts[0].value, 12) && is_within(parts[1].value, 31);
}

std::optional<WrittenDate> take_written_date(std::string_view& text) {
    if (const auto compact = take_compact(text)) return compact;
    WrittenDate date;
    for (std::size_t i = 0; i < 3; ++i) {
        if (i > 0 && !take_separator(text)) return std::nullopt;
        const auto part = take_part(text);
        if (!part) return std::nullopt;
        date.parts[i] = *part;
    }
    if (date.parts[2].digits == 0 || date.parts[1].digits == 4) return std::nullopt;
    if (date.parts[2].digits == (date.year_first() ? 4 : 1)) return std::nullopt;
    return date;
}

ReadMoment read_moment(std::string_view text, std::optional<DateOrder> order) {
    text = without_outer_spaces(text);
    const auto written = take_written_date(text);
    Moment moment;
    if (!written || !take_rest(text, moment)) return {std::nullopt, DateFlaw::not_a_date};
    auto date = told_by_form(*written);
    if (!date) date = told_by_order(*written, order);
    if (!date)
        return {std::nullopt,
                written->day_first_possible() ? DateFlaw::order_unknown : DateFlaw::no_such_day};
    const DateFlaw flaw = flaw_of(*date);
    if (flaw != DateFlaw::none) return {std::nullopt, flaw};
    moment.day =
        Day::of(date->year, static_cast<unsigned>(date->month), static_cast<unsigned>(date->day));
    return {moment, DateFlaw::none};
}

}  // namespace akad::imports
