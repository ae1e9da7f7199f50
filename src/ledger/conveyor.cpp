#include "ledger/conveyor.hpp"

#include <utility>

namespace akad::ledger {
namespace {

/// Pages of facts or rows, a megabyte or so each.
constexpr std::size_t most_waiting = 16;

}  // namespace

Conveyor::Conveyor(Meanwhile meanwhile)
    : meanwhile_(std::move(meanwhile)), thread_([this] { work_on(); }) {}

Conveyor::~Conveyor() {
    {
        const std::lock_guard lock(mutex_);
        ended_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

bool Conveyor::is_full() {
    const std::lock_guard lock(mutex_);
    return waiting_.size() >= most_waiting;
}

void Conveyor::give(Work work) {
    while (meanwhile_ && is_full() && meanwhile_()) {
    }
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return waiting_.size() < most_waiting; });
    if (failure_) return;
    waiting_.push_back(std::move(work));
    changed_.notify_all();
}

void Conveyor::settle() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [&] { return waiting_.empty(); });
    if (failure_) std::rethrow_exception(std::exchange(failure_, nullptr));
}

void Conveyor::work_on() {
    std::unique_lock lock(mutex_);
    while (true) {
        changed_.wait(lock, [&] { return ended_ || !waiting_.empty(); });
        if (ended_) return;
        Work& work = waiting_.front();
        lock.unlock();
        std::exception_ptr failure;
        try {
            work();
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        if (failure) {
            failure_ = failure;
            waiting_.clear();
        } else {
            waiting_.pop_front();
        }
        changed_.notify_all();
    }
}

}  // namespace akad::ledger
