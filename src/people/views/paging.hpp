// Lists by name: the page after a name and id, and totals counted up to a cap.
#pragma once

#include <string>

#include <boost/describe/class.hpp>

#include "http/page.hpp"
#include "storage/query.hpp"

namespace akad::people {

constexpr std::int64_t counted_at_most = 1'000;
/// Lists that are shown whole: teams, tokens, rates, the contacts of a customer.
constexpr std::int64_t most_in_whole_list = 500;

/// Where a list by name goes on.
struct NamePlace {
    std::string name_key;
    std::string id;
};
BOOST_DESCRIBE_STRUCT(NamePlace, (), (name_key, id))

[[nodiscard]] inline http::Total total_of(std::int64_t counted) {
    return {std::min(counted, counted_at_most), counted > counted_at_most};
}

/// A page that holds the whole list.
template <class Item>
[[nodiscard]] http::Page<Item> whole(std::vector<Item> items) {
    const auto count = static_cast<std::int64_t>(items.size());
    return {std::move(items), std::nullopt, {count, count >= most_in_whole_list}};
}

}  // namespace akad::people
