#include "people/actions/access.hpp"
#include "people/actions/membership.hpp"
#include "people/actions/reset_password.hpp"
#include "people/rules/refusals.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"

namespace akad::people {

Result<PersonId> deactivate_member(ledger::Writing& writing, PersonId person) {
    const WorkspaceId workspace = writing.caller.workspace;
    const auto before = find_row<MemberRow>(writing.db, workspace, person);
    if (!before) return not_permitted();
    MemberRow after = *before;
    after.state = TRY(deactivated_from(before->state));
    TRY(check_standing({before->role, before->state}, {after.role, after.state},
                       count_active_administrators(writing.db, workspace)));
    keep_changed(writing, "member.deactivated", *before, after);
    end_sessions(writing.db, workspace, person);
    revoke_tokens_of(writing, person);
    withdraw_invitations(writing, person);
    withdraw_resets(writing, person);
    return person;
}

Result<PersonId> reactivate_member(ledger::Writing& writing, PersonId person,
                                   const PreparedInvitation& prepared) {
    const auto before = find_row<MemberRow>(writing.db, writing.caller.workspace, person);
    if (!before) return not_permitted();
    MemberRow after = *before;
    after.state = TRY(reactivated_from(before->state, before->joined_at.has_value()));
    keep_changed(writing, "member.reactivated", *before, after);
    if (after.state == MemberState::invited) make_invitation(writing, person, prepared.secret);
    return person;
}

}  // namespace akad::people
