// Wakes a loop that sleeps until its next due time.
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>

namespace akad::jobs {

class Alarm {
public:
    using Milliseconds = std::chrono::milliseconds;

    /// Something new may be there; remembered until the next `wait`.
    void ring() {
        const std::lock_guard lock(mutex_);
        rung_ = true;
        woken_.notify_all();
    }
    /// Ends every wait, for good.
    void stop() {
        const std::lock_guard lock(mutex_);
        stopped_ = true;
        woken_.notify_all();
    }
    [[nodiscard]] bool stopped() {
        const std::lock_guard lock(mutex_);
        return stopped_;
    }
    /// Waits until it rings, at most so long.
    void wait(Milliseconds at_most) {
        std::unique_lock lock(mutex_);
        woken_.wait_for(lock, at_most, [&] { return rung_ || stopped_; });
        rung_ = false;
    }
    /// Waits so long, whoever rings.
    void pause(Milliseconds time) {
        std::unique_lock lock(mutex_);
        woken_.wait_for(lock, time, [&] { return stopped_; });
    }

private:
    std::mutex mutex_;
    std::condition_variable woken_;
    bool rung_ = false;
    bool stopped_ = false;
};

}  // namespace akad::jobs
