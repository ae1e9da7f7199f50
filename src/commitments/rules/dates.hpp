// The protocol of a day that belongs to both sides, as a state machine of values. It is walked
// exhaustively in dates_test.cpp: no sequence of deeds changes the day without both sides.
#pragma once

#include <optional>

#include <boost/describe/enum.hpp>

#include "commitments/commitment.hpp"
#include "core/result.hpp"

namespace akad::commitments {

BOOST_DEFINE_ENUM_CLASS(DateDeed, propose, accept, counter, refuse, withdraw)

struct Offer {
    Side by = Side::seller;
    std::optional<Day> day{};
    friend bool operator==(const Offer&, const Offer&) = default;
};

/// What both sides have said of one day.
struct DateTalk {
    std::optional<Day> first{};  ///< agreed first
    std::optional<Day> agreed{};
    std::optional<Offer> offer{};
    friend bool operator==(const DateTalk&, const DateTalk&) = default;
};

/// The talk after a deed of one side, or why not; `day` is read for propose and counter only.
[[nodiscard]] Result<DateTalk> after_deed(const DateTalk& before, DateDeed deed, Side by,
                                          std::optional<Day> day);

}  // namespace akad::commitments
