// From method and path to a route: one step per segment, whatever the number of routes.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/ids.hpp"
#include "http/routes.hpp"

namespace akad::http {

/// What a path led to. A path without any route has neither `route` nor `allowed`; one whose
/// method is not among its routes has `allowed` ("GET, POST").
struct Found {
    const Route* route = nullptr;
    std::size_t number = 0;  ///< of the route, as added
    std::string allowed{};
    std::vector<std::string> path_ids{};     ///< without the workspace
    std::optional<std::string> workspace{};  ///< what stood for {workspace}
};

class Router {
public:
    explicit Router(const Routes& routes);
    ~Router();
    /// `path` as it came, still percent-encoded, without the query. HEAD finds GET's route.
    [[nodiscard]] Found find(std::string_view method, std::string_view path) const;

private:
    struct Node;
    void add(const Route& route, std::size_t number);
    std::unique_ptr<Node> root_;
};

}  // namespace akad::http
