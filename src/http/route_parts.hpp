// Taking signatures apart: how a function's arguments are read from a request and how its answer
// is written. Everything here is used by routes.hpp alone.
#pragma once

#include <cstddef>
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

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include "core/json_read.hpp"
#include "http/http.hpp"
#include "http/page.hpp"
#include "http/query.hpp"
#include "ledger/ledger.hpp"

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

/// An action whose request is read and prepared: what the writer shall decide, and how the answer
/// is shown afterwards (empty: 204).
struct Planned {
    ledger::Decide decide;
    ShowSubject show{};
    bool shows_prepared = false;  ///< the answer holds something that is not stored, such as a link
};
using Plan = std::function<Result<Planned>(Preparing&, const Input&)>;

namespace detail {

namespace mp = boost::mp11;

template <class T>
struct IsId : std::false_type {};
template <IdPrefix prefix>
struct IsId<Id<prefix>> : std::true_type {};
template <class T>
struct IsPage : std::false_type {};
template <class T>
struct IsPage<Page<T>> : std::true_type {};

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
[[nodiscard]] Error no_such_subject();

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

template <class Kept>
[[nodiscard]] Result<std::string> subject_of(Result<Kept> kept) {
    if (!kept.ok()) return std::move(kept).error();
    if constexpr (std::is_void_v<Kept>)
        return std::string();
    else if constexpr (std::is_convertible_v<Kept, std::string>)
        return std::move(kept).value();
    else
        return kept->text();
}

/// The view of what an action acted on: of its id, or of the caller's own thing.
template <class View, class... Arguments, class Prepared>
[[nodiscard]] ShowSubject subject_shown_by(Result<View> (*show)(const storage::Reading&,
                                                                Arguments...),
                                           std::shared_ptr<const Prepared> prepared) {
    using P = Parts<Arguments...>;
    static_assert(mp::mp_size<typename P::Ids>::value <= 1, "a view of one id");
    return [show, prepared](const storage::Reading& reading,
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

/// The decision, with its arguments bound: it may be run more than once.
template <class Kept, class... Arguments, class Rest>
[[nodiscard]] ledger::Decide bound(Result<Kept> (*decide)(ledger::Writing&, Arguments...),
                                   const typename Parts<Arguments...>::Tuple& ids,
                                   std::shared_ptr<const Rest> rest) {
    return [decide, ids, rest](ledger::Writing& writing) -> Result<std::string> {
        return std::apply(
            [&](const auto&... id) {
                if constexpr (Parts<Arguments...>::has_rest)
                    return subject_of(decide(writing, id..., *rest));
                else
                    return subject_of(decide(writing, id...));
            },
            ids);
    };
}

/// The body as this function takes it; nothing when it takes none.
template <class P>
[[nodiscard]] Result<std::shared_ptr<const typename P::Rest>> read_rest(const Input& input) {
    using Rest = typename P::Rest;
    if constexpr (P::has_rest)
        return std::shared_ptr<const Rest>(
            std::make_shared<Rest>(TRY(from_json<Rest>(input.body.empty() ? "{}" : input.body))));
    else
        return std::shared_ptr<const Rest>();
}

template <class Kept, class... Arguments, class ShowFunction>
[[nodiscard]] Plan planned(Result<Kept> (*decide)(ledger::Writing&, Arguments...),
                           ShowFunction show) {
    using P = Parts<Arguments...>;
    return [decide, show](Preparing&, const Input& input) -> Result<Planned> {
        const auto ids = TRY(read_ids(input.path_ids, typename P::Tuple{}));
        const auto body = TRY(read_rest<P>(input));
        Planned plan{bound(decide, ids, body)};
        if constexpr (!std::is_null_pointer_v<ShowFunction>)
            plan.show = subject_shown_by(show, body);
        return plan;
    };
}

template <class... Arguments>
[[nodiscard]] constexpr bool takes_prepared(auto (*)(const storage::Reading&, Arguments...)) {
    return Parts<Arguments...>::has_rest;
}

template <class Prepared, class... Asked, class Kept, class... Arguments, class ShowFunction>
[[nodiscard]] Plan planned_after(Result<Prepared> (*prepare)(Preparing&, Asked...),
                                 Result<Kept> (*decide)(ledger::Writing&, Arguments...),
                                 ShowFunction show) {
    using Asks = Parts<Asked...>;
    using Takes = Parts<Arguments...>;
    return [prepare, decide, show](Preparing& preparing, const Input& input) -> Result<Planned> {
        const auto asked_ids = TRY(read_ids(input.path_ids, typename Asks::Tuple{}));
        const auto body = TRY(read_rest<Asks>(input));
        const auto call = [&](const auto&... id) {
            if constexpr (Asks::has_rest)
                return prepare(preparing, id..., *body);
            else
                return prepare(preparing, id...);
        };
        const std::shared_ptr<const Prepared> prepared =
            std::make_shared<Prepared>(TRY(std::apply(call, asked_ids)));
        const auto ids = TRY(read_ids(input.path_ids, typename Takes::Tuple{}));
        Planned plan{bound(decide, ids, prepared)};
        if constexpr (!std::is_null_pointer_v<ShowFunction>) {
            plan.show = subject_shown_by(show, prepared);
            plan.shows_prepared = takes_prepared(show);
        }
        return plan;
    };
}

}  // namespace detail
}  // namespace akad::http
