#include "evidence/rules/judging.hpp"

#include <algorithm>

#include "core/text.hpp"

namespace akad::evidence {

namespace {

constexpr std::size_t most_note_characters = 2'000;

/// The openings of an opinion. They are compared as words of a search are, so that case, white
/// space, a dash before them and half or full width make no difference.
constexpr std::array opinion_openings{
    std::string_view("i think"),     std::string_view("i feel"),
    std::string_view("i believe"),   std::string_view("i guess"),
    std::string_view("i assume"),    std::string_view("i hope"),
    std::string_view("i am sure"),   std::string_view("i'm sure"),
    std::string_view("it seems"),    std::string_view("they seem"),
    std::string_view("seems like"),  std::string_view("looks like"),
    std::string_view("sounds like"), std::string_view("my gut"),
    std::string_view("probably"),    std::string_view("saya pikir"),
    std::string_view("saya kira"),   std::string_view("saya rasa"),
    std::string_view("saya yakin"),  std::string_view("menurut saya"),
    std::string_view("sepertinya"),  std::string_view("kelihatannya"),
    std::string_view("kayaknya"),    std::string_view("tampaknya"),
    std::string_view("mungkin"),     std::string_view("我觉得"),
    std::string_view("我认为"),      std::string_view("我想"),
    std::string_view("我感觉"),      std::string_view("我猜"),
    std::string_view("感觉"),        std::string_view("好像"),
    std::string_view("应该会"),
};
constexpr std::size_t longest_opening_words = 3;

/// Whoever opens with a quotation mark lets the buyer speak.
constexpr std::array quotation_marks{
    std::string_view("\""), std::string_view("'"), std::string_view("“"),  std::string_view("‘"),
    std::string_view("„"),  std::string_view("«"), std::string_view("「"), std::string_view("『"),
};

bool opens_as_quote(std::string_view trimmed_text) {
    return std::ranges::any_of(quotation_marks,
                               [&](auto mark) { return trimmed_text.starts_with(mark); });
}

bool begins_with(const std::vector<std::string>& words, const std::vector<std::string>& opening) {
    return words.size() >= opening.size() &&
           std::equal(opening.begin(), opening.end(), words.begin());
}

}  // namespace

bool opens_as_opinion(std::string_view text) {
    if (opens_as_quote(trimmed(text))) return false;
    const auto words = search_words(text, longest_opening_words);
    return std::ranges::any_of(opinion_openings, [&](std::string_view opening) {
        return begins_with(words, search_words(opening));
    });
}

Result<void> check_amount(const std::optional<Quantity>& quantity) {
    if (!quantity || !quantity->value_minor) return {};
    if (*quantity->value_minor > 0 && *quantity->value_minor <= largest_value_minor) return {};
    return Error{ErrorKind::invalid,
                 "value_out_of_range",
                 "Give the amount the buyer named: more than zero, less than ten trillion.",
                 {{"quantity", "value_out_of_range", "Out of range."}}};
}

Result<void> check_submission(const SubmitEvidence& command, std::string_view buyer_name,
                              Day today) {
    if (!command.act || opens_as_opinion(command.text))
        return Error{ErrorKind::invalid, "opinion_not_evidence",
                     "This is an opinion. Say what the buyer did: what they shared, did, decided "
                     "or committed to, in words that would stand without you."};
    if (trimmed(buyer_name).empty())
        return Error{ErrorKind::invalid,
                     "buyer_not_named",
                     "Name the person on the buyer's side who did this.",
                     {{"buyer_name", "buyer_not_named", "A person is needed."}}};
    if (command.occurred_on > today)
        return Error{ErrorKind::invalid,
                     "occurred_in_the_future",
                     "Evidence is of something that happened. Give the day it did.",
                     {{"occurred_on", "occurred_in_the_future", "This day is still to come."}}};
    return check_amount(command.quantity);
}

Result<void> check_judge(const Evidence& evidence, const Caller& judge, PersonId deal_owner) {
    if (judge.person == deal_owner)
        return Error{ErrorKind::conflict, "owner_may_not_verify",
                     "The owner of a deal does not judge its evidence. Ask a colleague."};
    if (judge.person == evidence.submitted_by)
        return Error{ErrorKind::conflict, "own_evidence",
                     "You submitted this. Ask a colleague to verify it."};
    return {};
}

Result<Evidence> judged(const Evidence& before, State verdict, std::string_view note,
                        const Caller& judge, PersonId deal_owner, Instant now) {
    TRY(check_judge(before, judge, deal_owner));
    if (before.state != State::submitted)
        return Error{ErrorKind::conflict, "already_decided",
                     "This evidence was decided on before. Reload to see how."};
    const bool needs_reason = verdict == State::rejected;
    const auto text = text_within("reason", note, needs_reason ? 1 : 0, most_note_characters);
    if (!text.ok() && needs_reason && trimmed(note).empty())
        return Error{ErrorKind::invalid, "reason_missing", "Say why, so that it can be mended."};
    Evidence after = before;
    after.decision_note = TRY(text);
    after.revision += 1;
    after.state = verdict;
    after.decided_by = judge.person;
    after.decided_at = now;
    return after;
}

Result<Evidence> withdrawn(const Evidence& before, std::string_view reason, const Caller& caller,
                           Instant now) {
    if (before.state == State::withdrawn)
        return Error{ErrorKind::conflict, "already_withdrawn", "This was withdrawn before."};
    if (trimmed(reason).empty())
        return Error{ErrorKind::invalid, "reason_missing",
                     "Say why it no longer holds; the reason stays on the deal."};
    Evidence after = before;
    after.decision_note = TRY(text_within("reason", reason, 1, most_note_characters));
    after.revision += 1;
    after.state = State::withdrawn;
    after.decided_by = caller.person;
    after.decided_at = now;
    return after;
}

}  // namespace akad::evidence
