// The server: sockets on one side, routes on the other. Built once by app, after all routes and
// listeners are known.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "http/assets.hpp"
#include "http/http.hpp"
#include "http/routes.hpp"
#include "ledger/ledger.hpp"

namespace akad::http {

/// Everything from outside has a limit. Times in milliseconds.
struct Settings {
    std::string address = "127.0.0.1";
    unsigned short port = 8080;  ///< 0: any that is free
    int io_threads = 1;
    int pool_threads = 4;
    std::size_t pool_queue = 1024;  ///< requests waiting for a pool thread; beyond it 503
    std::size_t connections = 2048;
    std::uint32_t header_bytes = 16 * 1024;
    int idle_ms = 60'000;                        ///< a kept-alive connection without a request
    int header_ms = 10'000;                      ///< for a request's header to come in
    int write_ms = 60'000;                       ///< for an answer to be taken
    int read_budget_ms = 5'000;                  ///< for one query of a view; beyond it 503
    std::vector<std::string> trusted_proxies{};  ///< addresses whose X-Forwarded-* count
    std::string public_origin{};                 ///< "https://akad.example"; empty: the Host named
    std::filesystem::path spool_folder = std::filesystem::temp_directory_path();

    int heartbeat_ms = 15'000;      ///< of an event stream
    int session_check_ms = 30'000;  ///< how long a signed-out stream may go on
    std::size_t event_queue = 256;  ///< events waiting for one stream; beyond it `reset`
    int event_backlog = 1000;       ///< facts read to resume a stream; beyond it `reset`
    std::size_t event_streams = 1024;
    std::size_t event_streams_each = 12;  ///< of one person

    /// Takes one line of JSON for each request. Empty: nothing is logged.
    std::function<void(std::string_view)> log{};
    /// More lines for /metrics, in Prometheus' text format.
    std::function<void(std::string&)> more_metrics{};
};

/// Writes log lines to standard output through spdlog.
[[nodiscard]] std::function<void(std::string_view)> log_to_standard_output();

/// Whether a caller may hear of a fact: the same visibility as in the lists. From the rooms,
/// named in app/wiring.cpp.
using MayHear = std::function<bool(storage::Connection&, const Caller&, const ledger::Heard&)>;

class House;

class Server {
public:
    /// `routes` must outlive the server. Listens to the ledger, so built before the first command.
    Server(const Routes& routes, Services services, Assets assets, MayHear may_hear,
           Settings settings = {});
    ~Server();

    /// Error `address_in_use`, or `cannot_listen`.
    [[nodiscard]] Result<void> listen();
    [[nodiscard]] unsigned short port() const;
    /// Takes no more requests, answers those it took, ends event streams, joins its threads.
    void stop();

private:
    std::unique_ptr<House> house_;
};

/// The API described in OpenAPI 3.1, from the routes alone.
[[nodiscard]] std::string openapi(const Routes& routes);

}  // namespace akad::http
