#include "plans/rules/templates.hpp"
#include "plans/views/views.hpp"

namespace akad::plans {

Result<PlanTemplates> show_plan_templates(const storage::Reading&, const TemplateFilter& filter) {
    const std::string language = filter.language.value_or("en");
    PlanTemplates out;
    for (const ItemTemplate& each : item_templates())
        out.steps.push_back({std::string(each.code), each.side, each.milestone, each.work_days,
                             std::string(each.title.in(language)),
                             std::string(each.done_when.in(language))});
    for (const GoalTemplate& each : goal_templates())
        out.goals.push_back({std::string(each.code), std::string(each.goal.in(language)),
                             std::string(each.criteria.in(language)),
                             std::string(each.no_when.in(language))});
    return out;
}

}  // namespace akad::plans
