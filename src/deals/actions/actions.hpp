// Everything a person can do with deals, one file each; with their evidence in proofs.hpp, with
// their commitments in promises.hpp. Every function runs in the writer's transaction and answers
// with the id of what it acted on.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "deals/actions/promises.hpp"
#include "deals/actions/proofs.hpp"
#include "deals/store/rows.hpp"
#include "ledger/ledger.hpp"

namespace akad::deals {

struct OpenDeal {
    std::string name;
    std::optional<CustomerId> customer{};
    std::optional<std::string> customer_name{};
    Money value{};
    std::optional<Day> close_day{};
    std::optional<PersonId> owner{};
    std::optional<PipelineId> pipeline{};
};
BOOST_DESCRIBE_STRUCT(OpenDeal, (),
                      (name, customer, customer_name, value, close_day, owner, pipeline))
/// New deals start in the first stage on every channel.
[[nodiscard]] Result<DealId> open_deal(ledger::Writing& writing, const OpenDeal& command);
/// The same, for one that was split off from another.
[[nodiscard]] Result<DealId> open_split(ledger::Writing& writing, const OpenDeal& command,
                                        DealId split_from);

struct ChangeDeal {
    std::optional<std::string> name{};
    std::optional<Money> value{};
    std::optional<std::optional<Day>> close_day{};  ///< empty inside: no close day any more
    std::optional<PersonId> owner{};
    std::optional<CustomerId> customer{};
};
BOOST_DESCRIBE_STRUCT(ChangeDeal, (), (name, value, close_day, owner, customer))
[[nodiscard]] Result<DealId> change_deal(ledger::Writing& writing, DealId id,
                                         const ChangeDeal& command);

struct AdvanceDeal {
    std::optional<StageId> to{};
};
BOOST_DESCRIBE_STRUCT(AdvanceDeal, (), (to))
[[nodiscard]] Result<DealId> advance_deal(ledger::Writing& writing, DealId id,
                                          const AdvanceDeal& command);
[[nodiscard]] Result<DealId> win_deal(ledger::Writing& writing, DealId id);

struct OverrideGate {
    std::optional<StageId> to{};
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(OverrideGate, (), (to, reason))
[[nodiscard]] Result<DealId> override_gate(ledger::Writing& writing, DealId id,
                                           const OverrideGate& command);

struct MoveBack {
    StageId to{};
    Trigger trigger = Trigger::qualification_false;
    std::string note;
    std::optional<std::vector<EvidenceId>> falsified{};
};
BOOST_DESCRIBE_STRUCT(MoveBack, (), (to, trigger, note, falsified))
/// What it names as proven false is withdrawn with it (D61); such a move cannot be undone.
/// Refusal: `unknown_evidence` when a piece is not this deal's.
[[nodiscard]] Result<DealId> move_deal_back(ledger::Writing& writing, DealId id,
                                            const MoveBack& command);
[[nodiscard]] Result<DealId> undo_move(ledger::Writing& writing, DealId id);

struct NurtureDeal {
    std::string reason;
    Day return_day{};
    std::optional<Trigger> trigger{};
};
BOOST_DESCRIBE_STRUCT(NurtureDeal, (), (reason, return_day, trigger))
/// Out of the pipeline until a day; its owner then owes to bring it back.
[[nodiscard]] Result<DealId> nurture_deal(ledger::Writing& writing, DealId id,
                                          const NurtureDeal& command);
[[nodiscard]] Result<DealId> return_deal(ledger::Writing& writing, DealId id);

struct LoseDeal {
    LostReason reason = LostReason::does_not_fit;
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(LoseDeal, (), (reason, note))
[[nodiscard]] Result<DealId> lose_deal(ledger::Writing& writing, DealId id,
                                       const LoseDeal& command);

[[nodiscard]] Result<DealId> reopen_deal(ledger::Writing& writing, DealId id,
                                         const GiveReason& command);

/// What becomes of the deal that another one was split off from.
BOOST_DEFINE_ENUM_CLASS(OldDeal, keep, lose)
struct SplitDeal {
    std::string name;
    std::string note;
    OldDeal old = OldDeal::keep;
    std::optional<LostReason> reason{};
    std::optional<Money> value{};
};
BOOST_DESCRIBE_STRUCT(SplitDeal, (), (name, note, old, reason, value))
/// Effectively a new opportunity (D60): opens a deal for it in the first stage, with the owner and
/// the stakeholders of the old one, which stays or is lost in the same transaction. Answers the
/// new one. Refusal: `loss_reason_missing`.
[[nodiscard]] Result<DealId> split_deal(ledger::Writing& writing, DealId id,
                                        const SplitDeal& command);

struct VerbalAgreement {
    Day agreed_on{};
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(VerbalAgreement, (), (agreed_on, note))
[[nodiscard]] Result<DealId> record_verbal_agreement(ledger::Writing& writing, DealId id,
                                                     const VerbalAgreement& command);

struct NamedStakeholder {
    PersonId contact{};
    std::string role;
    std::optional<std::string> concern{};
};
BOOST_DESCRIBE_STRUCT(NamedStakeholder, (), (contact, role, concern))
struct SetStakeholders {
    std::vector<NamedStakeholder> stakeholders{};
};
BOOST_DESCRIBE_STRUCT(SetStakeholders, (), (stakeholders))
[[nodiscard]] Result<DealId> set_stakeholders(ledger::Writing& writing, DealId id,
                                              const SetStakeholders& command);

}  // namespace akad::deals
