#include "deals/rules/setback.hpp"

#include <algorithm>

namespace akad::deals {

namespace {

/// The stage a trigger calls for, counted from the first, for a deal that stands at `here`.
std::size_t place_for(Trigger trigger, std::size_t here) {
    constexpr std::size_t discovery = 0;
    constexpr std::size_t qualification = 1;
    switch (trigger) {
        case Trigger::champion_changed:
        case Trigger::decision_maker_pushed_back:
            return std::min(qualification, here - 1);
        case Trigger::process_restarted:
            return here - 1;
        case Trigger::qualification_false:
        case Trigger::requirements_changed:
        case Trigger::timeline_extended:
            break;
    }
    return discovery;
}

}  // namespace

std::vector<Setback> setbacks(const Deal& deal, const Layout& layout) {
    using enum Trigger;
    std::size_t here = 0;
    while (here < layout.stages.size() && layout.stages[here].stage.id != deal.stage) ++here;
    if (here == layout.stages.size()) here = 0;
    std::vector<Setback> all;
    for (const Trigger trigger : {qualification_false, champion_changed, requirements_changed,
                                  decision_maker_pushed_back, timeline_extended, process_restarted})
        if (trigger == requirements_changed)
            all.push_back({trigger, SetbackWay::split, {}});
        else if (trigger == timeline_extended || here == 0)
            all.push_back({trigger, SetbackWay::nurture, {}});
        else
            all.push_back({trigger, SetbackWay::earlier_stage,
                           layout.stages[place_for(trigger, here)].stage.id});
    return all;
}

}  // namespace akad::deals
