#include "plans/store/calendars.hpp"

namespace akad::plans {

namespace {

Calendar buyers(const storage::Reading& reading, const people::WorkspaceSettings& settings,
                CustomerId customer) {
    const auto found = people::require_customer(reading.db, reading.caller.workspace, customer);
    const std::string country = found.ok() ? found->country.value_or("") : "";
    return Calendar(settings.working_days, country);
}

WorkDays counted(const Calendar& calendar, Day today) {
    constexpr int before_days = 366;
    constexpr int after_days = 5 * 366;
    return {today.plus(-before_days), before_days + after_days,
            [&](Day day) { return calendar.is_working(day); }};
}

}  // namespace

Calendars::Calendars(const storage::Reading& reading, CustomerId customer)
    : Calendars(reading, people::settings_of(reading.db, reading.caller.workspace), customer) {}

Calendars::Calendars(const storage::Reading& reading, const people::WorkspaceSettings& settings,
                     CustomerId customer)
    : today(day_in_zone(reading.now, settings.time_zone)),
      zone(settings.time_zone),
      seller(settings.working_days, country_of_zone(settings.time_zone)),
      buyer(buyers(reading, settings, customer)) {}

std::vector<WorkDays> Calendars::both() const {
    return {counted(seller, today), counted(buyer, today)};
}

}  // namespace akad::plans
