#include "core/calendar.hpp"

#include <algorithm>
#include <array>

#include "core/calendars/tables.hpp"

namespace akad {

namespace {

/// How far a count looks: longer than anything that is planned, and an end for what has none.
constexpr int most_days_walked = 400 * 366;

int year_of(Day day) {
    const std::chrono::sys_days days{std::chrono::days(day.number)};
    return int(std::chrono::year_month_day(days).year());
}

bool is_worked(DayKind kind) {
    return kind == DayKind::working || kind == DayKind::worked;
}

struct ZoneOfCountry {
    std::string_view zone;
    std::string_view country;
};
constexpr ZoneOfCountry zones[] = {
    {"Asia/Jakarta", "ID"},      {"Asia/Pontianak", "ID"},   {"Asia/Makassar", "ID"},
    {"Asia/Jayapura", "ID"},     {"Asia/Shanghai", "CN"},    {"Asia/Urumqi", "CN"},
    {"Asia/Chongqing", "CN"},    {"Asia/Harbin", "CN"},      {"America/New_York", "US"},
    {"America/Chicago", "US"},   {"America/Denver", "US"},   {"America/Los_Angeles", "US"},
    {"America/Phoenix", "US"},   {"America/Detroit", "US"},  {"America/Boise", "US"},
    {"America/Anchorage", "US"}, {"Pacific/Honolulu", "US"}, {"US/Eastern", "US"},
    {"US/Central", "US"},        {"US/Mountain", "US"},      {"US/Pacific", "US"}};

}  // namespace

Day CountryCalendar::version() const {
    Day last{};
    for (const CalendarYear& each : years) last = std::max(last, each.published);
    return last;
}

bool CountryCalendar::covers(Day day) const {
    return std::ranges::find(years, year_of(day), &CalendarYear::year) != years.end();
}

std::span<const CountryCalendar> country_calendars() {
    static const std::array all{calendar_of_china(), calendar_of_indonesia(),
                                calendar_of_united_states()};
    return all;
}

const CountryCalendar* country_calendar(std::string_view country) {
    for (const CountryCalendar& each : country_calendars())
        if (each.country == country) return &each;
    return nullptr;
}

std::string_view country_of_zone(std::string_view zone) {
    const auto* found = std::ranges::find(zones, zone, &ZoneOfCountry::zone);
    return found == std::end(zones) ? std::string_view() : found->country;
}

Calendar::Calendar(const WorkingDays& week, std::string_view country)
    : week_(week), country_(country_calendar(country)) {}

Calendar::Calendar(const std::vector<std::string>& week, std::string_view country)
    : Calendar(working_days_of(week), country) {}

void Calendar::add_days_off(const DaysOff& off) {
    off_.push_back(off);
}

std::string_view Calendar::country() const {
    return country_ == nullptr ? std::string_view() : country_->country;
}

const SpecialDay* Calendar::special(Day day) const {
    if (country_ == nullptr) return nullptr;
    const auto found = std::ranges::lower_bound(country_->days, day, {}, &SpecialDay::day);
    return found != country_->days.end() && found->day == day ? &*found : nullptr;
}

DayAnswer Calendar::answer(Day day) const {
    const SpecialDay* said = special(day);
    DayAnswer out{.provisional = is_provisional(day)};
    if (said != nullptr) {
        out.kind = said->kind;
        out.holiday = said->holiday;
    } else {
        out.kind = akad::is_working(week_, day) ? DayKind::working : DayKind::rest;
    }
    if (!is_worked(out.kind)) return out;
    for (const DaysOff& each : off_) {
        if (day < each.from || day > each.to) continue;
        out.kind = each.kind;
        out.holiday = {};
        return out;
    }
    return out;
}

bool Calendar::is_working(Day day) const {
    return is_worked(answer(day).kind);
}

bool Calendar::is_provisional(Day day) const {
    return country_ != nullptr && !country_->covers(day);
}

Day Calendar::step(Day day, int direction) const {
    for (int walked = 0; walked < most_days_walked && !is_working(day); ++walked)
        day = day.plus(direction);
    return day;
}

Day Calendar::next_working_day(Day day) const {
    return step(day, 1);
}

Day Calendar::last_working_day(Day day) const {
    return step(day, -1);
}

Day Calendar::add_working_days(Day day, int count) const {
    const int direction = count < 0 ? -1 : 1;
    for (int left = count; left != 0; left -= direction) day = step(day.plus(direction), direction);
    return day;
}

int Calendar::working_days_between(Day from, Day to) const {
    if (to < from) return -working_days_between(to, from);
    const Day end = std::min(to, from.plus(most_days_walked));
    int count = 0;
    for (Day day = from.plus(1); day <= end; day = day.plus(1)) count += is_working(day) ? 1 : 0;
    return count;
}

std::vector<SpecialDay> Calendar::days_off_between(Day from, Day to, int most) const {
    std::vector<SpecialDay> found;
    const Day end = std::min(to, from.plus(most_days_walked));
    for (Day day = from; day <= end && static_cast<int>(found.size()) < most; day = day.plus(1)) {
        const DayAnswer said = answer(day);
        if (akad::is_working(week_, day) && !is_worked(said.kind))
            found.push_back({day, said.kind, said.holiday});
    }
    return found;
}

}  // namespace akad
