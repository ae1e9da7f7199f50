#include "core/text.hpp"
#include "people/actions/membership.hpp"
#include "people/rules/refusals.hpp"
#include "people/rules/words.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"

namespace akad::people {

Result<PersonId> change_member(ledger::Writing& writing, PersonId person,
                               const ChangeMember& command) {
    const WorkspaceId workspace = writing.caller.workspace;
    const auto before = find_row<MemberRow>(writing.db, workspace, person);
    if (!before) return not_permitted();
    MemberRow after = *before;
    if (command.name) {
        after.name = TRY(text_within("name", *command.name, 1, most_name_characters));
        after.name_key = name_key(after.name);
    }
    after.role = command.role.value_or(before->role);
    after.visibility = command.visibility.value_or(before->visibility);
    if (command.team) {
        TRY(check_team(writing.db, workspace, *command.team));
        after.team = *command.team;
    }
    TRY(check_standing({before->role, before->state}, {after.role, after.state},
                       count_active_administrators(writing.db, workspace)));
    keep_changed(writing, "member.changed", *before, after);
    return person;
}

}  // namespace akad::people
