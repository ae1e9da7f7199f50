// A second thread that does what it is given, in order, while the giver reads on. What waits is
// limited; a giver that is ahead does something else meanwhile, or waits.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>

namespace akad::ledger {

class Conveyor {
public:
    using Work = std::function<void()>;
    /// One piece of something else to do; false when there is none left.
    using Meanwhile = std::function<bool()>;

    explicit Conveyor(Meanwhile meanwhile = {});
    Conveyor(const Conveyor&) = delete;
    Conveyor& operator=(const Conveyor&) = delete;
    /// Throws away what was not begun, and waits for the rest.
    ~Conveyor();

    void give(Work work);
    /// Waits until all that was given is done. Throws what a piece of it threw; nothing given
    /// behind that piece was begun.
    void settle();

private:
    [[nodiscard]] bool is_full();
    void work_on();

    Meanwhile meanwhile_;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Work> waiting_;  ///< the first of them is under way
    std::exception_ptr failure_;
    bool ended_ = false;
    std::thread thread_;
};

}  // namespace akad::ledger
