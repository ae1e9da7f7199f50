// One line per route. What stands in the path, the body and the query string is deduced from the
// signatures of the functions named:
//
//     view     Result<View>(const storage::Reading&, Id…, [const Filter&])
//     action   Result<SomeId>(ledger::Writing&, Id…, [const Body&])   answered by a view of SomeId
//     prepare  Result<Prepared>(Preparing&, Id…, [const Body&])       then the action takes
//     Prepared raw      Response or Result<Response>(Exchange&)
//
// {workspace} is never passed: it is caller.workspace.
#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/caller.hpp"
#include "http/exchange.hpp"
#include "http/http.hpp"
#include "http/page.hpp"
#include "http/plan.hpp"
#include "http/route.hpp"
#include "http/schema.hpp"
#include "ledger/ledger.hpp"

namespace akad::http {

/// All routes of the server, in the order they were added. References stay valid.
class Routes {
public:
    template <class View, class... Arguments>
    Route& view(std::string_view method, std::string_view pattern, Permission permission,
                Result<View> (*show)(const storage::Reading&, Arguments...)) {
        using Parts = detail::Parts<Arguments...>;
        Route& route = add(method, pattern, permission, detail::id_prefixes<Parts>());
        route.handler = detail::shown_by(show);
        route.answer_schema = &write_schema<View>;
        if constexpr (Parts::has_rest) route.query_members = &schema_members<typename Parts::Rest>;
        return route;
    }

    /// An action answered by 204.
    template <class Kept, class... Arguments>
    Route& action(std::string_view method, std::string_view pattern, Permission permission,
                  Result<Kept> (*decide)(ledger::Writing&, Arguments...)) {
        return add_action<detail::Parts<Arguments...>>(method, pattern, permission,
                                                       detail::planned(decide, nullptr), nullptr);
    }
    template <class Kept, class... Arguments, class View, class... Shown>
    Route& action(std::string_view method, std::string_view pattern, Permission permission,
                  Result<Kept> (*decide)(ledger::Writing&, Arguments...),
                  Result<View> (*show)(const storage::Reading&, Shown...)) {
        return add_action<detail::Parts<Arguments...>>(
            method, pattern, permission, detail::planned(decide, show), &write_schema<View>);
    }
    /// With a slow step before: hashing, parsing, writing a blob. Answered by 204.
    template <class Prepared, class... Asked, class Kept, class... Arguments>
    Route& action(std::string_view method, std::string_view pattern, Permission permission,
                  Result<Prepared> (*prepare)(Preparing&, Asked...),
                  Result<Kept> (*decide)(ledger::Writing&, Arguments...)) {
        return add_action<detail::Parts<Asked...>>(
            method, pattern, permission, detail::planned_after(prepare, decide, nullptr), nullptr);
    }
    /// The view may take the prepared value as its last argument: a link shown only once.
    template <class Prepared, class... Asked, class Kept, class... Arguments, class View,
              class... Shown>
    Route& action(std::string_view method, std::string_view pattern, Permission permission,
                  Result<Prepared> (*prepare)(Preparing&, Asked...),
                  Result<Kept> (*decide)(ledger::Writing&, Arguments...),
                  Result<View> (*show)(const storage::Reading&, Shown...)) {
        return add_action<detail::Parts<Asked...>>(method, pattern, permission,
                                                   detail::planned_after(prepare, decide, show),
                                                   &write_schema<View>);
    }

    Route& raw(std::string_view method, std::string_view pattern, Permission permission,
               Response (*answer)(Exchange&));
    Route& raw(std::string_view method, std::string_view pattern, Permission permission,
               Result<Response> (*answer)(Exchange&));
    /// Anyone may ask, signed in or not.
    Route& open(std::string_view method, std::string_view pattern, Response (*answer)(Exchange&));
    Route& open(std::string_view method, std::string_view pattern,
                Result<Response> (*answer)(Exchange&));
    /// The event stream of a workspace.
    Route& events(std::string_view pattern, Permission permission);

    [[nodiscard]] const std::deque<Route>& all() const { return routes_; }

private:
    Route& add(std::string_view method, std::string_view pattern,
               std::optional<Permission> permission, std::vector<std::string> id_prefixes);
    void finish_action(Route& route, WriteSchema answer);

    template <class Parts>
    Route& add_action(std::string_view method, std::string_view pattern, Permission permission,
                      Plan plan, WriteSchema answer) {
        Route& route = add(method, pattern, permission, detail::id_prefixes<Parts>());
        route.handler = std::move(plan);
        if constexpr (Parts::has_rest) route.body_schema = &write_schema<typename Parts::Rest>;
        finish_action(route, answer);
        return route;
    }

    std::deque<Route> routes_;
};

}  // namespace akad::http
