// What counts as evidence, and who may judge it (D9 to D11). Pure.
#pragma once

#include "evidence/evidence.hpp"

namespace akad::evidence {

/// True when a text opens as the writer's own opinion rather than as an act of the buyer:
/// "I think they are interested", "Sepertinya mereka tertarik", "我觉得他们有兴趣" (D10). What
/// opens with a quotation mark is somebody else's words.
[[nodiscard]] bool opens_as_opinion(std::string_view text);

/// An amount, where there is one, is more than zero and not more than `largest_value_minor`.
[[nodiscard]] Result<void> check_amount(const std::optional<Quantity>& quantity);

/// Checks a submission: an act, a named buyer, a day that is not in the future, no opinion.
[[nodiscard]] Result<void> check_submission(const SubmitEvidence& command,
                                            std::string_view buyer_name, Day today);

/// May this person decide on this evidence? Neither its submitter nor the deal's owner.
[[nodiscard]] Result<void> check_judge(const Evidence& evidence, const Caller& judge,
                                       PersonId deal_owner);

/// The evidence after a verdict (verified or rejected), or why not.
[[nodiscard]] Result<Evidence> judged(const Evidence& before, State verdict, std::string_view note,
                                      const Caller& judge, PersonId deal_owner, Instant now);

/// The evidence after it was withdrawn, or why not.
[[nodiscard]] Result<Evidence> withdrawn(const Evidence& before, std::string_view reason,
                                         const Caller& caller, Instant now);

}  // namespace akad::evidence
