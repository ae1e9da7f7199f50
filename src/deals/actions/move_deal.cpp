#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/moving.hpp"

namespace akad::deals {

namespace {

/// The evidence that held each criterion at the moment of a move: what an auditor asks first.
std::string held_by(const Situation& situation) {
    std::vector<EvidenceId> ids;
    const auto* place = situation.layout.find(situation.deal.stage);
    for (const auto& criterion : place->criteria)
        for (const auto& each : situation.standing)
            if (each.criterion == criterion.id && each.state == evidence::State::verified) {
                ids.push_back(each.id);
                break;
            }
    return member("evidence", ids);
}

}  // namespace

Result<DealId> advance_deal(ledger::Writing& writing, DealId id, const AdvanceDeal& command) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    Deal after = TRY(
        advanced(before.deal, before.layout, before.gate, command.to, writing.caller, writing.now));
    return keep_move(writing, before, std::move(after), "deal.advanced", held_by(before));
}

Result<DealId> win_deal(ledger::Writing& writing, DealId id) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    Deal after = TRY(won(before.deal, before.layout, before.gate, writing.caller, writing.now));
    return keep_move(writing, before, std::move(after), "deal.won", held_by(before));
}

Result<DealId> override_gate(ledger::Writing& writing, DealId id, const OverrideGate& command) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    Deal after = TRY(overridden(before.deal, before.layout, command.to, command.reason,
                                writing.caller, writing.now));
    return keep_move(writing, before, std::move(after), "deal.overridden",
                     member("gate", before.gate.text()), member("reason", command.reason));
}

Result<DealId> move_deal_back(ledger::Writing& writing, DealId id, const MoveBack& command) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    Deal after = TRY(moved_back(before.deal, before.layout, command.to, command.note,
                                writing.caller, writing.now));
    return keep_move(writing, before, std::move(after), "deal.moved_back",
                     member("trigger", command.trigger), member("note", command.note));
}

Result<DealId> lose_deal(ledger::Writing& writing, DealId id, const LoseDeal& command) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    Deal after = TRY(
        lost(before.deal, command.reason, command.note.value_or(""), writing.caller, writing.now));
    return keep_move(writing, before, std::move(after), "deal.lost");
}

Result<DealId> reopen_deal(ledger::Writing& writing, DealId id, const GiveReason& command) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    Deal after =
        TRY(reopened(before.deal, before.layout, command.reason, writing.caller, writing.now));
    return keep_move(writing, before, std::move(after), "deal.reopened", "",
                     member("reason", command.reason));
}

}  // namespace akad::deals
