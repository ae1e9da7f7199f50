#include "playbooks/rules/choosing.hpp"

#include "core/text.hpp"

namespace akad::playbooks {

Transition transition_from(std::string_view buyer_phase) {
    if (buyer_phase == "problem_recognition") return Transition::to_qualification;
    if (buyer_phase == "solution_research") return Transition::to_proposal;
    if (buyer_phase == "vendor_evaluation" || buyer_phase == "business_case")
        return Transition::to_negotiation;
    return Transition::to_closing;
}

bool needs_ground(Idea idea) {
    return idea == Idea::scarcity || idea == Idea::capacity_slots;
}

Result<Acceleration> well_formed(Acceleration use) {
    if (needs_ground(use.idea) && trimmed(use.ground).empty())
        return Error{ErrorKind::invalid,
                     "ground_missing",
                     "A figure or a claim needs its ground. Say who said it, and from what.",
                     {{"ground", "ground_missing", "Say what this rests on."}}};
    use.ground = TRY(text_within("ground", use.ground, 0, most_ground));
    use.note = TRY(text_within("note", use.note, 0, most_text));
    return use;
}

Result<EditedText> well_formed(EditedText text) {
    text.title = TRY(text_within("title", text.title, 1, most_title));
    text.text = TRY(text_within("text", text.text, 0, most_text));
    return text;
}

}  // namespace akad::playbooks
