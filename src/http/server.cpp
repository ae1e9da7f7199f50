#include "http/server.hpp"

#include <utility>

#include "http/transport/house.hpp"

namespace akad::http {

Server::Server(const Routes& routes, Services services, Assets assets, MayHear may_hear,
               Settings settings)
    : house_(std::make_unique<House>(routes, std::move(services), std::move(assets),
                                     std::move(may_hear), std::move(settings))) {}

Server::~Server() = default;

Result<void> Server::listen() {
    return house_->listen();
}

unsigned short Server::port() const {
    return house_->port;
}

void Server::stop() {
    house_->stop();
}

}  // namespace akad::http
