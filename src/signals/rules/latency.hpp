// How long a buyer takes to answer, and whether that gets shorter (D19). Pure.
#pragma once

#include <optional>
#include <vector>

#include <boost/describe/class.hpp>

#include "signals/rules/acts.hpp"

namespace akad::signals {

/// A message of ours and the buyer's answer to it.
struct Answer {
    Instant asked_at{};
    Instant answered_at{};
    std::int64_t minutes = 0;
};
BOOST_DESCRIBE_STRUCT(Answer, (), (asked_at, answered_at, minutes))

/// Each answer of the buyer with the first message of ours that waited for it: asking again does
/// not make a buyer faster. Talking ends the wait without being an answer, since meetings are held
/// when they were agreed, and what is merely looked at answers nothing.
[[nodiscard]] std::vector<Answer> answers_in(const std::vector<Act>& acts);

BOOST_DEFINE_ENUM_CLASS(LatencyTrend, faster, steady, slower, too_few)

/// A median of fewer says little.
constexpr int least_answers = 3;

struct LatencySpan {
    int answers = 0;
    std::optional<std::int64_t> median_minutes{};  ///< none under three answers
};
BOOST_DESCRIBE_STRUCT(LatencySpan, (), (answers, median_minutes))
struct Latency {
    LatencySpan recent{};
    LatencySpan before{};
    LatencyTrend trend = LatencyTrend::too_few;
    std::vector<Answer> answers{};  ///< of both spans, oldest first, the last thirty
};
BOOST_DESCRIBE_STRUCT(Latency, (), (recent, before, trend, answers))

/// The median of the last thirty days against that of the thirty before, by when the buyer
/// answered. A quarter less is faster, a third more slower, and an hour is the least that counts.
[[nodiscard]] Latency latency_of(const std::vector<Act>& acts, Instant now);

}  // namespace akad::signals
