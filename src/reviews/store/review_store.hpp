// All SQL of this room.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "reviews/store/rows.hpp"
#include "storage/query.hpp"
#include "storage/store.hpp"

namespace akad::reviews {

/// The rhythms in force, oldest first; there are never more than `most_rhythms`.
constexpr std::size_t most_rhythms = 20;
[[nodiscard]] std::vector<Rhythm> rhythms_of(storage::Connection& db, WorkspaceId workspace);
[[nodiscard]] Result<Rhythm> require_rhythm(storage::Connection& db, WorkspaceId workspace,
                                            RhythmId id);

/// Who leads, coaches or sees all deals sees a review whole; others see that it was held when a
/// deal in it was theirs (or their team's), and of it those deals.
[[nodiscard]] bool sees_whole(const Caller& caller, const Review& review);
[[nodiscard]] Result<Review> require_review(const storage::Reading& reading, ReviewId id);
/// The reviews this caller sees, newest first, ids below `before` when given.
[[nodiscard]] std::vector<Review> reviews_below(const storage::Reading& reading,
                                                std::optional<ReviewId> before, std::int64_t limit);
[[nodiscard]] std::vector<Review> find_reviews(storage::Connection& db, WorkspaceId workspace,
                                               const std::vector<ReviewId>& ids);

/// The inspections of a review in the order of its agenda, seen or not.
[[nodiscard]] std::vector<Inspection> inspections_of(storage::Connection& db, WorkspaceId workspace,
                                                     ReviewId review);
/// The inspection, if the caller sees its deal.
[[nodiscard]] Result<Inspection> require_inspection(const storage::Reading& reading,
                                                    InspectionId id);
/// What was recorded about a deal, newest first, ids below `before` when given.
[[nodiscard]] std::vector<Inspection> inspections_about(storage::Connection& db,
                                                        WorkspaceId workspace, DealId deal,
                                                        std::optional<InspectionId> before,
                                                        std::int64_t limit);
/// How many deals a review has on its agenda, and how many of them were looked at.
struct AgendaCount {
    ReviewId review{};
    std::int64_t deals = 0;
    std::int64_t looked_at = 0;
};
BOOST_DESCRIBE_STRUCT(AgendaCount, (), (review, deals, looked_at))
[[nodiscard]] std::vector<AgendaCount> agenda_counts(storage::Connection& db, WorkspaceId workspace,
                                                     const std::vector<ReviewId>& reviews);

[[nodiscard]] std::vector<ReviewAction> actions_of(storage::Connection& db, WorkspaceId workspace,
                                                   ReviewId review);

[[nodiscard]] Result<Intervention> require_intervention(const storage::Reading& reading,
                                                        InterventionId id);
[[nodiscard]] std::vector<Intervention> interventions_in(storage::Connection& db,
                                                         WorkspaceId workspace, DealId deal,
                                                         std::optional<InterventionId> before,
                                                         std::int64_t limit);
/// Interventions since a day in deals of the owners the caller sees, by owner.
struct StepsIn {
    PersonId owner{};
    std::int64_t interventions = 0;
    std::int64_t deals = 0;
    std::int64_t helped = 0;
    std::int64_t did_not_help = 0;
};
BOOST_DESCRIBE_STRUCT(StepsIn, (), (owner, interventions, deals, helped, did_not_help))
[[nodiscard]] std::vector<StepsIn> interventions_since(const storage::Reading& reading, Day since);

}  // namespace akad::reviews
