#include <algorithm>

#include "deals/actions/actions.hpp"
#include "deals/actions/situation.hpp"
#include "deals/rules/moving.hpp"
#include "people/people.hpp"

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

/// What proved false holds no longer: it is withdrawn before the move, for the same reason.
Result<void> withdraw_falsified(ledger::Writing& writing, const Situation& situation,
                                const MoveBack& command) {
    if (!writing.caller.can(Permission::submit_evidence)) return not_seen();
    for (const EvidenceId id : *command.falsified) {
        const bool stands = std::ranges::any_of(
            situation.standing, [&](const evidence::Evidence& each) { return each.id == id; });
        if (!stands)
            return Error{ErrorKind::invalid,
                         "unknown_evidence",
                         "A proof named here does not stand on this deal any more. Reload and "
                         "choose again.",
                         {{"falsified", "unknown_evidence", "Choose again."}}};
        TRY(withdraw_evidence(writing, id, {command.note}));
    }
    return {};
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
    Situation before = TRY(situation_of(writing.reading(), id));
    const auto move = [&] {
        return moved_back(before.deal, before.layout, command.to, command.note, writing.caller,
                          writing.now);
    };
    Deal after = TRY(move());
    if (command.falsified && !command.falsified->empty()) {
        TRY(withdraw_falsified(writing, before, command));
        before = TRY(situation_of(writing.reading(), id));
        after = TRY(move());
        after.moved_from.reset();
    }
    return keep_move(writing, before, std::move(after), "deal.moved_back",
                     member("trigger", command.trigger), member("note", command.note));
}

Result<DealId> nurture_deal(ledger::Writing& writing, DealId id, const NurtureDeal& command) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    const Day today = people::today_in(writing.db, before.deal.workspace, writing.now);
    Deal after = TRY(nurtured(before.deal, command.reason, command.return_day, today,
                              writing.caller, writing.now));
    after.return_due = command.return_day;
    return keep_move(writing, before, std::move(after), "deal.nurtured",
                     command.trigger ? member("return_day", command.return_day) + ',' +
                                           member("trigger", *command.trigger)
                                     : member("return_day", command.return_day));
}

Result<DealId> return_deal(ledger::Writing& writing, DealId id) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    Deal after = TRY(brought_back(before.deal, before.layout, writing.caller, writing.now));
    return keep_move(writing, before, std::move(after), "deal.returned");
}

Result<DealId> lose_deal(ledger::Writing& writing, DealId id, const LoseDeal& command) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    Deal after = TRY(
        lost(before.deal, command.reason, command.note.value_or(""), writing.caller, writing.now));
    const bool over_owner = writing.caller.person != before.deal.owner;
    return keep_move(writing, before, std::move(after), "deal.lost",
                     over_owner ? member("over", before.deal.owner) : "");
}

Result<DealId> reopen_deal(ledger::Writing& writing, DealId id, const GiveReason& command) {
    const Situation before = TRY(situation_of(writing.reading(), id));
    Deal after =
        TRY(reopened(before.deal, before.layout, command.reason, writing.caller, writing.now));
    return keep_move(writing, before, std::move(after), "deal.reopened", "",
                     member("reason", command.reason));
}

}  // namespace akad::deals
