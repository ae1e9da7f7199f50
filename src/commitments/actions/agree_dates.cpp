#include "commitments/actions/keep.hpp"
#include "commitments/dates.hpp"
#include "commitments/rules/dates.hpp"
#include "commitments/rules/keeping.hpp"
#include "core/text.hpp"
#include "storage/query.hpp"

namespace akad::commitments {

namespace {

constexpr std::size_t most_words_characters = 1'000;
constexpr std::string_view proposals = "commitment_proposal";

/// A commitment whose day is talked about, and the proposal that waits, if one does.
struct Talk {
    Commitment commitment;
    std::optional<Proposal> waiting{};
    DateTalk talk{};
};

Result<Talk> talk_of(ledger::Writing& writing, const Commitment& commitment) {
    TRY(check_unsettled(commitment));
    if (!commitment.two_sided.value_or(false))
        return Error{ErrorKind::conflict, "one_sided",
                     "This day belongs to one side, who moves it. There is nothing to agree on."};
    Talk talk{commitment};
    talk.talk = {.first = commitment.first_due, .agreed = commitment.due_day};
    if (!commitment.proposal) return talk;
    const auto open = open_proposals(writing.db, commitment.workspace, {commitment});
    talk.waiting = open.at(commitment.id);
    talk.talk.offer = Offer{talk.waiting->side, talk.waiting->day};
    return talk;
}

Result<std::string> words_of(std::string_view text) {
    return text_within("words", text, 0, most_words_characters);
}

/// Who on a side has to answer: its owner there, or whom it is promised to.
PersonId answerer(const Commitment& commitment, Side side) {
    return commitment.side == side ? commitment.owner
                                   : commitment.with_person.value_or(commitment.owner);
}

/// The proposal's own facts are on no time line: the commitment's say it there. The proposal's row
/// and its place in the commitment, which the caller saves.
Commitment with_proposal(ledger::Writing& writing, Commitment after, const Offer& offer,
                         const std::string& words) {
    const Proposal row{.workspace = after.workspace,
                       .id = writing.draw.id<ProposalId>(),
                       .commitment = after.id,
                       .deal = after.deal,
                       .side = offer.by,
                       .person = writing.caller.person,
                       .agreed_day = after.due_day,
                       .day = offer.day,
                       .words = words,
                       .awaits = answerer(after, other(offer.by)),
                       .proposed_at = writing.now};
    storage::insert(writing.db, proposals, row);
    writing.record(ledger::changed<Proposal>("proposal.made", nullptr, row));
    after.proposal = row.id;
    after.waits_on = row.awaits;
    return after;
}

void answer(ledger::Writing& writing, const Proposal& before, ProposalState state,
            const std::string& words) {
    Proposal after = before;
    after.revision += 1;
    after.state = state;
    after.answered_by = writing.caller.person;
    after.answered_at = writing.now;
    after.answer = words;
    storage::save(writing.db, proposals, after);
    const std::string kind = "proposal." + std::string(name_of(state));
    writing.record(ledger::changed(kind, &before, after));
}

constexpr ProposalState end_of_deed(DateDeed deed) {
    switch (deed) {
        case DateDeed::accept:
            return ProposalState::accepted;
        case DateDeed::counter:
            return ProposalState::countered;
        case DateDeed::refuse:
            return ProposalState::refused;
        default:
            return ProposalState::withdrawn;
    }
}

constexpr std::string_view fact_of(DateDeed deed) {
    switch (deed) {
        case DateDeed::propose:
        case DateDeed::counter:
            return "commitment.day_proposed";
        case DateDeed::accept:
            return "commitment.day_agreed";
        default:
            return "commitment.day_kept";
    }
}

Result<Commitment> act(ledger::Writing& writing, const Commitment& before, DateDeed deed, Side by,
                       std::optional<Day> day, const std::string& said) {
    const Talk talk = TRY(talk_of(writing, before));
    const DateTalk decided = TRY(after_deed(talk.talk, deed, by, day));
    const std::string words = TRY(words_of(said));
    if (talk.waiting) answer(writing, *talk.waiting, end_of_deed(deed), words);
    Commitment after = with_due(before, decided.first, decided.agreed);
    after.revision += 1;
    after.proposal.reset();
    after.waits_on = after.handed_from ? std::optional(after.owner) : std::nullopt;
    if (decided.offer) {
        const bool own_words = deed == DateDeed::propose || deed == DateDeed::counter;
        after = with_proposal(writing, after, *decided.offer, own_words ? words : "");
    }
    const std::string said_day = decided.offer && decided.offer->day
                                     ? "\"proposed_day\":" + to_json(*decided.offer->day)
                                     : "";
    return keep(writing, fact_of(deed), before, after, said_day);
}

}  // namespace

Result<Commitment> open_proposal(ledger::Writing& writing, Commitment opened, Side by,
                                 std::optional<Day> day) {
    return with_proposal(writing, std::move(opened), {by, day}, "");
}

void end_proposal(ledger::Writing& writing, const Commitment& before) {
    const auto open = open_proposals(writing.db, before.workspace, {before});
    for (const auto& [commitment, proposal] : open)
        answer(writing, proposal, ProposalState::overtaken, "");
}

Result<Commitment> propose_day(ledger::Writing& writing, const Commitment& before, Side by,
                               std::optional<Day> day, const std::string& words) {
    return act(writing, before, DateDeed::propose, by, day, words);
}

Result<Commitment> accept_day(ledger::Writing& writing, const Commitment& before, Side by,
                              const std::string& words) {
    return act(writing, before, DateDeed::accept, by, {}, words);
}

Result<Commitment> counter_day(ledger::Writing& writing, const Commitment& before, Side by,
                               std::optional<Day> day, const std::string& words) {
    return act(writing, before, DateDeed::counter, by, day, words);
}

Result<Commitment> refuse_day(ledger::Writing& writing, const Commitment& before, Side by,
                              const std::string& words) {
    const std::string reason = TRY(reason_of(words, "Say why this day does not work."));
    return act(writing, before, DateDeed::refuse, by, {}, reason);
}

Result<Commitment> withdraw_day(ledger::Writing& writing, const Commitment& before, Side by) {
    return act(writing, before, DateDeed::withdraw, by, {}, "");
}

}  // namespace akad::commitments
