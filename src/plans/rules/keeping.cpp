#include "plans/rules/keeping.hpp"

#include "core/text.hpp"
#include "plans/rules/checks.hpp"

namespace akad::plans {

namespace {

Error wrong(std::string field, std::string code, std::string text) {
    return {ErrorKind::invalid, code, text, {{std::move(field), code, text}}};
}

}  // namespace

Result<Plan> well_formed(Plan plan) {
    plan.goal = TRY(text_within("goal", plan.goal, 1, most_goal));
    plan.criteria = TRY(text_within("criteria", plan.criteria, 1, most_criteria));
    plan.no_when = TRY(text_within("no_when", plan.no_when, 1, most_goal));
    plan.go_live_ground = TRY(text_within("go_live_ground", plan.go_live_ground, 0, most_ground));
    if (plan.go_live && plan.go_live_ground.empty())
        return wrong("go_live_ground", "ground_missing",
                     "A figure or a claim needs its ground. Say who said it, and from what.");
    return plan;
}

Result<void> check_go_live(std::optional<Day> go_live, Day today) {
    if (!go_live || *go_live >= today) return {};
    return wrong("go_live", "go_live_in_the_past",
                 "The go-live day lies behind. Give the day the buyer wants to be live, or none.");
}

Result<void> check_work_days(int work_days) {
    if (work_days >= 1 && work_days <= most_work_days) return {};
    return wrong("work_days", "work_days_out_of_range",
                 "A step takes 1 to 260 working days. Split a longer one.");
}

Result<void> check_owner_name(const std::string& name) {
    if (!names_a_group(name)) return {};
    return wrong("owner", "owner_is_a_group",
                 "A group can promise nothing. Name the one person who answers for it.");
}

Result<void> check_said(const std::optional<SaidByBuyer>& said, commitments::Side speaks,
                        Day today) {
    if (speaks == commitments::Side::buyer && !said)
        return wrong("said", "buyer_not_named",
                     "Name the person at the buyer who said this, and the day.");
    if (said && said->on > today)
        return wrong("said", "said_in_the_future",
                     "Nobody has said it on that day yet. Give today or an earlier day.");
    return {};
}

int percent_of(int done, int total) {
    return total <= 0 ? 0 : (done * 200 + total) / (2 * total);
}

}  // namespace akad::plans
