// Taking the signatures of actions and views apart: which ids of the path and which body, filter
// or prepared value they take.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include "core/ids.hpp"
#include "core/result.hpp"

namespace akad::http::detail {

namespace mp = boost::mp11;

template <class T>
struct IsId : std::false_type {};
template <IdPrefix prefix>
struct IsId<Id<prefix>> : std::true_type {};

/// The arguments behind the first: ids, then at most one body, filter or prepared value.
template <class... Arguments>
struct Parts {
    using All = mp::mp_list<std::remove_cvref_t<Arguments>...>;
    using Ids = mp::mp_filter<IsId, All>;
    using Others = mp::mp_remove_if<All, IsId>;
    static constexpr bool has_rest = !mp::mp_empty<Others>::value;
    static_assert(mp::mp_size<Others>::value <= 1, "at most one body or filter");
    static_assert(std::is_same_v<All, mp::mp_append<Ids, Others>>, "ids stand before the body");
    using Rest = mp::mp_front<mp::mp_push_back<Others, std::monostate>>;
    using Tuple = mp::mp_rename<Ids, std::tuple>;
};

template <class Parts>
[[nodiscard]] std::vector<std::string> id_prefixes() {
    std::vector<std::string> prefixes;
    mp::mp_for_each<typename Parts::Ids>(
        [&](auto id) { prefixes.emplace_back(decltype(id)::prefix); });
    return prefixes;
}

[[nodiscard]] Error bad_path_id(std::string_view prefix);

template <class AnyId>
[[nodiscard]] bool read_path_id(const std::vector<std::string>& texts, std::size_t index,
                                AnyId& out) {
    const auto id = index < texts.size() ? AnyId::parse(texts[index]) : std::nullopt;
    if (id) out = *id;
    return id.has_value();
}

template <class... Ids>
[[nodiscard]] Result<std::tuple<Ids...>> read_ids(const std::vector<std::string>& texts,
                                                  std::tuple<Ids...>) {
    std::tuple<Ids...> ids;
    std::string_view wrong;
    std::size_t index = 0;
    std::apply(
        [&](auto&... id) {
            ((read_path_id(texts, index++, id) || wrong.data() != nullptr
                  ? void()
                  : void(wrong = std::remove_cvref_t<decltype(id)>::prefix)),
             ...);
        },
        ids);
    if (wrong.data() != nullptr) return bad_path_id(wrong);
    return ids;
}

}  // namespace akad::http::detail
