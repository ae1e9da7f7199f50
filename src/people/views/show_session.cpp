#include "people/people.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"
#include "people/views/views.hpp"

namespace akad::people {

Result<Session> show_session(const storage::Reading& reading) {
    const WorkspaceId workspace = reading.caller.workspace;
    if (!reading.caller.person) return not_signed_in();
    const auto member = find_row<MemberRow>(reading.db, workspace, *reading.caller.person);
    if (!member) return not_signed_in();
    const WorkspaceSettings settings = settings_of(reading.db, workspace);
    Session session;
    session.workspace = {settings.id,
                         settings.name,
                         settings.currency,
                         settings.language,
                         settings.time_zone,
                         settings.sample,
                         count_active(reading.db, workspace)};
    session.person = {member->id,       member->name,  member->email,      member->role,
                      member->language, member->theme, member->single_keys};
    for (const Permission each : reading.caller.may)
        session.may.emplace_back(permission_word(each));
    return session;
}

Result<WorkspaceSettings> show_workspace(const storage::Reading& reading) {
    return settings_of(reading.db, reading.caller.workspace);
}

}  // namespace akad::people
