#include "reviews/rules/intervening.hpp"

#include "core/text.hpp"

namespace akad::reviews {

namespace {
constexpr std::size_t most_note_characters = 2'000;
}

Result<Intervention> checked(Intervention intervention, Day today) {
    intervention.note = TRY(text_within("note", intervention.note, 0, most_note_characters));
    if (intervention.on_day > today)
        return Error{ErrorKind::invalid,
                     "occurred_in_the_future",
                     "This has not happened yet. Log it on its day.",
                     {{"on_day", "occurred_in_the_future", "Choose today or an earlier day."}}};
    return intervention;
}

Result<Intervention> settled(const Intervention& before, InterventionResult result,
                             const std::string& note, Instant now) {
    if (before.settled_at)
        return Error{ErrorKind::conflict, "intervention_settled",
                     "Its result is recorded already. Log another intervention instead."};
    if (result == InterventionResult::open)
        return Error{ErrorKind::invalid,
                     "result_missing",
                     "Say whether it helped.",
                     {{"result", "result_missing", "Choose helped or did not help."}}};
    Intervention after = before;
    ++after.revision;
    after.result = result;
    after.result_note = TRY(text_within("note", note, 0, most_note_characters));
    after.settled_at = now;
    return after;
}

}  // namespace akad::reviews
