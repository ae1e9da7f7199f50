#include "core/text.hpp"
#include "people/actions/changes.hpp"
#include "people/actions/membership.hpp"
#include "people/rules/refusals.hpp"
#include "people/rules/words.hpp"
#include "people/store/keep.hpp"
#include "people/store/rows.hpp"

namespace akad::people {

Result<WorkspaceId> change_workspace(ledger::Writing& writing, const ChangeWorkspace& command) {
    const WorkspaceId workspace = writing.caller.workspace;
    const auto before = find_row<WorkspaceRow>(writing.db, workspace, workspace);
    if (!before) return not_permitted();
    WorkspaceRow after = *before;
    if (command.name) after.name = TRY(text_within("name", *command.name, 1, most_name_characters));
    after.currency = command.currency.value_or(before->currency);
    if (command.language) after.language = TRY(check_language(*command.language));
    if (command.time_zone) after.time_zone = TRY(check_time_zone(*command.time_zone));
    if (command.working_days) after.working_days = TRY(check_working_days(*command.working_days));
    keep_changed(writing, "workspace.changed", *before, after);
    return workspace;
}

Result<PersonId> change_me(ledger::Writing& writing, const ChangeMe& command) {
    if (!writing.caller.person || writing.caller.proof != Proof::session) return not_permitted();
    const auto before =
        find_row<MemberRow>(writing.db, writing.caller.workspace, *writing.caller.person);
    if (!before) return not_permitted();
    MemberRow after = *before;
    if (command.name) {
        after.name = TRY(text_within("name", *command.name, 1, most_name_characters));
        after.name_key = name_key(after.name);
    }
    if (command.language) after.language = TRY(check_language(*command.language));
    after.theme = command.theme.value_or(before->theme);
    after.single_keys = command.single_keys.value_or(before->single_keys);
    keep_changed(writing, "member.changed", *before, after);
    return after.id;
}

}  // namespace akad::people
