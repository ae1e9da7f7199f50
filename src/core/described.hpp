// Structs and enums described once with Boost.Describe: walking their members, naming their
// enumerators. JSON, SQL rows, forms and the OpenAPI schema all rest on the same description.
#pragma once

#include <optional>
#include <string_view>
#include <type_traits>

#include <boost/describe/enum_to_string.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/describe/members.hpp>
#include <boost/mp11/algorithm.hpp>

namespace akad {

template <class T>
concept DescribedStruct =
    boost::describe::has_describe_members<std::remove_const_t<T>>::value && !std::is_union_v<T>;
template <class T>
concept DescribedEnum = std::is_enum_v<T> && boost::describe::has_describe_enumerators<T>::value;

template <class T>
using MembersOf = boost::describe::describe_members<T, boost::describe::mod_public |
                                                           boost::describe::mod_inherited>;

/// Calls `visit(name, value)` for every described member, in order.
template <DescribedStruct T, class Visit>
void each_member(T& object, Visit&& visit) {
    using Members = MembersOf<std::remove_const_t<T>>;
    boost::mp11::mp_for_each<Members>(
        [&](auto member) { visit(std::string_view(member.name), object.*member.pointer); });
}

/// A name as the world sees it: `new_` stands for "new", which C++ keeps for itself.
[[nodiscard]] constexpr std::string_view public_name(std::string_view name) {
    if (name.ends_with('_')) name.remove_suffix(1);
    return name;
}

/// The name of an enumerator as it stands in code, tables and API.
template <DescribedEnum E>
[[nodiscard]] std::string_view name_of(E value) {
    return public_name(boost::describe::enum_to_string(value, ""));
}

/// The enumerator of that name, if there is one.
template <DescribedEnum E>
[[nodiscard]] std::optional<E> parse_enum(std::string_view name) {
    std::optional<E> found;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
        if (name == public_name(enumerator.name)) found = enumerator.value;
    });
    return found;
}

}  // namespace akad
