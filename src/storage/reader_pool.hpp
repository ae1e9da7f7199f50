// Reading connections lent one at a time and kept for the next borrower.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "storage/store.hpp"

namespace akad::storage {

class ReaderPool {
public:
    ReaderPool(std::function<std::unique_ptr<Connection>()> open, std::size_t most);

    /// Waits ten seconds for one to come back when `most` are lent; then Failure::unavailable.
    [[nodiscard]] Lease lend();

private:
    /// Outlives the pool for as long as a lease is still out.
    struct Shelf {
        std::mutex mutex;
        std::condition_variable came_back;
        std::vector<std::unique_ptr<Connection>> idle;
        std::size_t lent = 0;
    };
    [[nodiscard]] std::unique_ptr<Connection> take();

    std::function<std::unique_ptr<Connection>()> open_;
    std::size_t most_;
    std::shared_ptr<Shelf> shelf_;
};

}  // namespace akad::storage
