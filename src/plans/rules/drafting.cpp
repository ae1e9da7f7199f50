#include "plans/rules/drafting.hpp"

#include <map>

#include "plans/rules/checks.hpp"

namespace akad::plans {

namespace {

/// The chosen templates as a network, each with its buffer (M28) and behind those that were chosen.
Network network_of(const std::vector<const ItemTemplate*>& chosen, std::vector<WorkDays> calendars,
                   Day today, std::optional<Day> go_live) {
    Network network{{}, std::move(calendars), today, go_live};
    std::map<std::string_view, std::size_t> places;
    for (const ItemTemplate* each : chosen) {
        Work work{.days = (each->work_days * buffer_percent + 99) / 100,
                  .calendar = each->side == commitments::Side::seller ? 0U : 1U,
                  .since = today};
        for (const std::string_view code : each->after)
            if (const auto found = places.find(code); found != places.end())
                work.after.push_back({found->second, 0});
        places[each->code] = network.items.size();
        network.items.push_back(std::move(work));
    }
    return network;
}

}  // namespace

std::vector<Draft> drafted(const std::vector<const ItemTemplate*>& chosen,
                           std::vector<WorkDays> calendars, Day today, std::optional<Day> go_live) {
    const Schedule schedule(network_of(chosen, std::move(calendars), today, go_live));
    std::vector<Draft> drafts;
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        const Dates& dates = schedule.dates()[i];
        const bool fits = dates.latest && *dates.latest >= dates.earliest;
        drafts.push_back({chosen[i], fits ? dates.latest : std::nullopt});
    }
    return drafts;
}

}  // namespace akad::plans
