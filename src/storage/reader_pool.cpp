#include "storage/reader_pool.hpp"

#include <chrono>

namespace akad::storage {

ReaderPool::ReaderPool(std::function<std::unique_ptr<Connection>()> open, std::size_t most)
    : open_(std::move(open)), most_(most), shelf_(std::make_shared<Shelf>()) {}

std::unique_ptr<Connection> ReaderPool::take() {
    std::unique_lock lock(shelf_->mutex);
    const bool free = shelf_->came_back.wait_for(lock, std::chrono::seconds(10),
                                                 [&] { return shelf_->lent < most_; });
    if (!free) throw Failure(Failure::Kind::unavailable, "every reading connection is in use");
    ++shelf_->lent;
    if (shelf_->idle.empty()) return nullptr;
    auto connection = std::move(shelf_->idle.back());
    shelf_->idle.pop_back();
    return connection;
}

Lease ReaderPool::lend() {
    const auto give_back = [shelf = shelf_](std::unique_ptr<Connection> connection) {
        {
            const std::lock_guard lock(shelf->mutex);
            --shelf->lent;
            if (connection) shelf->idle.push_back(std::move(connection));
        }
        shelf->came_back.notify_one();
    };
    auto connection = take();
    try {
        if (!connection) connection = open_();
        connection->budget_ms(0);
    } catch (...) {
        give_back(nullptr);
        throw;
    }
    return Lease(std::move(connection), give_back);
}

}  // namespace akad::storage
