// The row of a commitment: who owes what to whom by when. It is the only home of owner, side, day,
// prerequisites, state and agreement about its day. commitments.hpp says what can be done with it.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/time.hpp"

namespace akad::commitments {

/// Requests end when evidence is attached, verifications when it is judged, a return when the deal
/// is active again; the others are ticked by who keeps them. Steps of a plan are the plan's.
BOOST_DEFINE_ENUM_CLASS(Kind, next_step, evidence_request, verification, return_from_nurture,
                        blocker_action, review_action, plan_step)
BOOST_DEFINE_ENUM_CLASS(Side, seller, buyer)
/// `waiting`: something it comes after is not done yet (M9).
BOOST_DEFINE_ENUM_CLASS(State, proposed, open, waiting, done, withdrawn)

[[nodiscard]] constexpr Side other(Side side) {
    return side == Side::seller ? Side::buyer : Side::seller;
}

struct Commitment {
    WorkspaceId workspace{};
    CommitmentId id{};
    std::int64_t revision = 1;
    Kind kind = Kind::next_step;
    DealId deal{};
    std::string deal_name;  ///< copied, so that an inbox needs no other room; kept true by deals
    std::optional<CriterionId> criterion{};
    std::optional<EvidenceId> evidence{};  ///< what it is about, or what shows that it is done
    Side side = Side::seller;
    PersonId owner{};  ///< one named person; a team cannot owe (M6)
    std::optional<PersonId> with_person{};
    std::string title;
    std::optional<Day> first_due{};  ///< the first day agreed; lateness is told against both
    std::optional<Day> due_day{};    ///< the day agreed last; none: not known yet (M54)
    State state = State::open;
    std::optional<PersonId> opened_by{};
    Instant opened_at{};
    std::optional<PersonId> settled_by{};
    std::optional<Instant> settled_at{};
    std::string note;
    bool came_due = false;  ///< its day is over and it was still open; set once, by a timer
    std::optional<std::string> done_when{};    ///< what counts as done, in words
    std::optional<bool> proof_needed{};        ///< done only with evidence
    std::optional<bool> two_sided{};           ///< its day moves only when both sides agree (M8)
    std::optional<ProposalId> proposal{};      ///< another day, waiting for the other side's answer
    std::optional<std::string> comes_after{};  ///< its prerequisites as text (prerequisites.hpp)
    std::optional<PersonId> handed_from{};     ///< who gave it away; none once it was taken
    std::optional<Side> handed_side{};
    std::optional<PersonId> doer{};      ///< does it for the owner, who still answers for it
    std::optional<PersonId> waits_on{};  ///< who has to say something: to a day or a hand-over
    std::optional<std::string> zone{};   ///< where its day ends, when the owner's is another zone
    std::optional<int> rung{};           ///< the rung of its ladder it stands on (ladder.hpp)
    std::optional<int> reminders{};      ///< how often its owner was reminded
    std::optional<Instant> reminded_at{};
    std::optional<PersonId> escalated_to{};
    std::optional<Instant> escalated_at{};

    static constexpr std::array erasable{std::string_view("title"), std::string_view("note"),
                                         std::string_view("done_when")};
    static constexpr std::array derived{std::string_view("deal_name")};
};
BOOST_DESCRIBE_STRUCT(Commitment, (),
                      (workspace, id, revision, kind, deal, deal_name, criterion, evidence, side,
                       owner, with_person, title, first_due, due_day, state, opened_by, opened_at,
                       settled_by, settled_at, note, came_due, done_when, proof_needed, two_sided,
                       proposal, comes_after, handed_from, handed_side, doer, waits_on, zone, rung,
                       reminders, reminded_at, escalated_to, escalated_at))

}  // namespace akad::commitments
