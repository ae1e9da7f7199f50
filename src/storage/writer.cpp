#include "storage/writer.hpp"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "storage/scribe.hpp"

namespace akad::storage {

class Writer::Thread {
public:
    Thread(Store& store, Seal& seal, WriterLimits limits)
        : limits_(std::move(limits)),
          scribe_(store, seal, limits_.complain),
          thread_([this] { write_until_stopped(); }) {}

    bool submit(Work work) {
        {
            const std::lock_guard lock(mutex_);
            if (stopping_ || queue_.size() >= limits_.queue) return false;
            queue_.push_back(std::move(work));
        }
        came_.notify_one();
        return true;
    }

    void stop() {
        {
            const std::lock_guard lock(mutex_);
            stopping_ = true;
        }
        came_.notify_one();
        const std::lock_guard lock(joining_);
        if (thread_.joinable()) thread_.join();
    }

    std::size_t waiting() const {
        const std::lock_guard lock(mutex_);
        return queue_.size();
    }

private:
    void write_until_stopped() {
        std::vector<Work> batch;
        while (take(batch)) {
            scribe_.write(batch);
            batch.clear();
        }
    }

    /// Waits for work; false when stopped and all is done.
    bool take(std::vector<Work>& batch) {
        std::unique_lock lock(mutex_);
        came_.wait(lock, [&] { return stopping_ || !queue_.empty(); });
        while (!queue_.empty() && batch.size() < limits_.batch) {
            batch.push_back(std::move(queue_.front()));
            queue_.pop_front();
        }
        return !batch.empty();
    }

    WriterLimits limits_;
    Scribe scribe_;
    mutable std::mutex mutex_;
    std::condition_variable came_;
    std::deque<Work> queue_;
    bool stopping_ = false;
    std::mutex joining_;
    std::thread thread_;  // last: it starts when all else is there
};

Writer::Writer(Store& store, Seal& seal, CommitKey, WriterLimits limits)
    : thread_(std::make_unique<Thread>(store, seal, std::move(limits))) {}

Writer::~Writer() {
    stop();
}

bool Writer::submit(Work work) {
    return thread_->submit(std::move(work));
}

void Writer::stop() {
    thread_->stop();
}

std::size_t Writer::waiting() const {
    return thread_->waiting();
}

}  // namespace akad::storage
