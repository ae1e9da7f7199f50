// What a person or a program can do with activities, one file each. Every function runs in the
// writer's transaction and answers with the id of what it acted on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/result.hpp"
#include "core/time.hpp"
#include "ledger/ledger.hpp"
#include "signals/rules/activity_words.hpp"

namespace akad::signals {

/// What is said of an activity, when it is recorded and when it is corrected.
struct SayActivity {
    ActivityKind kind = ActivityKind::meeting;
    std::optional<Side> side{};
    Instant occurred_at{};
    std::optional<int> minutes{};
    std::optional<std::vector<PersonId>> contacts{};  ///< of the deal's customer
    std::optional<std::vector<PersonId>> members{};   ///< of ours; missing: who records it
    std::optional<std::vector<Indicator>> indicators{};
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(SayActivity, (),
                      (kind, side, occurred_at, minutes, contacts, members, indicators, note))

/// The same from another system: told twice under one name, it is recorded once.
struct RecordActivity : SayActivity {
    std::optional<std::string> source{};
    std::optional<std::string> source_id{};
};
BOOST_DESCRIBE_STRUCT(RecordActivity, (SayActivity), (source, source_id))

/// Refusals: those of rules/activity_form.hpp, `deal_closed`, `unknown_contact`,
/// `contact_of_another_customer`, `unknown_member`, `source_id_taken`.
[[nodiscard]] Result<ActivityId> record_activity(ledger::Writing& writing, DealId deal,
                                                 const RecordActivity& command);
/// Says it anew; the source stays. Refusals: the same, `not_your_activity`, `already_removed`.
[[nodiscard]] Result<ActivityId> correct_activity(ledger::Writing& writing, ActivityId id,
                                                  const SayActivity& command);

struct RemoveActivity {
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(RemoveActivity, (), (reason))
[[nodiscard]] Result<ActivityId> remove_activity(ledger::Writing& writing, ActivityId id,
                                                 const RemoveActivity& command);
/// Takes a removal back.
[[nodiscard]] Result<ActivityId> restore_activity(ledger::Writing& writing, ActivityId id);

struct RecordedRow : RecordActivity {
    DealId deal{};
};
BOOST_DESCRIBE_STRUCT(RecordedRow, (RecordActivity), (deal))
struct RecordActivities {
    std::vector<RecordedRow> activities;
};
BOOST_DESCRIBE_STRUCT(RecordActivities, (), (activities))
struct RecordedOne {
    ActivityId id{};
    bool known = false;  ///< told before; nothing changed
};
BOOST_DESCRIBE_STRUCT(RecordedOne, (), (id, known))
struct RecordedActivities {
    std::vector<RecordedOne> activities;
};
BOOST_DESCRIBE_STRUCT(RecordedActivities, (), (activities))

constexpr std::size_t most_activities_at_once = 100;

/// All of them, or none: one refused row refuses the batch, and every refused row is named
/// (`activities_refused`). Answers RecordedActivities as JSON, in the order given. Refusal:
/// `too_many_activities`.
[[nodiscard]] Result<std::string> record_activities(ledger::Writing& writing,
                                                    const RecordActivities& command);

}  // namespace akad::signals
