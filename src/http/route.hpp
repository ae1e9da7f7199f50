// One route: where it stands, who may take it, what answers it, and what describes it.
#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "core/caller.hpp"
#include "http/http.hpp"
#include "http/plan.hpp"
#include "http/schema.hpp"

namespace akad::http {

using RawAnswer = std::function<Response(Exchange&)>;

struct Route {
    std::string method;
    std::string pattern;                     ///< "/api/w/{workspace}/deals/{deal}"
    std::optional<Permission> permission{};  ///< none: open to anyone
    std::variant<std::monostate, Show, Plan, RawAnswer> handler{};
    std::vector<std::string> id_prefixes{};  ///< of the path's ids in order; empty for raw
    int success_status = 200;
    std::size_t body_bytes = 1UL << 20;  ///< larger bodies: 413
    int deadline_ms = 30'000;            ///< for the whole request to come in
    bool spools = false;                 ///< the body goes to a file
    bool is_event_stream = false;
    std::string request_media = "application/json";
    std::string answer_media = "application/json";
    WriteSchema body_schema = nullptr;
    WriteSchema answer_schema = nullptr;
    ListMembers query_members = nullptr;
    std::string summary{};

    /// For raw routes, what the signature does not say.
    template <class Body>
    Route& takes() {
        body_schema = &write_schema<Body>;
        return *this;
    }
    template <class Filter>
    Route& asks() {
        query_members = &schema_members<Filter>;
        return *this;
    }
    template <class View>
    Route& answers(int status = 200) {
        answer_schema = &write_schema<View>;
        success_status = status;
        return *this;
    }
    /// A raw body of another kind, up to this size; `spool`: into a file instead of memory.
    Route& takes_bytes(std::size_t most, bool spool = false);
    Route& answers_media(std::string media_type);
    Route& says(std::string text);
};

}  // namespace akad::http
