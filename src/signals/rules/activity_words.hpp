// The words of activities: their kinds, whose they are, and the seven indicators of a buyer who is
// on the way to buy; and lists of words or ids as a row keeps them.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum.hpp>

#include "commitments/commitments.hpp"
#include "core/described.hpp"
#include "core/ids.hpp"

namespace akad::signals {

using commitments::Side;

BOOST_DEFINE_ENUM_CLASS(ActivityKind, meeting, mail, call, message, content_viewed, reply)

/// The seven indicators of D18. The first two are seen in the activities themselves; the others
/// are said of one by who was there, and a growing use of time is also measured.
BOOST_DEFINE_ENUM_CLASS(Indicator, engagement_frequency, stakeholder_expansion, information_sharing,
                        took_action, implementation_talk, competitive_narrowing, growing_time)
constexpr int indicator_count = 7;

/// Can a person say it of one activity?
[[nodiscard]] constexpr bool is_said(Indicator indicator) {
    return indicator != Indicator::engagement_frequency &&
           indicator != Indicator::stakeholder_expansion;
}

/// The parts of "a b c".
[[nodiscard]] std::vector<std::string_view> parts_of(std::string_view text);

template <class AnyId>
[[nodiscard]] std::vector<AnyId> ids_in(std::string_view text) {
    std::vector<AnyId> ids;
    for (const std::string_view part : parts_of(text))
        if (const auto id = AnyId::parse(part)) ids.push_back(*id);
    return ids;
}
[[nodiscard]] std::vector<Indicator> indicators_in(std::string_view text);

/// "per_… per_…", each once, in the order given.
[[nodiscard]] std::string listed(const std::vector<PersonId>& ids);
/// In the order of the enum, each once.
[[nodiscard]] std::string listed(const std::vector<Indicator>& indicators);

}  // namespace akad::signals
