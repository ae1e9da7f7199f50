// One page of a list, and the cursor that leads to the next. A cursor is opaque to the client: it
// holds the sort key of the last row shown, so a page costs the same wherever it stands.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/json.hpp"
#include "core/json_read.hpp"
#include "core/result.hpp"

namespace akad::http {

/// How many there are in all; counting stops at a cap ("1,000+").
struct Total {
    std::int64_t count = 0;
    bool capped = false;
};
BOOST_DESCRIBE_STRUCT(Total, (), (count, capped))

template <class T>
struct Page {
    std::vector<T> items;
    std::optional<std::string> next;  ///< cursor; none on the last page
    Total total;

    BOOST_DESCRIBE_CLASS(Page, (), (items, next, total), (), ())
};

constexpr std::int64_t default_page_size = 50;
constexpr std::int64_t largest_page_size = 200;

/// The page size asked for, 1 to 200; 50 when none is named. Error `bad_limit`.
[[nodiscard]] Result<std::int64_t> page_size(const std::optional<std::int64_t>& asked);

/// base64url of a JSON text, and back. Error `bad_cursor`.
[[nodiscard]] std::string wrap_cursor(std::string_view json);
[[nodiscard]] Result<std::string> unwrap_cursor(std::string_view cursor);
[[nodiscard]] Error bad_cursor();

/// The cursor that holds this key, a described struct of the values sorted by.
template <DescribedStruct Key>
[[nodiscard]] std::string cursor_of(const Key& key) {
    return wrap_cursor(to_json(key));
}

/// The key inside a cursor; none when no cursor was given. Error `bad_cursor`.
template <DescribedStruct Key>
[[nodiscard]] Result<std::optional<Key>> key_of(const std::optional<std::string>& cursor) {
    if (!cursor) return std::optional<Key>{};
    auto key = from_json<Key>(TRY(unwrap_cursor(*cursor)));
    if (!key) return bad_cursor();
    return std::optional<Key>(std::move(key).value());
}

}  // namespace akad::http
