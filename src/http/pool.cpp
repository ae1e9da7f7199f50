#include "http/pool.hpp"

#include <sys/resource.h>

#include <utility>

namespace akad::http {

namespace {

/// Lets the writer go first where there are more threads than cores: everybody waits for it. On
/// Linux the priority is the calling thread's own; where it cannot be had nothing is lost.
void stand_back() {
    constexpr int a_little = 5;
    static_cast<void>(::setpriority(PRIO_PROCESS, 0, a_little));
}

}  // namespace

Pool::Pool(int threads, std::size_t most_waiting) : most_waiting_(most_waiting) {
    for (int i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
}

Pool::~Pool() {
    stop();
}

bool Pool::post(Task task) {
    {
        const std::lock_guard lock(mutex_);
        if (stopping_ || posted_.size() >= most_waiting_) return false;
        posted_.push_back(std::move(task));
    }
    changed_.notify_one();
    return true;
}

void Pool::resume(Task task) {
    {
        const std::lock_guard lock(mutex_);
        resumed_.push_back(std::move(task));
    }
    changed_.notify_one();
}

void Pool::stop() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads_)
        if (thread.joinable()) thread.join();
}

std::size_t Pool::waiting() const {
    const std::lock_guard lock(mutex_);
    return posted_.size() + resumed_.size();
}

void Pool::work() {
    stand_back();
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [&] { return stopping_ || !resumed_.empty() || !posted_.empty(); });
        std::deque<Task>& queue = resumed_.empty() ? posted_ : resumed_;
        if (queue.empty()) return;
        Task task = std::move(queue.front());
        queue.pop_front();
        lock.unlock();
        task();
        task = nullptr;
        lock.lock();
    }
}

}  // namespace akad::http
