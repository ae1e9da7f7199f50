// Activities as the deal page and the API show them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "http/page.hpp"
#include "people/people.hpp"
#include "signals/store/rows.hpp"
#include "storage/store.hpp"

namespace akad::http {
struct Exchange;
struct Response;
}  // namespace akad::http

namespace akad::signals {

using Person = people::Named<PersonId>;

struct May {
    std::string action;
    bool allowed = false;
    std::optional<std::string> because{};  ///< the code of the refusal
};
BOOST_DESCRIBE_STRUCT(May, (), (action, allowed, because))

struct ActivityView {
    ActivityId id{};
    std::int64_t revision = 1;
    DealId deal{};
    ActivityKind kind = ActivityKind::meeting;
    Side side = Side::buyer;
    Instant occurred_at{};
    std::optional<int> minutes{};
    std::vector<Person> contacts{};
    std::vector<Person> members{};
    std::vector<Indicator> indicators{};
    bool buyer_acted = false;
    std::string note;
    std::optional<std::string> source{};
    std::optional<std::string> source_id{};
    std::optional<Person> recorded_by{};
    Instant recorded_at{};
    std::optional<Instant> removed_at{};
    std::vector<May> may{};
};
BOOST_DESCRIBE_STRUCT(ActivityView, (),
                      (id, revision, deal, kind, side, occurred_at, minutes, contacts, members,
                       indicators, buyer_acted, note, source, source_id, recorded_by, recorded_at,
                       removed_at, may))

[[nodiscard]] Result<ActivityView> show_activity(const storage::Reading& reading, ActivityId id);

struct ActivityFilter {
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(ActivityFilter, (), (cursor, limit))
/// What happened around a deal, newest first; without what was removed.
[[nodiscard]] Result<http::Page<ActivityView>> list_activities(const storage::Reading& reading,
                                                               DealId deal,
                                                               const ActivityFilter& filter);

/// The same as CSV (RFC 4180, UTF-8), up to 10,000 rows.
[[nodiscard]] Result<http::Response> export_activities(http::Exchange& exchange);
/// A batch, answered with what became of each row.
[[nodiscard]] Result<http::Response> take_activities(http::Exchange& exchange);

}  // namespace akad::signals
