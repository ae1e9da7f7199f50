// Where people work, and when they are away.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>

#include "core/ids.hpp"
#include "core/time.hpp"

namespace akad::people {

/// What is said of one person alone; nothing said follows the customer or the workspace.
struct PlaceRow {
    static constexpr std::string_view table{"person_place"};
    WorkspaceId workspace{};
    PersonId id{};
    std::int64_t revision = 1;
    std::optional<std::string> country{};
    std::optional<std::string> time_zone{};
};
BOOST_DESCRIBE_STRUCT(PlaceRow, (), (workspace, id, revision, country, time_zone))

struct AbsenceRow {
    static constexpr std::string_view table{"absence"};
    WorkspaceId workspace{};
    AbsenceId id{};
    std::int64_t revision = 1;
    std::optional<PersonId> person{};  ///< none: a day off of the whole workspace
    Day first_day{};
    Day last_day{};
    std::string note;
    std::optional<PersonId> noted_by{};
    Instant noted_at{};
    std::optional<Instant> removed_at{};

    static constexpr std::array erasable{std::string_view("note")};
};
BOOST_DESCRIBE_STRUCT(AbsenceRow, (),
                      (workspace, id, revision, person, first_day, last_day, note, noted_by,
                       noted_at, removed_at))

}  // namespace akad::people
