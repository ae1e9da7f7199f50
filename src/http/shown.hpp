// How a view is called: its arguments from the request, its answer as JSON. Used by routes.hpp
// alone.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/json.hpp"
#include "http/page.hpp"
#include "http/query.hpp"
#include "http/signature.hpp"
#include "storage/store.hpp"

namespace akad::http {

/// What a plain route works on.
struct Input {
    std::vector<std::string> path_ids;  ///< in order, without the workspace
    std::string_view query;
    std::string_view body;
};

/// A view's answer, written down.
struct Shown {
    std::string json;
    std::optional<std::int64_t> revision{};  ///< for ETag
    std::optional<std::string> next{};       ///< cursor of the next page, for Link
};

using Show = std::function<Result<Shown>(const storage::Reading&, const Input&)>;
using ShowSubject = std::function<Result<Shown>(const storage::Reading&, const std::string&)>;

namespace detail {

[[nodiscard]] Error no_such_subject();

template <class T>
struct IsPage : std::false_type {};
template <class T>
struct IsPage<Page<T>> : std::true_type {};

template <class View>
[[nodiscard]] Shown write_shown(const View& view) {
    Shown shown;
    shown.json.reserve(512);
    write_json(shown.json, view);
    if constexpr (requires { static_cast<std::int64_t>(view.revision); })
        shown.revision = view.revision;
    if constexpr (IsPage<View>::value) shown.next = view.next;
    return shown;
}

template <class View, class... Arguments>
[[nodiscard]] Show shown_by(Result<View> (*show)(const storage::Reading&, Arguments...)) {
    using P = Parts<Arguments...>;
    return [show](const storage::Reading& reading, const Input& input) -> Result<Shown> {
        const auto ids = TRY(read_ids(input.path_ids, typename P::Tuple{}));
        const auto call = [&](const auto&... rest) {
            return std::apply([&](const auto&... id) { return show(reading, id..., rest...); },
                              ids);
        };
        if constexpr (P::has_rest) {
            const auto filter = TRY(http::read_query<typename P::Rest>(input.query));
            return write_shown(TRY(call(filter)));
        } else {
            return write_shown(TRY(call()));
        }
    };
}

/// The view of what an action acted on: of its id, or of the caller's own thing.
template <class View, class... Arguments, class Prepared>
[[nodiscard]] ShowSubject subject_shown_by(Result<View> (*show)(const storage::Reading&,
                                                                Arguments...),
                                           std::shared_ptr<const Prepared> prepared) {
    using P = Parts<Arguments...>;
    static_assert(mp::mp_size<typename P::Ids>::value <= 1, "a view of one id");
    return [show, prepared = std::move(prepared)](const storage::Reading& reading,
                                                  const std::string& subject) -> Result<Shown> {
        auto ids = read_ids({subject}, typename P::Tuple{});
        if (!ids.ok()) return no_such_subject();
        return std::apply(
            [&](const auto&... id) -> Result<Shown> {
                if constexpr (P::has_rest)
                    return write_shown(TRY(show(reading, id..., *prepared)));
                else
                    return write_shown(TRY(show(reading, id...)));
            },
            ids.value());
    };
}

}  // namespace detail
}  // namespace akad::http
