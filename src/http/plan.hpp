// How an action is called: its arguments from the request, prepared where it asks for that, bound
// to a decision the ledger can run more than once. Used by routes.hpp alone.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/json_read.hpp"
#include "http/http.hpp"
#include "http/shown.hpp"
#include "http/signature.hpp"
#include "ledger/ledger.hpp"

namespace akad::http {

/// An action whose request is read and prepared: what the writer shall decide, and how the answer
/// is shown afterwards (empty: 204).
struct Planned {
    ledger::Decide decide;
    ShowSubject show{};
    bool shows_prepared = false;  ///< the answer holds something that is not stored, such as a link
};
using Plan = std::function<Result<Planned>(Preparing&, const Input&)>;

namespace detail {

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

/// The decision, with its arguments bound: it may be run more than once.
template <class Kept, class... Arguments, class Rest>
[[nodiscard]] ledger::Decide bound(Result<Kept> (*decide)(ledger::Writing&, Arguments...),
                                   const typename Parts<Arguments...>::Tuple& ids,
                                   std::shared_ptr<const Rest> rest) {
    return [decide, ids, rest = std::move(rest)](ledger::Writing& writing) -> Result<std::string> {
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
