// One page of rows that are sorted by id, newest first: the lists of this room.
#pragma once

#include "http/page.hpp"
#include "reviews/views/review_view.hpp"

namespace akad::reviews {

/// What a cursor of such a list holds.
template <class AnyId>
struct IdKey {
    AnyId id{};
    BOOST_DESCRIBE_CLASS(IdKey, (), (id), (), ())
};

template <class Row>
struct PageOfRows {
    std::vector<Row> rows;
    std::optional<std::string> next{};
};

/// `read(before, limit)` gives the rows below an id. Errors `bad_limit`, `bad_cursor`.
template <class Row, class Read>
[[nodiscard]] Result<PageOfRows<Row>> page_of(const PageFilter& filter, const Read& read) {
    using Key = IdKey<decltype(Row::id)>;
    const auto size = TRY(http::page_size(filter.limit));
    const auto key = TRY(http::key_of<Key>(filter.cursor));
    PageOfRows<Row> page{read(key ? std::optional(key->id) : std::nullopt, size + 1)};
    if (page.rows.size() > static_cast<std::size_t>(size)) {
        page.rows.pop_back();
        page.next = http::cursor_of(Key{page.rows.back().id});
    }
    return page;
}

}  // namespace akad::reviews
