// The playbook as a stage, a form and the settings show it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "http/page.hpp"
#include "people/people.hpp"
#include "playbooks/stall_points.hpp"
#include "playbooks/store/rows.hpp"

namespace akad::playbooks {

struct PlaybookText {
    std::string key;
    std::string section;
    std::string of;    ///< the transition or kind it belongs to; empty of the others
    std::string code;  ///< of a stall point, what a blocker names
    std::string title;
    std::string text;
    bool edited = false;  ///< the workspace's own words
};
BOOST_DESCRIBE_STRUCT(PlaybookText, (), (key, section, of, code, title, text, edited))

/// What helps a deal out of one stage.
struct PlaybookView {
    Transition transition = Transition::to_qualification;
    std::vector<PlaybookText> must{};
    std::vector<PlaybookText> stalls{};
    std::vector<PlaybookText> questions{};
    std::vector<PlaybookText> premortem{};  ///< on the last way only
};
BOOST_DESCRIBE_STRUCT(PlaybookView, (), (transition, must, stalls, questions, premortem))

struct PlaybookFilter {
    std::optional<StageId> stage{};
    std::optional<std::string> language{};  ///< the workspace's when not named
};
BOOST_DESCRIBE_STRUCT(PlaybookFilter, (), (stage, language))
/// Without a stage: of the first transition. Refusals: `bad_language`; `not_permitted` for a stage
/// that is not there.
[[nodiscard]] Result<PlaybookView> show_playbook(const storage::Reading& reading,
                                                 const PlaybookFilter& filter);

struct TextFilter {
    std::optional<std::string> section{};
    std::optional<std::string> language{};
};
BOOST_DESCRIBE_STRUCT(TextFilter, (), (section, language))
/// The whole library, or a section of it, in the order it is shown; under two hundred texts.
[[nodiscard]] Result<http::Page<PlaybookText>> list_texts(const storage::Reading& reading,
                                                          const TextFilter& filter);

struct AccelerationView {
    AccelerationId id{};
    Idea idea = Idea::weekly_check_in;
    std::string ground;
    std::string note;
    std::optional<people::Named<PersonId>> used_by{};
    Instant used_at{};
};
BOOST_DESCRIBE_STRUCT(AccelerationView, (), (id, idea, ground, note, used_by, used_at))
struct UseFilter {
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(UseFilter, (), (cursor, limit))
[[nodiscard]] Result<AccelerationView> show_acceleration(const storage::Reading& reading,
                                                         AccelerationId id);
/// What was used on a deal, newest first.
[[nodiscard]] Result<http::Page<AccelerationView>> list_accelerations(
    const storage::Reading& reading, DealId deal, const UseFilter& filter);

}  // namespace akad::playbooks
