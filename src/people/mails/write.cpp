#include "people/mails.hpp"
#include "people/mails/letters.hpp"
#include "people/people.hpp"
#include "people/rules/reset.hpp"
#include "people/rules/validity.hpp"
#include "people/store/access_rows.hpp"
#include "people/store/keep.hpp"
#include "people/store/reset_rows.hpp"
#include "people/store/rows.hpp"

namespace akad::people {

namespace {

Reader reader_of(const storage::Reading& reading, const MemberRow& member) {
    return {member.name, member.email, member.language,
            settings_of(reading.db, reading.caller.workspace).name};
}

std::optional<MemberRow> member_of(const storage::Reading& reading, const MailCause& cause) {
    return find_row<MemberRow>(reading.db, reading.caller.workspace, cause.person);
}

std::string inviter_of(const storage::Reading& reading, const InvitationRow& invitation) {
    if (!invitation.invited_by) return "";
    const auto inviter =
        find_row<MemberRow>(reading.db, reading.caller.workspace, *invitation.invited_by);
    return inviter ? inviter->name : "";
}

}  // namespace

std::optional<Mail> write_invitation(const storage::Reading& reading, const MailCause& cause,
                                     const MailLinks& links) {
    const auto id = InvitationId::parse(cause.about);
    const auto member = member_of(reading, cause);
    if (!id || !member) return std::nullopt;
    const WorkspaceId workspace = reading.caller.workspace;
    const auto invitation = find_row<InvitationRow>(reading.db, workspace, *id);
    if (!invitation) return std::nullopt;
    const std::string url = links.origin + "/invitation#" +
                            link_secret(links.key, invitation_purpose, workspace, cause.about);
    Mail mail =
        invitation_letter(reader_of(reading, *member), inviter_of(reading, *invitation), url);
    mail.needed = check_invitation(invitation->state, invitation->expires_at, reading.now).ok();
    return mail;
}

std::optional<Mail> write_reset(const storage::Reading& reading, const MailCause& cause,
                                const MailLinks& links) {
    const auto id = ResetId::parse(cause.about);
    const auto member = member_of(reading, cause);
    if (!id || !member) return std::nullopt;
    const WorkspaceId workspace = reading.caller.workspace;
    const auto reset = find_row<ResetRow>(reading.db, workspace, *id);
    if (!reset) return std::nullopt;
    const std::string url =
        links.origin + "/reset#" + link_secret(links.key, reset_purpose, workspace, cause.about);
    Mail mail = reset_letter(reader_of(reading, *member), url);
    mail.needed = member->state == MemberState::active &&
                  reset_holds(reset->state, reset->expires_at, reading.now);
    return mail;
}

std::optional<Mail> write_password_changed(const storage::Reading& reading, const MailCause& cause,
                                           const MailLinks& links) {
    const auto member = member_of(reading, cause);
    if (!member) return std::nullopt;
    return password_changed_letter(reader_of(reading, *member), links.origin + "/forgot");
}

}  // namespace akad::people
