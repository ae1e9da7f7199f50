#include "core/text.hpp"
#include "people/actions/membership.hpp"
#include "people/people.hpp"
#include "people/rules/password.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"

namespace akad::people {

Result<PreparedWorkspace> prepare_workspace(Draw& draw, const CreateWorkspace& command,
                                            HashCost cost) {
    TRY(email_key(command.email));
    TRY(check_password(command.password, command.email));
    PreparedWorkspace prepared{.id = draw.id<WorkspaceId>(),
                               .owner = draw.id<PersonId>(),
                               .command = command,
                               .password_hash = hash_password(command.password, cost)};
    prepared.command.password.clear();
    return prepared;
}

Caller founder_of(const PreparedWorkspace& prepared, Proof proof) {
    return {.workspace = prepared.id,
            .person = prepared.owner,
            .proof = proof,
            .role = Role::administrator,
            .visibility = Visibility::all,
            .may = permissions_of(Role::administrator)};
}

Result<WorkspaceId> create_workspace(ledger::Writing& writing, const PreparedWorkspace& prepared) {
    const CreateWorkspace& command = prepared.command;
    const std::string name = TRY(text_within("name", command.name, 1, most_name_characters));
    const std::string language = TRY(check_language(command.language));
    const std::string time_zone = TRY(check_time_zone(command.time_zone));
    const WorkspaceRow row{
        .workspace = prepared.id,
        .id = prepared.id,
        .name = name,
        .currency = command.currency,
        .language = language,
        .time_zone = time_zone,
        .working_days = std::string(usual_working_days),
        .sample = prepared.sample,
        .created_at = writing.now,
    };
    keep_new(writing, "workspace.created", row);
    MemberRow owner = TRY(new_member(writing,
                                     {.name = command.owner_name,
                                      .email = command.email,
                                      .role = Role::administrator,
                                      .language = command.language},
                                     MemberState::active));
    owner.id = prepared.owner;
    keep_new(writing, "member.joined", owner);
    save_account(writing.db, {prepared.id, owner.id, prepared.password_hash, writing.now, {}});
    return prepared.id;
}

}  // namespace akad::people
