#include "deals/rules/form.hpp"

#include <algorithm>
#include <array>

#include "core/text.hpp"

namespace akad::deals {

namespace {
constexpr std::size_t most_name_characters = 200;
constexpr std::array buyer_roles{std::string_view("economic_buyer"),
                                 std::string_view("champion"),
                                 std::string_view("technical_evaluator"),
                                 std::string_view("legal"),
                                 std::string_view("procurement"),
                                 std::string_view("signatory"),
                                 std::string_view("user")};
}  // namespace

Result<std::string> deal_name(std::string_view text) {
    return text_within("name", text, 1, most_name_characters);
}

Result<void> check_value(const Money& value) {
    if (value.value_minor < 0 || value.value_minor > largest_value_minor)
        return Error{ErrorKind::invalid,
                     "value_out_of_range",
                     "A deal's value is zero or more, and less than ten trillion.",
                     {{"value", "value_out_of_range", "Out of range."}}};
    return {};
}

Result<void> check_buyer_role(std::string_view role) {
    if (std::find(buyer_roles.begin(), buyer_roles.end(), role) == buyer_roles.end())
        return Error{ErrorKind::invalid, "unknown_buyer_role",
                     "Choose one of the buyer roles: economic buyer, champion, technical "
                     "evaluator, legal, procurement, signatory, user."};
    return {};
}

}  // namespace akad::deals
