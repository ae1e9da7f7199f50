#include "deals/brief.hpp"
#include "people/people.hpp"
#include "playbooks/actions/actions.hpp"
#include "playbooks/store/library.hpp"
#include "playbooks/store/playbook_store.hpp"
#include "storage/query.hpp"

namespace akad::playbooks {

Result<PlaybookTextId> edit_text(ledger::Writing& writing, const EditText& command) {
    if (find_built_in(command.key) == nullptr)
        return Error{ErrorKind::invalid, "unknown_text",
                     "The playbook has no such text. Load the page again."};
    const std::string language = TRY(people::check_language(command.language));
    const WorkspaceId workspace = writing.caller.workspace;
    const auto before = find_edited(writing.db, workspace, command.key, language);
    EditedText draft = before.value_or(
        EditedText{.workspace = workspace, .id = writing.draw.id<PlaybookTextId>(), .revision = 0});
    ++draft.revision;
    draft.text_key = command.key;
    draft.language = language;
    draft.title = command.title;
    draft.text = command.text;
    const EditedText after = TRY(well_formed(std::move(draft)));
    if (before)
        storage::save(writing.db, "playbook_text", after);
    else
        storage::insert(writing.db, "playbook_text", after);
    writing.record(ledger::changed("playbook_text.edited", before ? &*before : nullptr, after));
    return after.id;
}

Result<PlaybookTextId> reset_text(ledger::Writing& writing, const ResetText& command) {
    const auto before =
        find_edited(writing.db, writing.caller.workspace, command.key, command.language);
    if (!before)
        return Error{ErrorKind::conflict, "text_not_edited",
                     "This text is the built-in one already."};
    storage::run(writing.db, "DELETE FROM playbook_text WHERE workspace = $1 AND id = $2",
                 before->workspace, before->id);
    writing.record(ledger::removed("playbook_text.reset", *before));
    return before->id;
}

Result<AccelerationId> use_acceleration(ledger::Writing& writing, DealId deal,
                                        const UseAcceleration& command) {
    TRY(deals::require_open_brief(writing.reading(), deal));
    Acceleration draft{.workspace = writing.caller.workspace,
                       .id = writing.draw.id<AccelerationId>(),
                       .deal = deal,
                       .idea = command.idea,
                       .ground = command.ground.value_or(""),
                       .note = command.note.value_or(""),
                       .used_by = writing.caller.person,
                       .used_at = writing.now};
    const Acceleration use = TRY(well_formed(std::move(draft)));
    storage::insert(writing.db, "acceleration", use);
    writing.record(ledger::changed<Acceleration>("acceleration.used", nullptr, use, deal.text()));
    return use.id;
}

}  // namespace akad::playbooks
