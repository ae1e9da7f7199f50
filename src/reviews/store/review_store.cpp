#include "reviews/store/review_store.hpp"

#include "core/refusals.hpp"
#include "deals/brief.hpp"
#include "people/people.hpp"
#include "storage/in_list.hpp"

namespace akad::reviews {

namespace {

template <class Row>
std::string select(std::string_view table, std::string_view condition) {
    return "SELECT " + storage::columns<Row>() + " FROM " + std::string(table) +
           " WHERE workspace = $1" + std::string(condition);
}

/// An id behind all others of its kind.
template <class AnyId>
std::string text_or_last(const std::optional<AnyId>& id) {
    return id ? id->text() : std::string(AnyId::prefix) + "_zzzzzzzzzzzzzzzzzzzz";
}

/// A review that holds a deal of somebody whose deals the caller sees.
std::string held_theirs(const Caller& caller, int number) {
    return " EXISTS (SELECT 1 FROM inspection WHERE inspection.workspace = $1 AND "
           "inspection.review = review.id AND " +
           people::visible_sql(caller, "inspection.owner", number) + ")";
}

bool sees_every_review(const Caller& caller) {
    return caller.visibility == Visibility::all || caller.can(Permission::coach);
}

}  // namespace

std::vector<Rhythm> rhythms_of(storage::Connection& db, WorkspaceId workspace) {
    static const std::string sql =
        select<Rhythm>("rhythm", " AND retired = 0 ORDER BY id LIMIT $2");
    return storage::all<Rhythm>(db, sql, workspace, std::int64_t{most_rhythms});
}

Result<Rhythm> require_rhythm(storage::Connection& db, WorkspaceId workspace, RhythmId id) {
    static const std::string sql = select<Rhythm>("rhythm", " AND id = $2 AND retired = 0");
    auto found = storage::one<Rhythm>(db, sql, workspace, id);
    if (found) return std::move(*found);
    return Error{ErrorKind::refused, "unknown_rhythm",
                 "There is no such rhythm any more. Choose one of those in force."};
}

bool sees_whole(const Caller& caller, const Review& review) {
    return sees_every_review(caller) || caller.person == review.led_by;
}

Result<Review> require_review(const storage::Reading& reading, ReviewId id) {
    static const std::string sql = select<Review>("review", " AND id = $2");
    auto found = storage::one<Review>(reading.db, sql, reading.caller.workspace, id);
    if (!found) return not_permitted();
    if (sees_whole(reading.caller, *found)) return std::move(*found);
    const std::string theirs = "SELECT id FROM review WHERE workspace = $1 AND id = $2 AND" +
                               held_theirs(reading.caller, 3);
    if (!storage::one<std::string>(reading.db, theirs, reading.caller.workspace, id,
                                   people::visible_value(reading.caller)))
        return not_permitted();
    return std::move(*found);
}

std::vector<Review> reviews_below(const storage::Reading& reading, std::optional<ReviewId> before,
                                  std::int64_t limit) {
    const std::string from = text_or_last(before);
    if (sees_every_review(reading.caller)) {
        static const std::string every =
            select<Review>("review", " AND id < $2 ORDER BY id DESC LIMIT $3");
        return storage::all<Review>(reading.db, every, reading.caller.workspace, from, limit);
    }
    const std::string sql = select<Review>("review", " AND id < $2 AND (led_by = $4 OR" +
                                                         held_theirs(reading.caller, 5) +
                                                         ") ORDER BY id DESC LIMIT $3");
    return storage::all<Review>(reading.db, sql, reading.caller.workspace, from, limit,
                                reading.caller.person.value_or(PersonId{}),
                                people::visible_value(reading.caller));
}

std::vector<Review> find_reviews(storage::Connection& db, WorkspaceId workspace,
                                 const std::vector<ReviewId>& ids) {
    return storage::all_of<Review>(db, workspace, ids, [](const std::string& list) {
        return select<Review>("review", " AND id IN (" + list + ")");
    });
}

std::vector<Inspection> inspections_of(storage::Connection& db, WorkspaceId workspace,
                                       ReviewId review) {
    static const std::string sql =
        select<Inspection>("inspection", " AND review = $2 ORDER BY position");
    return storage::all<Inspection>(db, sql, workspace, review);
}

Result<Inspection> require_inspection(const storage::Reading& reading, InspectionId id) {
    static const std::string sql = select<Inspection>("inspection", " AND id = $2");
    auto found = storage::one<Inspection>(reading.db, sql, reading.caller.workspace, id);
    if (!found) return not_permitted();
    TRY(deals::require_brief(reading, found->deal));
    return std::move(*found);
}

std::vector<Inspection> inspections_about(storage::Connection& db, WorkspaceId workspace,
                                          DealId deal, std::optional<InspectionId> before,
                                          std::int64_t limit) {
    static const std::string sql =
        select<Inspection>("inspection",
                           " AND deal = $2 AND id < $3 AND looked_at IS NOT NULL ORDER BY id DESC "
                           "LIMIT $4");
    return storage::all<Inspection>(db, sql, workspace, deal, text_or_last(before), limit);
}

std::vector<AgendaCount> agenda_counts(storage::Connection& db, WorkspaceId workspace,
                                       const std::vector<ReviewId>& reviews) {
    return storage::all_of<AgendaCount>(db, workspace, reviews, [](const std::string& list) {
        return "SELECT review, CAST(count(*) AS BIGINT), CAST(count(looked_at) AS BIGINT) FROM "
               "inspection WHERE workspace = $1 AND review IN (" +
               list + ") GROUP BY review";
    });
}

std::vector<ReviewAction> actions_of(storage::Connection& db, WorkspaceId workspace,
                                     ReviewId review) {
    static const std::string sql =
        select<ReviewAction>("review_action", " AND review = $2 ORDER BY inspection, commitment");
    return storage::all<ReviewAction>(db, sql, workspace, review);
}

Result<Intervention> require_intervention(const storage::Reading& reading, InterventionId id) {
    static const std::string sql = select<Intervention>("intervention", " AND id = $2");
    auto found = storage::one<Intervention>(reading.db, sql, reading.caller.workspace, id);
    if (!found) return not_permitted();
    TRY(deals::require_brief(reading, found->deal));
    return std::move(*found);
}

std::vector<Intervention> interventions_in(storage::Connection& db, WorkspaceId workspace,
                                           DealId deal, std::optional<InterventionId> before,
                                           std::int64_t limit) {
    static const std::string sql = select<Intervention>(
        "intervention", " AND deal = $2 AND id < $3 ORDER BY id DESC LIMIT $4");
    return storage::all<Intervention>(db, sql, workspace, deal, text_or_last(before), limit);
}

std::vector<StepsIn> interventions_since(const storage::Reading& reading, Day since) {
    const std::string sql =
        "SELECT owner, CAST(count(*) AS BIGINT), CAST(count(DISTINCT deal) AS BIGINT), "
        "CAST(sum(CASE "
        "WHEN result = 'helped' THEN 1 ELSE 0 END) AS BIGINT), CAST(sum(CASE WHEN result = "
        "'did_not_help' THEN 1 ELSE 0 END) AS BIGINT) FROM intervention WHERE workspace = $1 AND "
        "on_day >= $2 AND " +
        people::visible_sql(reading.caller, "intervention.owner", 3) + " GROUP BY owner";
    return storage::all<StepsIn>(reading.db, sql, reading.caller.workspace, since,
                                 people::visible_value(reading.caller));
}

}  // namespace akad::reviews
