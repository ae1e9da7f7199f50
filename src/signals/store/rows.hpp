// The row of an activity: something that happened between a buyer and us around a deal.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/ids.hpp"
#include "core/time.hpp"
#include "signals/rules/activity_words.hpp"

namespace akad::signals {

struct Activity {
    WorkspaceId workspace{};
    ActivityId id{};
    std::int64_t revision = 1;
    DealId deal{};
    ActivityKind kind = ActivityKind::meeting;
    Side side = Side::buyer;
    Instant occurred_at{};
    std::optional<int> minutes{};
    std::string contacts;      ///< ids of the buyer's people, a space between
    std::string members;       ///< ids of ours
    std::string indicators;    ///< words of Indicator
    bool buyer_acted = false;  ///< it shows an act of the buyer; from the members above
    std::string note;
    std::optional<std::string> source{};     ///< the system that told us
    std::optional<std::string> source_id{};  ///< and its name for it
    std::optional<PersonId> recorded_by{};
    Instant recorded_at{};
    std::optional<PersonId> removed_by{};
    std::optional<Instant> removed_at{};
    std::string removed_why;

    static constexpr std::array erasable{std::string_view("note"), std::string_view("removed_why")};
};
BOOST_DESCRIBE_STRUCT(Activity, (),
                      (workspace, id, revision, deal, kind, side, occurred_at, minutes, contacts,
                       members, indicators, buyer_acted, note, source, source_id, recorded_by,
                       recorded_at, removed_by, removed_at, removed_why))

}  // namespace akad::signals
