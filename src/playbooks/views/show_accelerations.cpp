#include <set>

#include "deals/brief.hpp"
#include "playbooks/store/playbook_store.hpp"
#include "playbooks/views/views.hpp"

namespace akad::playbooks {

namespace {

struct Place {
    AccelerationId id{};
};
BOOST_DESCRIBE_STRUCT(Place, (), (id))

std::vector<AccelerationView> views_of(const storage::Reading& reading,
                                       const std::vector<Acceleration>& uses) {
    std::set<PersonId> people;
    for (const Acceleration& each : uses)
        if (each.used_by) people.insert(*each.used_by);
    const auto names =
        people::names_of(reading.db, reading.caller.workspace, {people.begin(), people.end()});
    std::vector<AccelerationView> views;
    for (const Acceleration& each : uses) {
        AccelerationView view{each.id, each.idea, each.ground, each.note, {}, each.used_at};
        if (each.used_by && names.contains(*each.used_by))
            view.used_by = people::Named<PersonId>{*each.used_by, names.at(*each.used_by)};
        views.push_back(std::move(view));
    }
    return views;
}

}  // namespace

Result<AccelerationView> show_acceleration(const storage::Reading& reading, AccelerationId id) {
    const auto found = find_use(reading.db, reading.caller.workspace, id);
    TRY(deals::require_brief(reading, found ? found->deal : DealId{}));
    return views_of(reading, {*found}).front();
}

Result<http::Page<AccelerationView>> list_accelerations(const storage::Reading& reading,
                                                        DealId deal, const UseFilter& filter) {
    TRY(deals::require_brief(reading, deal));
    const auto size = TRY(http::page_size(filter.limit));
    const auto after = TRY(http::key_of<Place>(filter.cursor));
    auto found =
        uses_on(reading.db, reading.caller.workspace, deal,
                after ? std::optional(after->id) : std::nullopt, static_cast<int>(size) + 1);
    http::Page<AccelerationView> page;
    if (found.size() > static_cast<std::size_t>(size)) {
        found.pop_back();
        page.next = http::cursor_of(Place{found.back().id});
    }
    page.items = views_of(reading, found);
    page.total = {static_cast<std::int64_t>(page.items.size()), page.next.has_value()};
    return page;
}

}  // namespace akad::playbooks
