#include "people/actions/membership.hpp"
#include "people/people.hpp"
#include "people/rules/validity.hpp"
#include "people/store/access_rows.hpp"
#include "people/store/keep.hpp"

namespace akad::people {

Result<PreparedInvitation> prepare_invitation(http::Preparing& preparing,
                                              const InviteMember& command) {
    return PreparedInvitation{command, draw_secret(preparing.draw, preparing.caller.workspace)};
}

Result<PreparedInvitation> prepare_new_link(http::Preparing& preparing, PersonId /*person*/) {
    return PreparedInvitation{{}, draw_secret(preparing.draw, preparing.caller.workspace)};
}

void withdraw_invitations(ledger::Writing& writing, PersonId person) {
    static const std::string sql =
        select_where<InvitationRow>("workspace = $1 AND person = $2 AND state = 'open'");
    for (const auto& before :
         storage::all<InvitationRow>(writing.db, sql, writing.caller.workspace, person)) {
        InvitationRow after = before;
        after.state = InvitationState::withdrawn;
        keep_changed(writing, "invitation.withdrawn", before, after, person.text());
    }
}

void make_invitation(ledger::Writing& writing, PersonId person, const Secret& secret) {
    withdraw_invitations(writing, person);
    const InvitationRow row{
        .workspace = writing.caller.workspace,
        .id = writing.draw.id<InvitationId>(),
        .person = person,
        .secret_hash = hex(view(secret.digest)),
        .invited_by = writing.caller.person,
        .invited_at = writing.now,
        .expires_at = {writing.now.us + invitation_days * us_per_day},
    };
    keep_new(writing, "invitation.made", row, person.text());
}

Result<PersonId> invite_member(ledger::Writing& writing, const PreparedInvitation& prepared) {
    const InviteMember& command = prepared.command;
    const MemberRow row = TRY(new_member(writing, newcomer_of(command), MemberState::invited));
    keep_new(writing, "member.invited", row);
    make_invitation(writing, row.id, prepared.secret);
    return row.id;
}

Result<PersonId> invite_again(ledger::Writing& writing, PersonId person,
                              const PreparedInvitation& prepared) {
    const auto member = find_row<MemberRow>(writing.db, writing.caller.workspace, person);
    if (!member) return not_permitted();
    TRY(check_invitable(member->state));
    make_invitation(writing, person, prepared.secret);
    return person;
}

}  // namespace akad::people
