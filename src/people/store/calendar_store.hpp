// Calendars and absences in the database.
#pragma once

#include <optional>

#include "people/calendars.hpp"
#include "people/rules/absence.hpp"
#include "people/store/absence_rows.hpp"
#include "storage/store.hpp"

namespace akad::people {

/// Whose days these are, as the caller stands to them; nothing for an id that nobody has.
[[nodiscard]] std::optional<Whose> whose_days(const storage::Reading& reading,
                                              std::optional<PersonId> person);
/// What the workspace's country is, and whether its time zone says so.
struct CountryOfWorkspace {
    std::string country;
    bool guessed = false;
};
[[nodiscard]] CountryOfWorkspace country_of(storage::Connection& db, WorkspaceId workspace);

}  // namespace akad::people
