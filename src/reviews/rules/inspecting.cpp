#include "reviews/rules/inspecting.hpp"

#include <algorithm>

#include "core/json_read.hpp"
#include "core/text.hpp"

namespace akad::reviews {

namespace {

constexpr std::size_t most_answer_characters = 2'000;
constexpr std::size_t most_note_characters = 4'000;

template <class T>
T read_or_empty(const std::string& text) {
    auto value = from_json<T>(text);
    return value ? std::move(value).value() : T{};
}

Result<void> take(std::optional<std::string>& kept, const std::optional<std::string>& said,
                  std::string_view field) {
    if (said) kept = TRY(text_within(field, *said, 0, most_answer_characters));
    if (kept && kept->empty()) kept.reset();
    return {};
}

Result<Answers> merged(Answers answers, const Answers& said) {
    TRY(take(answers.ready_proof, said.ready_proof, "answers.ready_proof"));
    TRY(take(answers.must_happen, said.must_happen, "answers.must_happen"));
    TRY(take(answers.not_yet_met, said.not_yet_met, "answers.not_yet_met"));
    TRY(take(answers.could_block, said.could_block, "answers.could_block"));
    TRY(take(answers.reason_if_late, said.reason_if_late, "answers.reason_if_late"));
    return answers;
}

Result<std::vector<Found>> merged(const Inspection& before, const std::vector<Found>& said) {
    const auto asked = asked_of(before);
    auto findings = findings_of(before);
    for (const Found& each : said) {
        if (std::find(asked.begin(), asked.end(), each.criterion) == asked.end())
            return Error{ErrorKind::invalid, "not_asked",
                         "This audit does not ask about that criterion. Reload and answer those it "
                         "lists."};
        const auto same = std::find_if(findings.begin(), findings.end(), [&](const Found& found) {
            return found.criterion == each.criterion;
        });
        if (same != findings.end())
            same->finding = each.finding;
        else
            findings.push_back(each);
    }
    return findings;
}

}  // namespace

Answers answers_of(const Inspection& inspection) {
    return read_or_empty<Answers>(inspection.answers);
}
std::vector<CriterionId> asked_of(const Inspection& inspection) {
    return read_or_empty<std::vector<CriterionId>>(inspection.asked);
}
std::vector<Found> findings_of(const Inspection& inspection) {
    return read_or_empty<std::vector<Found>>(inspection.findings);
}

std::vector<Trouble> troubles_of(const Inspection& inspection) {
    if (auto troubles = from_json<std::vector<Trouble>>(inspection.troubles))
        return std::move(troubles).value();
    std::vector<Trouble> troubles;
    for (const TroubleKind kind : read_or_empty<std::vector<TroubleKind>>(inspection.troubles))
        troubles.push_back({kind, {}, {}});
    return troubles;
}

Result<Inspection> recorded(const Inspection& before, const RecordInspection& said,
                            const Caller& caller, Instant now) {
    Inspection after = before;
    ++after.revision;
    if (said.answers) {
        const Answers answers = TRY(merged(answers_of(before), *said.answers));
        after.answers = to_json(answers);
    }
    if (said.note) after.note = TRY(text_within("note", *said.note, 0, most_note_characters));
    if (said.outcome) after.outcome = said.outcome;
    if (said.findings) {
        const auto findings = TRY(merged(before, *said.findings));
        after.findings = to_json(findings);
    }
    after.looked_at = now;
    after.looked_by = caller.person;
    return after;
}

bool is_finished(Looking looking, const Inspection& inspection) {
    if (looking == Looking::stage_audit)
        return asked_of(inspection).size() == findings_of(inspection).size();
    return inspection.outcome.has_value();
}

Result<void> check_running(const Review& review) {
    if (!review.closed_at) return {};
    return Error{ErrorKind::conflict, "review_closed",
                 "This review is closed and stays as it is. Inspect the deal again to add to it."};
}

Result<void> check_closing(const Review& review, const std::vector<Inspection>& inspections,
                           Unfinished unfinished) {
    TRY(check_running(review));
    if (unfinished == Unfinished::leave) return {};
    Error open{ErrorKind::conflict, "review_unfinished",
               "Some deals have no outcome yet. Finish them, or close the review and leave them "
               "open."};
    for (const Inspection& each : inspections)
        if (!is_finished(review.looking, each))
            open.items.push_back({each.deal.text(), "not_inspected", "This deal has no outcome."});
    if (open.items.empty()) return {};
    return open;
}

}  // namespace akad::reviews
