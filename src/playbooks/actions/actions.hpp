// What a person can do with playbooks: put the workspace's own words in place of the built-in ones,
// take them back, and say that an acceleration was used on a deal.
#pragma once

#include <optional>
#include <string>

#include "ledger/ledger.hpp"
#include "playbooks/rules/choosing.hpp"

namespace akad::playbooks {

struct EditText {
    std::string key;
    std::string language;
    std::string title;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(EditText, (), (key, language, title, text))
/// Refusals: `unknown_text`, `bad_language`, text limits.
[[nodiscard]] Result<PlaybookTextId> edit_text(ledger::Writing& writing, const EditText& command);

struct ResetText {
    std::string key;
    std::string language;
};
BOOST_DESCRIBE_STRUCT(ResetText, (), (key, language))
/// Refusal `text_not_edited`.
[[nodiscard]] Result<PlaybookTextId> reset_text(ledger::Writing& writing, const ResetText& command);

struct UseAcceleration {
    Idea idea = Idea::weekly_check_in;
    std::optional<std::string> ground{};
    std::optional<std::string> note{};
};
BOOST_DESCRIBE_STRUCT(UseAcceleration, (), (idea, ground, note))
/// Refusals: `ground_missing`, `deal_closed`, text limits.
[[nodiscard]] Result<AccelerationId> use_acceleration(ledger::Writing& writing, DealId deal,
                                                      const UseAcceleration& command);

}  // namespace akad::playbooks
