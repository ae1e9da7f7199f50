// What is wrong with a plan before it is shown to anybody: days that contradict one another, days
// nobody works on, words that say nothing, no time to spare. A finding is a hint and stops nothing.
// Pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/enum.hpp>

#include "plans/rules/schedule.hpp"
#include "plans/store/rows.hpp"

namespace akad::plans {

BOOST_DEFINE_ENUM_CLASS(Flaw, ends_before_prerequisite, same_day_as_prerequisite,
                        starts_before_prerequisite_ends, decided_before_ready, after_go_live,
                        cannot_be_kept, legal_next_day, no_buffer, not_a_working_day, vague_words,
                        owner_missing, day_keeps_moving, long_overdue, plan_ignored,
                        close_day_too_early)

/// What is known of an item beside its work in the network.
struct Planned {
    std::string title;
    Milestone milestone = Milestone::discovery;
    bool has_owner = true;  ///< somebody who is still there
    int times_moved = 0;    ///< how often its agreed day was moved
};

struct Finding {
    Flaw flaw = Flaw::no_buffer;
    std::optional<std::size_t> item{};   ///< none: the plan as a whole
    std::optional<std::size_t> other{};  ///< the item it contradicts
    std::string words;                   ///< the words that say nothing
    std::optional<int> days{};           ///< working days there are, late, or needed
    std::optional<Day> day{};            ///< the day to expect instead
};

/// Two weeks as usual are three weeks in a plan (M28).
constexpr int buffer_percent = 150;
/// A day that was moved so often is urgent to nobody (M31).
constexpr int often_moved = 2;
/// An item so many working days late is no longer believed in (M50).
constexpr int long_overdue_days = 10;
/// So many items late, and a third of those that are open, is a plan nobody follows (M50).
constexpr int ignored_items = 3;

/// What speaks against a plan, item by item in their order and the plan as a whole last.
/// `planned` stands beside the items of the schedule's network; `close_day` is ours, which the
/// buyer's own day of decision does not follow (M18).
[[nodiscard]] std::vector<Finding> check_plan(const std::vector<Planned>& planned,
                                              const Schedule& schedule,
                                              std::optional<Day> close_day = {});

/// The words of a title that leave open what is to be done, or a title that is nothing but such
/// words; empty when it says something. Knows English, Indonesian and Chinese.
[[nodiscard]] std::string vague_words_in(const std::string& title);
/// True for a name that belongs to a group: nobody can be asked whether "the IT team" did it (M6).
[[nodiscard]] bool names_a_group(const std::string& name);
/// True when lawyers or buyers of contracts have to read something.
[[nodiscard]] bool is_legal_work(const std::string& title);

}  // namespace akad::plans
