#include "people/rules/refusals.hpp"
#include "people/store/keep.hpp"
#include "people/views/paging.hpp"
#include "people/views/views.hpp"

namespace akad::people {

Result<TeamView> show_team(const storage::Reading& reading, TeamId team) {
    const auto row = find_row<TeamRow>(reading.db, reading.caller.workspace, team);
    if (!row) return not_permitted();
    return TeamView{row->id, row->revision, row->name};
}

Result<http::Page<TeamView>> list_teams(const storage::Reading& reading) {
    return whole(storage::all<TeamView>(reading.db,
                                        "SELECT id, revision, name FROM team WHERE workspace = $1 "
                                        "ORDER BY name_key LIMIT $2",
                                        reading.caller.workspace, most_in_whole_list));
}

}  // namespace akad::people
