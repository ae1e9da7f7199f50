#include <algorithm>

#include "core/json_read.hpp"
#include "imports/actions/actions.hpp"
#include "imports/actions/starting.hpp"
#include "imports/store/file_parts.hpp"
#include "imports/store/import_store.hpp"
#include "people/people.hpp"

namespace akad::imports {

namespace {

Error wrong_field(std::string field, std::string code, std::string text) {
    return {ErrorKind::invalid, code, text, {{std::move(field), code, text}}};
}

Result<Mapping> changed(Mapping mapping, const ChangeMapping& command) {
    if (command.decimal != "." && command.decimal != ",")
        return wrong_field("decimal", "bad_decimal", "The decimal sign is a point or a comma.");
    if (command.time_zone && !is_time_zone(*command.time_zone))
        return wrong_field("time_zone", "bad_time_zone", "Name a time zone such as Asia/Jakarta.");
    mapping.columns = command.columns;
    mapping.stages = command.stages;
    mapping.date_order = command.date_order;
    mapping.decimal = command.decimal;
    mapping.currency = command.currency;
    if (command.time_zone) mapping.time_zone = *command.time_zone;
    if (command.default_owner) mapping.default_owner = command.default_owner;
    return mapping;
}

bool is_ours(const StageChoice& choice, const std::vector<OurStage>& ours) {
    if (choice.kind != StageChoice::Kind::stage) return true;
    return std::ranges::find(ours, choice.stage, &OurStage::id) != ours.end();
}

/// Every choice is a stage of the pipeline, won, lost or leave_out; none is chosen by "".
Result<void> check_stages(const Mapping& mapping, const std::vector<OurStage>& ours) {
    for (const auto& [name, text] : mapping.stages) {
        const auto choice = StageChoice::parse(text);
        if (text.empty() || (choice && is_ours(*choice, ours))) continue;
        return wrong_field("stages." + name, "unknown_stage",
                           "Choose a stage of the pipeline for it.");
    }
    return {};
}

}  // namespace

Result<PreparedMapping> prepare_mapping(http::Preparing& preparing, ImportId id,
                                        const ChangeMapping& command) {
    Import import;
    ProposeFor workspace;
    {
        const auto lease = preparing.services.store.reader();
        import = TRY(require_import(*lease, preparing.caller.workspace, id));
        workspace = propose_for(*lease, preparing.caller);
    }
    const Mapping present = TRY(from_json<Mapping>(import.mapping));
    Mapping mapping = TRY(changed(present, command));
    TRY(check_stages(mapping, workspace.stages));
    std::string bytes = TRY(load_parts(preparing.services.store, import));
    const OpenedFile opened = TRY(open_file(std::move(bytes), import.source));
    TRY(renew_evidence(mapping, opened.profile, workspace.stages));
    return PreparedMapping{id, std::move(mapping)};
}

Result<ImportId> change_mapping(ledger::Writing& writing, ImportId id,
                                const PreparedMapping& prepared) {
    const Import before = TRY(require_import(writing.db, writing.caller.workspace, id));
    const bool open = before.state == ImportState::mapping ||
                      before.state == ImportState::reading || before.state == ImportState::preview;
    if (!open) return import_started();
    TRY(check_stages(prepared.mapping, propose_for(writing.db, writing.caller).stages));
    if (prepared.mapping.default_owner)
        TRY(people::require_member(writing.db, writing.caller.workspace,
                                   *prepared.mapping.default_owner));
    end_job(writing, before);
    Import after = before;
    after.mapping = to_json(prepared.mapping);
    ++after.pass;
    start_check(writing, after);
    keep_changed(writing, "import.mapped", before, std::move(after));
    return id;
}

}  // namespace akad::imports
