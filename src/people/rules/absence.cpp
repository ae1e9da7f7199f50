#include "people/rules/absence.hpp"

#include "people/rules/refusals.hpp"

namespace akad::people {

namespace {
constexpr int most_days = 366;
}

bool may_keep_days(const Caller& caller, Whose whose) {
    switch (whose) {
        case Whose::own:
            return caller.person.has_value();
        case Whose::member:
            return caller.can(Permission::manage_members) || caller.can(Permission::coach);
        case Whose::contact:
            return caller.can(Permission::edit_customers);
        case Whose::everybody:
            return caller.can(Permission::manage_workspace);
    }
    return false;
}

Result<void> check_span(Day first, Day last) {
    if (last < first)
        return wrong_field("last_day", "bad_span", "The last day comes after the first.");
    if (last.number - first.number >= most_days)
        return wrong_field("last_day", "absence_too_long",
                           "One absence is at most 366 days long. Note the rest as another.");
    return {};
}

}  // namespace akad::people
