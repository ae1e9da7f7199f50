#include "core/text.hpp"
#include "people/actions/membership.hpp"
#include "people/rules/refusals.hpp"
#include "people/rules/words.hpp"
#include "people/store/keep.hpp"

namespace akad::people {

namespace {
Result<void> check_name_free(ledger::Writing& writing, const TeamRow& team) {
    const auto other = storage::one<TeamId>(
        writing.db, "SELECT id FROM team WHERE workspace = $1 AND name_key = $2 AND id <> $3",
        team.workspace, team.name_key, team.id);
    if (!other) return {};
    return Error{ErrorKind::conflict,
                 "team_exists",
                 "There is a team of this name already.",
                 {{"name", "team_exists", "There is a team of this name already."}}};
}

Result<TeamRow> named(ledger::Writing& writing, TeamRow team, const NameTeam& command) {
    team.name = TRY(text_within("name", command.name, 1, most_name_characters));
    team.name_key = name_key(team.name);
    TRY(check_name_free(writing, team));
    return team;
}
}  // namespace

Result<TeamId> add_team(ledger::Writing& writing, const NameTeam& command) {
    const TeamRow row =
        TRY(named(writing, {.workspace = writing.caller.workspace, .id = writing.draw.id<TeamId>()},
                  command));
    keep_new(writing, "team.added", row);
    return row.id;
}

Result<TeamId> rename_team(ledger::Writing& writing, TeamId team, const NameTeam& command) {
    const auto before = find_row<TeamRow>(writing.db, writing.caller.workspace, team);
    if (!before) return not_permitted();
    keep_changed(writing, "team.renamed", *before, TRY(named(writing, *before, command)));
    return team;
}

}  // namespace akad::people
