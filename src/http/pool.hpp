// The threads that run handlers, so that nothing slow runs where sockets are served. The queue is
// bounded: when it is full, http answers 503 instead of keeping callers waiting.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace akad::http {

class Pool {
public:
    using Task = std::function<void()>;

    Pool(int threads, std::size_t most_waiting);
    ~Pool();

    /// Takes a new task, unless too many wait or the pool is stopping.
    [[nodiscard]] bool post(Task task);
    /// Goes on with a task that was taken before: never refused, and run first.
    void resume(Task task);
    /// Runs what was taken, then ends the threads.
    void stop();
    [[nodiscard]] std::size_t waiting() const;

private:
    void work();

    const std::size_t most_waiting_;
    mutable std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Task> resumed_;
    std::deque<Task> posted_;
    bool stopping_ = false;
    std::vector<std::thread> threads_;
};

}  // namespace akad::http
