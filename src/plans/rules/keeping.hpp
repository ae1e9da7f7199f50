// How a plan and its steps are kept: what they must say, and how far a plan has come. Pure.
#pragma once

#include "core/result.hpp"
#include "plans/store/rows.hpp"

namespace akad::plans {

constexpr std::size_t most_goal = 300;
constexpr std::size_t most_criteria = 2'000;
constexpr std::size_t most_ground = 500;
constexpr std::size_t most_note = 2'000;
/// A plan nobody can oversee helps nobody; `too_many_steps` says so.
constexpr std::size_t most_steps = 200;
constexpr int most_work_days = 260;

/// The texts trimmed and within limits: a plan has a goal, ways to know, and a way to say no
/// (M3, M22). Refusals: text limits; `ground_missing` for a go-live day nobody named.
[[nodiscard]] Result<Plan> well_formed(Plan plan);
/// Refusal `go_live_in_the_past`.
[[nodiscard]] Result<void> check_go_live(std::optional<Day> go_live, Day today);
/// Refusal `work_days_out_of_range`.
[[nodiscard]] Result<void> check_work_days(int work_days);
/// Refusal `owner_is_a_group`: a team can neither promise nor be asked (M6).
[[nodiscard]] Result<void> check_owner_name(const std::string& name);

/// What the buyer said, as one of us writes it down: who said it and on which day.
struct SaidByBuyer {
    PersonId by{};
    Day on{};
};
BOOST_DESCRIBE_STRUCT(SaidByBuyer, (), (by, on))
/// Refusals `buyer_not_named` when what is written down is the buyer's, `said_in_the_future`.
[[nodiscard]] Result<void> check_said(const std::optional<SaidByBuyer>& said,
                                      commitments::Side speaks, Day today);

/// "12 of 18, 67 %": whole percent, half a percent rounded up (M47). 0 of 0 is 0 %.
[[nodiscard]] int percent_of(int done, int total);

}  // namespace akad::plans
