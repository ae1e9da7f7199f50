// What other rooms ask of people: names, members, settings, in as few queries as can be.
#include "people/people.hpp"
#include "people/rules/words.hpp"
#include "people/store/keep.hpp"
#include "people/store/rows.hpp"
#include "people/visible.hpp"
#include "storage/in_list.hpp"

namespace akad::people {

WorkspaceSettings settings_of(Connection& db, WorkspaceId workspace) {
    const auto row = find_row<WorkspaceRow>(db, workspace, workspace);
    if (!row) throw storage::Failure(storage::Failure::Kind::broken, "there is no such workspace");
    return {row->id,
            row->revision,
            row->name,
            row->currency,
            row->language,
            row->time_zone,
            split(row->working_days),
            row->sample};
}

Day today_in(Connection& db, WorkspaceId workspace, Instant now) {
    const auto zone = storage::one<std::string>(
        db, "SELECT time_zone FROM workspace WHERE workspace = $1 AND id = $1", workspace);
    return day_in_zone(now, zone.value_or("UTC"));
}

std::map<PersonId, std::string> names_of(Connection& db, WorkspaceId workspace,
                                         const std::vector<PersonId>& persons) {
    std::map<PersonId, std::string> names;
    const auto sql_of = [](const std::string& list) {
        return "SELECT id, name FROM member WHERE workspace = $1 AND id IN (" + list +
               ") UNION ALL SELECT id, name FROM contact WHERE workspace = $1 AND id IN (" + list +
               ")";
    };
    storage::each_of<Named<PersonId>>(db, workspace, persons, sql_of, [&](Named<PersonId> row) {
        names.emplace(row.id, std::move(row.name));
    });
    return names;
}

namespace {
const std::string& colleague_sql() {
    static const std::string sql = "SELECT " + storage::columns<Colleague>() +
                                   " FROM member WHERE workspace = $1 AND state = 'active'";
    return sql;
}
}  // namespace

Result<Colleague> require_member(Connection& db, WorkspaceId workspace, PersonId person) {
    static const std::string sql = colleague_sql() + " AND id = $2";
    auto found = storage::one<Colleague>(db, sql, workspace, person);
    if (!found)
        return wrong_field("member", "unknown_member", "Name an active member of this workspace.");
    return std::move(*found);
}

std::vector<Colleague> colleagues_of(Connection& db, WorkspaceId workspace) {
    static const std::string sql = colleague_sql() + " ORDER BY name_key, id";
    return storage::all<Colleague>(db, sql, workspace);
}

std::optional<TeamId> team_of(Connection& db, WorkspaceId workspace, PersonId person) {
    const auto team = storage::one<std::optional<TeamId>>(
        db, "SELECT team FROM member WHERE workspace = $1 AND id = $2", workspace, person);
    return team.value_or(std::nullopt);
}

namespace {
/// Seeing the team without being in one is seeing one's own.
bool sees_by_team(const Caller& caller) {
    return caller.visibility == Visibility::team && caller.team.has_value();
}
}  // namespace

std::string visible_sql(const Caller& caller, std::string_view owner_column, int number) {
    const std::string column(owner_column);
    const std::string parameter = "$" + std::to_string(number);
    if (caller.visibility == Visibility::all) return parameter + " <> ''";
    if (!sees_by_team(caller)) return column + " = " + parameter;
    // It speaks of nothing outside, so it is read once for the statement and not for every row.
    return column + " IN (SELECT visible_member.id FROM member visible_member WHERE " +
           "visible_member.workspace = $1 AND visible_member.team = " + parameter + ")";
}

std::string visible_value(const Caller& caller) {
    if (caller.visibility == Visibility::all) return "all";
    if (sees_by_team(caller)) return caller.team->text();
    return caller.person ? caller.person->text() : "nobody";
}

void only_visible(storage::Clauses& clauses, const Caller& caller, std::string_view owner_column) {
    if (caller.visibility == Visibility::all) return;
    clauses.bind(visible_value(caller));
    clauses.add(" AND " + visible_sql(caller, owner_column, clauses.bound()));
}

}  // namespace akad::people
