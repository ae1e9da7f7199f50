// What the facts of a deal tell, one after the other: where it stood, how each stay ended, which
// close days were promised. It follows what changed, not a list of kinds, so that a new kind of
// move tells its story too. Pure.
//
// A deal that is reopened, or comes back from rest, takes its ending back: the stay goes on.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "deals/deals.hpp"
#include "insight/store/rows.hpp"

namespace akad::insight {

using ToldStay = deals::ImportedVisit;

/// What a fact says of its deal: the new value of each field that changed.
struct DealFact {
    WorkspaceId workspace{};
    DealId deal{};
    std::string_view kind;
    Instant at{};
    std::optional<PipelineId> pipeline{};
    std::optional<StageId> stage{};
    std::optional<Standing> standing{};
    std::optional<PersonId> owner{};
    std::optional<std::int64_t> value_minor{};
    std::optional<Currency> currency{};
    std::optional<bool> claims_stage{};
    std::optional<Instant> created_at{};
    std::optional<Instant> stage_since{};
    std::optional<std::optional<Instant>> closed_at{};
    std::optional<std::optional<Day>> close_day{};
    std::vector<ToldStay> told{};  ///< of an import, in order
};

/// What is known of the house when the fact is told.
struct House {
    std::string time_zone{"UTC"};
    std::map<StageId, int> positions{};
};

struct Story {
    DealNow deal;
    std::vector<Stay> stays;        ///< in order, the last one open while the deal is
    std::vector<Promise> promises;  ///< days that stood thirty days before and were moved since
};

/// The story with one more fact; nothing when it never began and this is no beginning.
[[nodiscard]] std::optional<Story> told(std::optional<Story> before, const DealFact& fact,
                                        const House& house);

/// A close day counts as promised when it stood so many days before it came.
constexpr int promised_days_before = 30;

[[nodiscard]] std::string month_of(Day day);

}  // namespace akad::insight
