// What a plan usually consists of, as data in three languages: items of both sides with what counts
// as done, how long they take and what they wait for; goals and ways to know, a "no" among them.
// A start for a buyer who has no process of their own (M39), never a rule.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "plans/store/rows.hpp"

namespace akad::plans {

/// One text in the languages of the product.
struct Told {
    std::string_view en;
    std::string_view id;
    std::string_view zh;

    /// English for a language that is not known.
    [[nodiscard]] constexpr std::string_view in(std::string_view language) const {
        if (language == "id") return id;
        return language.starts_with("zh") ? zh : en;
    }
};

struct ItemTemplate {
    std::string_view code;
    commitments::Side side = commitments::Side::seller;
    Milestone milestone = Milestone::discovery;
    int work_days = 1;
    Told title;
    Told done_when;                           ///< what counts as done (M45)
    std::array<std::string_view, 3> after{};  ///< codes of what it waits for; empty ones are none
};

/// In the order in which they usually happen, each behind what it waits for (M24).
[[nodiscard]] std::span<const ItemTemplate> item_templates();
[[nodiscard]] const ItemTemplate* find_template(std::string_view code);

/// What a plan may aim for (M3, M22).
struct GoalTemplate {
    std::string_view code;
    Told goal;
    Told criteria;  ///< one a line
    Told no_when;
};
[[nodiscard]] std::span<const GoalTemplate> goal_templates();

}  // namespace akad::plans
