// What the connections of a server share.
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include "http/dispatch.hpp"
#include "http/events.hpp"
#include "http/metrics.hpp"
#include "http/pool.hpp"
#include "http/router.hpp"
#include "http/server.hpp"

namespace akad::http {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;

class Connection;

class House {
public:
    House(const Routes& routes, Services services_in, Assets assets_in, MayHear may_hear,
          Settings settings_in);
    ~House();

    [[nodiscard]] Result<void> listen();
    void stop();
    void joined(Connection* connection);
    void left(Connection* connection);
    /// Every connection that is still there hears this, on its own strand.
    void for_each_connection(void (Connection::*call)());

    const Settings settings;
    const Services services;
    const Assets assets;
    const Router router;
    const std::string description;  ///< OpenAPI
    Metrics metrics;
    Pool pool;
    Dispatch dispatch;
    const std::shared_ptr<EventHub> hub;
    std::atomic<bool> stopping{false};
    unsigned short port = 0;

private:
    void accept();
    void accepted(const boost::system::error_code& failed, tcp::socket socket);

    // Before io_, because connections leave when it goes.
    std::mutex mutex_;
    std::condition_variable empty_;
    std::set<Connection*> connections_;
    asio::io_context io_;
    /// A request may be with the pool, where io_ does not see that it comes back.
    asio::executor_work_guard<asio::io_context::executor_type> open_;
    tcp::acceptor acceptor_;
    asio::steady_timer pause_;
    std::vector<std::thread> threads_;
};

}  // namespace akad::http
