#include "core/text.hpp"
#include "people/actions/membership.hpp"
#include "people/rules/refusals.hpp"
#include "people/rules/words.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"
#include "people/views/views.hpp"

namespace akad::people {

Result<PersonId> accept_invitation(ledger::Writing& writing, InvitationId id,
                                   const std::string& name, const std::string& password_hash) {
    const auto invitation = find_row<InvitationRow>(writing.db, writing.caller.workspace, id);
    if (!invitation) return unknown_invitation();
    TRY(check_invitation(invitation->state, invitation->expires_at, writing.now));
    const auto before =
        find_row<MemberRow>(writing.db, writing.caller.workspace, invitation->person);
    if (!before || before->state != MemberState::invited) return unknown_invitation();

    InvitationRow used = *invitation;
    used.state = InvitationState::accepted;
    keep_changed(writing, "invitation.accepted", *invitation, used, invitation->person.text());

    MemberRow after = *before;
    after.name = TRY(text_within("name", name, 1, most_name_characters));
    after.name_key = name_key(after.name);
    after.state = MemberState::active;
    after.joined_at = writing.now;
    keep_changed(writing, "member.joined", *before, after);
    save_account(writing.db, {after.workspace, after.id, password_hash, writing.now, {}});
    return after.id;
}

}  // namespace akad::people
