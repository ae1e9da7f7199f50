// What may be written into an inspection, and when a review is done. Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/result.hpp"
#include "reviews/rules/agenda.hpp"
#include "reviews/rules/share.hpp"
#include "reviews/store/rows.hpp"

namespace akad::reviews {

/// The coaching questions (D67) that a person answers. When the economic buyer was last heard of is
/// computed, never asked (D75).
struct Answers {
    std::optional<std::string> ready_proof{};     ///< what shows that it is ready to move on?
    std::optional<std::string> must_happen{};     ///< what has to happen before the next stage?
    std::optional<std::string> not_yet_met{};     ///< who that matters have we not talked to?
    std::optional<std::string> could_block{};     ///< what could block it?
    std::optional<std::string> reason_if_late{};  ///< if it does not close in time, why?
};
BOOST_DESCRIBE_STRUCT(Answers, (),
                      (ready_proof, must_happen, not_yet_met, could_block, reason_if_late))

struct RecordInspection {
    std::optional<Answers> answers{};  ///< an answer left out stays as it was
    std::optional<std::string> note{};
    std::optional<Outcome> outcome{};
    std::optional<std::vector<Found>> findings{};  ///< a criterion left out stays as it was
};
BOOST_DESCRIBE_STRUCT(RecordInspection, (), (answers, note, outcome, findings))

/// The inspection with what was said. Refusals: text limits, `not_asked` for a criterion that this
/// audit does not ask about.
[[nodiscard]] Result<Inspection> recorded(const Inspection& before, const RecordInspection& said,
                                          const Caller& caller, Instant now);

[[nodiscard]] Answers answers_of(const Inspection& inspection);
[[nodiscard]] std::vector<CriterionId> asked_of(const Inspection& inspection);
/// Reviews of before attention was asked kept only the names of their troubles.
[[nodiscard]] std::vector<Trouble> troubles_of(const Inspection& inspection);
[[nodiscard]] std::vector<Found> findings_of(const Inspection& inspection);

/// Looked at to the end: it has an outcome, or in a stage audit an answer to every criterion.
[[nodiscard]] bool is_finished(Looking looking, const Inspection& inspection);

/// `review_closed` once it is.
[[nodiscard]] Result<void> check_running(const Review& review);

/// What becomes of deals nobody got to.
BOOST_DEFINE_ENUM_CLASS(Unfinished, refuse, leave)
/// `review_closed`; `review_unfinished` with one item for each deal nobody got to, unless they
/// shall be left so.
[[nodiscard]] Result<void> check_closing(const Review& review,
                                         const std::vector<Inspection>& inspections,
                                         Unfinished unfinished);

}  // namespace akad::reviews
