// The rows of this room: what was said about the way in, and audits with their decisions.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/time.hpp"
#include "ledger/changes.hpp"

namespace akad::adoption {

using GuideId = Id<"gui">;
using AuditId = Id<"aud">;
using DecisionId = Id<"dec">;

/// One a workspace, from the first thing that is said.
struct Guide {
    WorkspaceId workspace{};
    GuideId id{};
    std::int64_t revision = 1;
    std::optional<Instant> criteria_fit_at{};  ///< somebody said that the exit criteria fit
    std::optional<PersonId> criteria_fit_by{};
    std::optional<Instant> hidden_at{};
    std::optional<PersonId> hidden_by{};
};
BOOST_DESCRIBE_STRUCT(Guide, (),
                      (workspace, id, revision, criteria_fit_at, criteria_fit_by, hidden_at,
                       hidden_by))

struct Audit {
    WorkspaceId workspace{};
    AuditId id{};
    std::int64_t revision = 1;
    PersonId held_by{};
    Instant started_at{};
    std::int64_t total = 0;  ///< deals that claimed their stage when it began, up to a cap
    int round = 1;           ///< what was skipped in an earlier round comes again
    std::optional<Instant> finished_at{};
    std::int64_t kept = 0;
    std::int64_t moved_back = 0;
    std::int64_t disqualified = 0;
    std::int64_t skipped = 0;  ///< in this round
    std::string place;         ///< everything up to here is decided in this round

    static constexpr std::array derived{std::string_view("kept"), std::string_view("moved_back"),
                                        std::string_view("disqualified"),
                                        std::string_view("skipped"), std::string_view("place")};
};
BOOST_DESCRIBE_STRUCT(Audit, (),
                      (workspace, id, revision, held_by, started_at, total, round, finished_at,
                       kept, moved_back, disqualified, skipped, place))

BOOST_DEFINE_ENUM_CLASS(Verdict, kept, moved_back, disqualified, skipped, undone)

struct Decision {
    WorkspaceId workspace{};
    DecisionId id{};
    std::int64_t revision = 1;
    AuditId audit{};
    DealId deal{};
    Verdict verdict = Verdict::skipped;
    int round = 1;
    StageId from_stage{};
    std::string from_name;
    std::string to_name;  ///< where it was moved back to
    std::string why;      ///< the trigger of a move back, the reason of a loss
    std::string note;
    std::string place_before;
    Instant decided_at{};

    static constexpr std::array erasable{std::string_view("note")};
};
BOOST_DESCRIBE_STRUCT(Decision, (),
                      (workspace, id, revision, audit, deal, verdict, round, from_stage, from_name,
                       to_name, why, note, place_before, decided_at))

}  // namespace akad::adoption
