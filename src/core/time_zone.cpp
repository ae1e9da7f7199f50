// The library's header must be told the same as the library was built with: Debian's reads the
// system's own time zone data.
#define USE_OS_TZDB 1
#define ONLY_C_LOCALE 1
#include <date/tz.h>

#include <stdexcept>

#include "core/time.hpp"

namespace akad {
namespace {

const date::time_zone* find_zone(std::string_view zone) {
    if (zone.empty()) return nullptr;
    try {
        return date::locate_zone(zone);
    } catch (const std::runtime_error&) {
        return nullptr;
    }
}

}  // namespace

Day day_in_zone(Instant at, std::string_view zone) {
    const date::sys_time<std::chrono::microseconds> instant{std::chrono::microseconds(at.us)};
    auto seconds = date::floor<std::chrono::seconds>(instant);
    if (const auto* found = find_zone(zone)) seconds += found->get_info(seconds).offset;
    const auto days = date::floor<date::days>(seconds);
    return {static_cast<std::int32_t>(days.time_since_epoch().count())};
}

bool is_time_zone(std::string_view zone) {
    return find_zone(zone) != nullptr;
}

}  // namespace akad
