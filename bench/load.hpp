// A client of many connections on one thread: each sends its next request when the last one is
// answered. Plain sockets, so that the client costs little beside the server it measures.
#pragma once

#include <functional>
#include <string>

namespace akad::bench {

struct Load {
    unsigned short port = 0;
    int connections = 64;
    /// The n-th request as it goes over the wire; called for n = 0 … requests - 1.
    std::function<std::string(int)> request;
    int requests = 0;
};

struct Loaded {
    double seconds = 0;
    int answered = 0;
    int refused = 0;  ///< answers other than 2xx
    std::size_t bytes = 0;
};

/// Runs the load in a child process, so that our own CPU is the server's alone.
[[nodiscard]] Loaded run_in_child(const Load& load);

/// A request of HTTP/1.1 with a bearer token.
[[nodiscard]] std::string http_request(const std::string& method, const std::string& path,
                                       const std::string& bearer, const std::string& body = "");

}  // namespace akad::bench
