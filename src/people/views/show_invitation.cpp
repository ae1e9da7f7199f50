#include "people/people.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"
#include "people/views/views.hpp"

namespace akad::people {

Error unknown_invitation() {
    return {ErrorKind::conflict, "invitation_unknown",
            "This is no invitation. Copy the whole link, or ask for a new one."};
}

Result<InvitationRow> open_invitation(Connection& db, WorkspaceId workspace,
                                      const Digest& secret_digest, Instant now) {
    const auto invitation = find_invitation(db, workspace, secret_digest);
    if (!invitation) return unknown_invitation();
    TRY(check_invitation(invitation->state, invitation->expires_at, now));
    return *invitation;
}

Result<InvitationView> show_invitation(Connection& db, const InvitationRow& invitation) {
    const auto member = find_row<MemberRow>(db, invitation.workspace, invitation.person);
    if (!member) return unknown_invitation();
    return InvitationView{settings_of(db, invitation.workspace).name, member->name, member->email,
                          member->role, member->language};
}

}  // namespace akad::people
