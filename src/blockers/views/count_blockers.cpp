#include <algorithm>

#include "blockers/rules/ageing.hpp"
#include "blockers/store/blocker_store.hpp"
#include "blockers/views/views.hpp"
#include "core/weekday.hpp"

namespace akad::blockers {

Result<http::Page<KindCount>> count_blockers(const storage::Reading& reading) {
    constexpr int most_read = 10'000;
    const auto settings = people::settings_of(reading.db, reading.caller.workspace);
    const WorkingDays working = working_days_of(settings.working_days);
    const Day today = day_in_zone(reading.now, settings.time_zone);
    const auto found = ages_of(reading, most_read);
    http::Page<KindCount> page;
    for (auto from = found.begin(); from != found.end();) {
        KindCount count{.kind = from->kind};
        std::vector<int> ages;
        for (; from != found.end() && from->kind == count.kind; ++from) {
            const Day opened = day_in_zone(from->opened_at, settings.time_zone);
            ages.push_back(working_days_between(working, opened, today));
            count.overdue += from->review_day < today ? 1 : 0;
        }
        count.open = static_cast<std::int64_t>(ages.size());
        count.median_age_days = median(std::move(ages));
        page.items.push_back(count);
    }
    std::ranges::stable_sort(page.items, std::ranges::greater{}, &KindCount::open);
    page.total = {static_cast<std::int64_t>(page.items.size()),
                  found.size() == static_cast<std::size_t>(most_read)};
    return page;
}

}  // namespace akad::blockers
