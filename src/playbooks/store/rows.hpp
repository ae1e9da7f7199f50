// A workspace's own words for a text of the playbook, and the uses of accelerations on deals.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/time.hpp"

namespace akad::playbooks {

struct EditedText {
    WorkspaceId workspace{};
    PlaybookTextId id{};
    std::int64_t revision = 1;
    std::string text_key{};
    std::string language{};
    std::string title{};
    std::string text{};

    static constexpr std::array erasable{std::string_view("title"), std::string_view("text")};
};
BOOST_DESCRIBE_STRUCT(EditedText, (), (workspace, id, revision, text_key, language, title, text))

/// The ways to make a deal faster (D54); the codes of the library's section `acceleration`.
BOOST_DEFINE_ENUM_CLASS(Idea, time_limited_incentive, capacity_slots, split_decision, scarcity,
                        weekly_check_in, executive_involvement)

struct Acceleration {
    WorkspaceId workspace{};
    AccelerationId id{};
    std::int64_t revision = 1;
    DealId deal{};
    Idea idea = Idea::weekly_check_in;
    std::string ground{};  ///< what a claim of scarcity rests on
    std::string note{};
    std::optional<PersonId> used_by{};
    Instant used_at{};

    static constexpr std::array erasable{std::string_view("ground"), std::string_view("note")};
};
BOOST_DESCRIBE_STRUCT(Acceleration, (),
                      (workspace, id, revision, deal, idea, ground, note, used_by, used_at))

}  // namespace akad::playbooks
