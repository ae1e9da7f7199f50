#include "people/people.hpp"
#include "people/rules/words.hpp"
#include "people/store/store.hpp"
#include "people/views/paging.hpp"
#include "people/views/views.hpp"

namespace akad::people {

namespace {
struct MemberLine {
    std::string name_key;
    PersonId id{};
    std::int64_t revision = 1;
    std::string name;
    std::string email;
    Role role = Role::representative;
    Visibility visibility = Visibility::own;
    std::optional<TeamId> team{};
    std::optional<std::string> team_name{};
    MemberState state = MemberState::invited;
    Instant invited_at{};
    std::optional<Instant> seen_at{};
};
BOOST_DESCRIBE_STRUCT(MemberLine, (),
                      (name_key, id, revision, name, email, role, visibility, team, team_name,
                       state, invited_at, seen_at))

const std::string select_member =
    "SELECT m.name_key, m.id, m.revision, m.name, m.email, m.role, m.visibility, m.team, t.name, "
    "m.state, m.invited_at, a.seen_at FROM member m "
    "LEFT JOIN team t ON t.workspace = m.workspace AND t.id = m.team "
    "LEFT JOIN account a ON a.workspace = m.workspace AND a.id = m.id WHERE m.workspace = $1 ";

Member shown(const MemberLine& line) {
    Member member{line.id,         line.revision, line.name,  line.email,      line.role,
                  line.visibility, std::nullopt,  line.state, line.invited_at, line.seen_at};
    if (line.team) member.team = Named<TeamId>{*line.team, line.team_name.value_or("")};
    return member;
}

std::int64_t count_members(const storage::Reading& reading, const std::string& pattern) {
    return storage::one<std::int64_t>(
               reading.db,
               "SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM member WHERE workspace = $1 "
               "AND (name_key LIKE $2 ESCAPE '!' OR email_key LIKE $2 ESCAPE '!') "
               "LIMIT 1001) counted",
               reading.caller.workspace, pattern)
        .value_or(0);
}
}  // namespace

Result<Member> show_member(const storage::Reading& reading, PersonId person) {
    static const std::string sql = select_member + "AND m.id = $2";
    const auto line = storage::one<MemberLine>(reading.db, sql, reading.caller.workspace, person);
    if (!line) return not_permitted();
    return shown(*line);
}

Result<http::Page<Member>> list_members(const storage::Reading& reading, const ListFilter& filter) {
    static const std::string sql =
        select_member +
        "AND (m.name_key LIKE $2 ESCAPE '!' OR m.email_key LIKE $2 ESCAPE '!') "
        "AND (m.name_key, m.id) > ($3, $4) ORDER BY m.name_key, m.id LIMIT $5";
    const auto size = TRY(http::page_size(filter.limit));
    const auto after = TRY(http::key_of<NamePlace>(filter.cursor)).value_or(NamePlace{});
    const std::string pattern = like_anywhere(name_key(filter.q.value_or("")));
    auto lines = storage::all<MemberLine>(reading.db, sql, reading.caller.workspace, pattern,
                                          after.name_key, after.id, size + 1);
    http::Page<Member> page;
    if (std::ssize(lines) > size) {
        lines.pop_back();
        page.next = http::cursor_of(NamePlace{lines.back().name_key, lines.back().id.text()});
    }
    for (const MemberLine& line : lines) page.items.push_back(shown(line));
    page.total = total_of(count_members(reading, pattern));
    return page;
}

Result<InvitedMember> show_invited(const storage::Reading& reading, PersonId person,
                                   const PreparedInvitation& prepared) {
    Member shown = TRY(show_member(reading, person));
    InvitedMember invited{std::move(shown), std::nullopt};
    // The secret stands behind the #, so that no server and no log on the way sees it.
    if (invited.member.state == MemberState::invited)
        invited.link = "/invitation#" + prepared.secret.text;
    return invited;
}

Result<InvitedMember> show_uninvited(const storage::Reading& reading, PersonId person) {
    Member shown = TRY(show_member(reading, person));
    return InvitedMember{std::move(shown), std::nullopt};
}

}  // namespace akad::people
