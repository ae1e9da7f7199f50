// The working calendars of both sides of a deal: ours as the workspace works, in the country its
// time zone belongs to; the buyer's with the holidays of the customer's country.
#pragma once

#include <string>
#include <vector>

#include "commitments/commitments.hpp"
#include "core/calendar.hpp"
#include "people/people.hpp"
#include "plans/rules/work_days.hpp"
#include "storage/store.hpp"

namespace akad::plans {

struct Calendars {
    Calendars(const storage::Reading& reading, CustomerId customer);

    /// Counted for the schedule: the seller's first, then the buyer's (`calendar_of`). From a year
    /// before today to five years after.
    [[nodiscard]] std::vector<WorkDays> both() const;

    Day today{};
    std::string zone;
    Calendar seller;
    Calendar buyer;

private:
    Calendars(const storage::Reading& reading, const people::WorkspaceSettings& settings,
              CustomerId customer);
};

/// Where a side's calendar stands in `Calendars::both`.
[[nodiscard]] constexpr std::size_t calendar_of(commitments::Side side) {
    return side == commitments::Side::seller ? 0 : 1;
}

}  // namespace akad::plans
