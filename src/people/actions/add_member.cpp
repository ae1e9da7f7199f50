#include "core/text.hpp"
#include "people/actions/membership.hpp"
#include "people/people.hpp"
#include "people/rules/words.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"

namespace akad::people {

namespace {
Result<std::string> language_for(ledger::Writing& writing,
                                 const std::optional<std::string>& language) {
    if (language) return check_language(*language);
    return settings_of(writing.db, writing.caller.workspace).language;
}

Result<void> check_email_free(ledger::Writing& writing, const std::string& key) {
    if (!find_member_by_email(writing.db, writing.caller.workspace, key)) return {};
    return Error{ErrorKind::conflict,
                 "email_taken",
                 "A member has this mail address already.",
                 {{"email", "email_taken", "A member has this mail address already."}}};
}
}  // namespace

Result<MemberRow> new_member(ledger::Writing& writing, const Newcomer& newcomer,
                             MemberState state) {
    const std::string key = TRY(email_key(newcomer.email));
    TRY(check_email_free(writing, key));
    TRY(check_team(writing.db, writing.caller.workspace, newcomer.team));
    const std::string name = TRY(text_within("name", newcomer.name, 1, most_name_characters));
    const std::string language = TRY(language_for(writing, newcomer.language));
    MemberRow row{
        .workspace = writing.caller.workspace,
        .id = writing.draw.id<PersonId>(),
        .name = name,
        .name_key = name_key(name),
        .email = trimmed(newcomer.email),
        .email_key = key,
        .role = newcomer.role,
        .visibility = newcomer.visibility.value_or(default_visibility(newcomer.role)),
        .team = newcomer.team,
        .state = state,
        .language = language,
        .invited_at = writing.now,
    };
    if (state == MemberState::active) row.joined_at = writing.now;
    return row;
}

Result<PersonId> add_member(ledger::Writing& writing, const AddMember& command) {
    const MemberRow row = TRY(new_member(writing, newcomer_of(command), MemberState::active));
    keep_new(writing, "member.joined", row);
    save_account(writing.db, {row.workspace, row.id, command.password_hash, writing.now, {}});
    return row.id;
}

}  // namespace akad::people
