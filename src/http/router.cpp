#include "http/router.hpp"

#include <functional>

#include "http/percent.hpp"

namespace akad::http {

struct Router::Node {
    struct Leaf {
        const Route* route;
        std::size_t number;
    };
    std::map<std::string, std::unique_ptr<Node>, std::less<>> words;
    std::unique_ptr<Node> any;  ///< a segment in braces
    bool any_is_workspace = false;
    std::map<std::string, Leaf, std::less<>> leaves;  ///< by method
};

namespace {

/// Takes the first segment off a path that begins with '/'.
std::string_view take_segment(std::string_view& path) {
    path.remove_prefix(1);
    const std::string_view segment = path.substr(0, path.find('/'));
    path.remove_prefix(segment.size());
    return segment;
}

template <class Node>
Node& child(std::unique_ptr<Node>& place) {
    if (!place) place = std::make_unique<Node>();
    return *place;
}

}  // namespace

Router::Router(const Routes& routes) : root_(std::make_unique<Node>()) {
    std::size_t number = 0;
    for (const Route& route : routes.all()) add(route, number++);
}

Router::~Router() = default;

void Router::add(const Route& route, std::size_t number) {
    Node* node = root_.get();
    std::string_view rest = route.pattern;
    while (rest.starts_with('/')) {
        const std::string_view segment = take_segment(rest);
        if (segment.starts_with('{')) {
            node->any_is_workspace = node->any_is_workspace || segment == "{workspace}";
            node = &child(node->any);
        } else {
            node = &child(node->words[std::string(segment)]);
        }
    }
    node->leaves.emplace(route.method, Node::Leaf{&route, number});
}

Found Router::find(std::string_view method, std::string_view path) const {
    Found found;
    const Node* node = root_.get();
    while (path.starts_with('/')) {
        const std::string_view segment = take_segment(path);
        if (const auto word = node->words.find(segment); word != node->words.end()) {
            node = word->second.get();
            continue;
        }
        if (!node->any || segment.empty()) return {};
        std::string text = percent_decoded(segment, Plus::is_plus);
        if (node->any_is_workspace)
            found.workspace = std::move(text);
        else
            found.path_ids.push_back(std::move(text));
        node = node->any.get();
    }
    if (!path.empty()) return {};
    for (const auto& [name, leaf] : node->leaves)
        found.allowed.append(found.allowed.empty() ? "" : ", ").append(name);
    const auto leaf = node->leaves.find(method == "HEAD" ? "GET" : method);
    if (leaf == node->leaves.end()) return found;
    found.route = leaf->second.route;
    found.number = leaf->second.number;
    return found;
}

}  // namespace akad::http
