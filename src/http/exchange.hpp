// What raw routes read and answer with.
#pragma once

#include <cstddef>

#include "core/json_read.hpp"
#include "http/http.hpp"
#include "http/query.hpp"
#include "http/signature.hpp"

namespace akad::http {

/// The body or the query string of a raw route as a described struct.
template <class Body>
[[nodiscard]] Result<Body> read_body(const Exchange& exchange) {
    return from_json<Body>(exchange.request.body);
}
template <class Filter>
[[nodiscard]] Result<Filter> read_query(const Exchange& exchange) {
    return read_query<Filter>(std::string_view(exchange.request.query));
}
/// The n-th id of a raw route's path. Error `bad_id`.
template <class AnyId>
[[nodiscard]] Result<AnyId> path_id(const Exchange& exchange, std::size_t index) {
    AnyId id;
    if (!detail::read_path_id(exchange.path_ids, index, id))
        return detail::bad_path_id(AnyId::prefix);
    return id;
}
/// A value as a JSON answer.
template <class T>
[[nodiscard]] Response answer(const T& value, int status = 200) {
    return Response{.status = status, .headers = {}, .body = to_json(value)};
}

}  // namespace akad::http
