#include "http/transport/house.hpp"

#include <utility>

#include <boost/asio/post.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/write.hpp>

#include "http/transport/connection.hpp"

namespace akad::http {

namespace {

/// After an accept failed, usually for want of file descriptors.
constexpr std::chrono::milliseconds accept_pause{100};

Error cannot_listen(const Settings& settings, const boost::system::error_code& failed) {
    const bool in_use = failed == asio::error::address_in_use;
    return Error{ErrorKind::unavailable, in_use ? "address_in_use" : "cannot_listen",
                 "Cannot listen at " + settings.address + " port " + std::to_string(settings.port) +
                     ": " + failed.message() + ". Choose another address or port."};
}

}  // namespace

House::House(const Routes& routes, Services services_in, Assets assets_in, MayHear may_hear,
             Settings settings_in)
    : settings(std::move(settings_in)),
      services(std::move(services_in)),
      assets(std::move(assets_in)),
      router(routes),
      description(openapi(routes)),
      metrics(routes),
      pool(settings.pool_threads, settings.pool_queue),
      dispatch(services, pool, settings),
      hub(std::make_shared<EventHub>(services, pool, metrics, std::move(may_hear), settings)),
      open_(asio::make_work_guard(io_)),
      acceptor_(io_),
      pause_(io_) {
    services.ledger.listen([weak = std::weak_ptr(hub)](const std::vector<ledger::Heard>& facts) {
        if (const auto still_there = weak.lock()) still_there->hear(facts);
    });
}

House::~House() {
    stop();
}

Result<void> House::listen() {
    boost::system::error_code failed;
    const auto address = asio::ip::make_address(settings.address, failed);
    if (failed) return cannot_listen(settings, failed);
    const tcp::endpoint endpoint(address, settings.port);
    acceptor_.open(endpoint.protocol(), failed);
    if (!failed) acceptor_.set_option(asio::socket_base::reuse_address(true), failed);
    if (!failed) acceptor_.bind(endpoint, failed);
    if (!failed) acceptor_.listen(asio::socket_base::max_listen_connections, failed);
    if (failed) return cannot_listen(settings, failed);
    port = acceptor_.local_endpoint(failed).port();
    accept();
    for (int i = 0; i < settings.io_threads; ++i) threads_.emplace_back([this] { io_.run(); });
    return {};
}

void House::accept() {
    acceptor_.async_accept(asio::make_strand(io_),
                           [this](const boost::system::error_code& failed, tcp::socket socket) {
                               accepted(failed, std::move(socket));
                           });
}

void House::accepted(const boost::system::error_code& failed, tcp::socket socket) {
    if (stopping || failed == asio::error::operation_aborted) return;
    if (failed) {
        pause_.expires_after(accept_pause);
        pause_.async_wait([this](const boost::system::error_code& ended) {
            if (!ended) accept();
        });
        return;
    }
    if (static_cast<std::size_t>(metrics.connections) < settings.connections) {
        std::make_shared<Connection>(std::move(socket), *this)->start();
    } else {
        metrics.connections_refused.fetch_add(1);
        static constexpr std::string_view full =
            "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 5\r\nContent-Length: 0\r\n"
            "Connection: close\r\n\r\n";
        boost::system::error_code ignored;
        socket.non_blocking(true, ignored);
        socket.write_some(asio::buffer(full), ignored);
    }
    accept();
}

void House::joined(Connection* connection) {
    const std::lock_guard lock(mutex_);
    connections_.insert(connection);
    metrics.connections.store(static_cast<std::int64_t>(connections_.size()));
}

void House::left(Connection* connection) {
    const std::lock_guard lock(mutex_);
    connections_.erase(connection);
    metrics.connections.store(static_cast<std::int64_t>(connections_.size()));
    if (connections_.empty()) empty_.notify_all();
}

void House::for_each_connection(void (Connection::*call)()) {
    // Called outside the lock: the last reference to a connection may end here, and it leaves.
    std::vector<std::shared_ptr<Connection>> present;
    {
        const std::lock_guard lock(mutex_);
        for (Connection* each : connections_)
            if (auto still_there = each->weak_from_this().lock())
                present.push_back(std::move(still_there));
    }
    for (const auto& each : present) (each.get()->*call)();
}

void House::stop() {
    if (stopping.exchange(true)) return;
    asio::post(io_, [this] {
        boost::system::error_code ignored;
        acceptor_.close(ignored);
        pause_.cancel();
    });
    for_each_connection(&Connection::finish);
    dispatch.wait_until_idle();
    {
        std::unique_lock lock(mutex_);
        empty_.wait_for(lock, std::chrono::seconds(10), [&] { return connections_.empty(); });
    }
    for_each_connection(&Connection::abandon);
    pool.stop();
    open_.reset();
    for (std::thread& thread : threads_) thread.join();
    threads_.clear();
}

}  // namespace akad::http
