// What the acts around a deal say: seen in five seconds on its page, derived anew each time.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "signals/rules/coverage.hpp"
#include "signals/rules/engagement.hpp"
#include "signals/rules/latency.hpp"
#include "signals/views/activity_view.hpp"

namespace akad::signals {

/// The last 180 days, and the newest 500 activities of them, are read.
constexpr std::int64_t signals_read_us = 180 * us_per_day;
constexpr int most_activities_read = 500;

/// An act that something rests on: an activity, or a piece of evidence.
struct ActView {
    Instant at{};
    std::optional<ActivityKind> kind{};  ///< none: evidence
    std::vector<Person> contacts{};
    std::optional<ActivityId> activity{};
    std::optional<EvidenceId> evidence{};
};
BOOST_DESCRIBE_STRUCT(ActView, (), (at, kind, contacts, activity, evidence))

struct LastActView {
    ActView act{};
    int days = 0;  ///< on the workspace's calendar
};
BOOST_DESCRIBE_STRUCT(LastActView, (), (act, days))

struct SpokenView {
    Person contact{};
    std::optional<Instant> spoken_at{};
    std::optional<Instant> tried_at{};
};
BOOST_DESCRIBE_STRUCT(SpokenView, (), (contact, spoken_at, tried_at))
struct CoveredView {
    BuyerRole role = BuyerRole::economic_buyer;
    std::vector<SpokenView> people{};
    std::optional<Instant> spoken_at{};
    std::optional<int> days{};  ///< since then
};
BOOST_DESCRIBE_STRUCT(CoveredView, (), (role, people, spoken_at, days))

struct JoinedView {
    Person contact{};
    Instant first_at{};
};
BOOST_DESCRIBE_STRUCT(JoinedView, (), (contact, first_at))
struct IndicatorView {
    Indicator indicator = Indicator::engagement_frequency;
    bool shown = false;
    std::vector<ActView> by{};
};
BOOST_DESCRIBE_STRUCT(IndicatorView, (), (indicator, shown, by))

/// Our touches since the buyer's last act. `ghosting`: two or more, and five working days of
/// silence.
struct SilenceView {
    bool ghosting = false;
    int working_days = 0;  ///< since the first of them
    std::vector<ActView> touches{};
};
BOOST_DESCRIBE_STRUCT(SilenceView, (), (ghosting, working_days, touches))

/// A move is made with confidence when the criteria are met and the signals agree (D21).
struct ConfidenceView {
    bool criteria_met = false;
    bool signals_agree = false;
    bool confident = false;
};
BOOST_DESCRIBE_STRUCT(ConfidenceView, (), (criteria_met, signals_agree, confident))

struct SignalsView {
    DealId deal{};
    std::int64_t activities = 0;  ///< read for this
    std::optional<LastActView> buyer_act{};
    std::optional<LastActView> our_act{};  ///< the last touch of ours, or talk with them
    std::vector<CoveredView> coverage{};   ///< the economic buyer first
    Latency latency{};
    Engagement engagement{};
    std::vector<JoinedView> joined{};
    std::vector<IndicatorView> indicators{};
    SilenceView silence{};
    ConfidenceView confidence{};
    std::vector<May> may{};
};
BOOST_DESCRIBE_STRUCT(SignalsView, (),
                      (deal, activities, buyer_act, our_act, coverage, latency, engagement, joined,
                       indicators, silence, confidence, may))
[[nodiscard]] Result<SignalsView> show_signals(const storage::Reading& reading, DealId deal);

}  // namespace akad::signals
