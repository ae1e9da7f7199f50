// How honest a pipeline is: of the bad news there was, how much was said before it was found, and
// how much of what stands open stands on evidence (D65). A move back only ever adds to what was
// said. Pure.
#pragma once

#include <cstdint>

#include <boost/describe/class.hpp>

#include "insight/rules/figures.hpp"

namespace akad::insight {

/// Bad news by how it came out. Said: a deal was moved back, set aside, or lost by its promised
/// day. Found: a promised day came and the deal stood open or had been moved since, or a stage was
/// left without its evidence.
struct BadNews {
    std::int64_t moved_back = 0;
    std::int64_t set_aside = 0;
    std::int64_t lost_in_time = 0;
    std::int64_t late_days = 0;
    std::int64_t overridden = 0;

    /// The stays of one month.
    void add(const StageMonth& stays);
    /// The promised days of one month that is over.
    void add(const DealMonth& month);
    [[nodiscard]] std::int64_t said() const { return moved_back + set_aside + lost_in_time; }
    [[nodiscard]] std::int64_t found() const { return late_days + overridden; }
};
BOOST_DESCRIBE_STRUCT(BadNews, (), (moved_back, set_aside, lost_in_time, late_days, overridden))

/// Said out of said and found; too few says nothing.
[[nodiscard]] Share said_share(const BadNews& news);

}  // namespace akad::insight
