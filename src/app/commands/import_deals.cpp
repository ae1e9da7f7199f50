#include <cstdio>

#include "app/commands/commands.hpp"
#include "app/wiring.hpp"
#include "core/text.hpp"
#include "http/percent.hpp"
#include "imports/commands.hpp"
#include "people/people.hpp"

namespace akad::app {

namespace {

/// The member of that mail address, as the caller they are at a screen.
Result<Caller> importer(storage::Connection& db, const ImportOptions& options) {
    const std::string key = TRY(email_key(options.email));
    for (const WorkspaceId workspace : ledger::workspaces_with_facts(db)) {
        if (!options.workspace.empty() && workspace.text() != options.workspace) continue;
        for (const auto& each : people::colleagues_of(db, workspace))
            if (each.email_key == key)
                return Caller{.workspace = workspace,
                              .person = each.id,
                              .proof = Proof::command_line,
                              .role = each.role,
                              .visibility = each.visibility,
                              .team = each.team,
                              .may = people::permissions_of(each.role)};
    }
    return Error{ErrorKind::invalid, "unknown_member",
                 "No active member has this mail address. Name one with --as."};
}

/// An import on its way, with everything its steps need.
class Importing {
public:
    Importing(storage::Store& store, Caller caller)
        : store_(store),
          house_(store, {}),
          services_{store, house_.ledger(), system_now, people::authenticate},
          caller_(std::move(caller)) {}
    ~Importing() { house_.stop(); }
    Importing(const Importing&) = delete;
    Importing& operator=(const Importing&) = delete;

    Result<imports::ImportView> take(const std::string& file) {
        http::Request request;
        request.method = "POST";
        request.query = "name=" + http::percent_encoded(file.substr(file.rfind('/') + 1));
        request.body_file = file;
        http::Exchange exchange{services_, request, caller_, {}, system_now()};
        TRY(imports::take_import_file(exchange));
        while (house_.jobs().work_once()) {
        }
        const auto lease = store_.reader();
        const auto newest = TRY(imports::list_imports({*lease, caller_, system_now()}, {}));
        id_ = newest.items.front().id;
        return newest.items.front();
    }

    Result<imports::ImportView> act(
        const std::function<Result<ImportId>(ledger::Writing&)>& action) {
        TRY(house_.ledger().submit_and_wait(
            {.caller = caller_,
             .seed = fresh_seed(),
             .now = system_now(),
             .decide = [&](ledger::Writing& writing) -> Result<std::string> {
                 return TRY(action(writing)).text();
             }}));
        while (house_.jobs().work_once()) {
        }
        const auto lease = store_.reader();
        return imports::show_import({*lease, caller_, system_now()}, id_);
    }

    Result<void> print_bad_rows() {
        const auto lease = store_.reader();
        imports::RowFilter filter{.only = imports::OnlyRows::bad, .limit = 200};
        while (true) {
            const auto page =
                TRY(imports::list_import_rows({*lease, caller_, system_now()}, id_, filter));
            for (const auto& row : page.items)
                for (const auto& problem : row.problems)
                    std::printf("line %lld, %s: %s\n", static_cast<long long>(row.line),
                                problem.column.c_str(), problem.text.c_str());
            if (!page.next) return {};
            filter.cursor = page.next;
        }
    }
    [[nodiscard]] ImportId id() const { return id_; }

private:
    storage::Store& store_;
    House house_;
    http::Services services_;
    Caller caller_;
    ImportId id_{};
};

Error not_ready(const imports::ImportView& import) {
    if (import.state == imports::ShownState::mapping)
        return {ErrorKind::invalid, "mapping_needed",
                "This file's columns could not all be told. Import it in the browser, where they "
                "can be mapped."};
    return {ErrorKind::conflict, "rows_are_bad",
            "Nothing was imported. Mend the rows above, or add --leave-out-bad."};
}

Result<void> run(const ImportOptions& options) {
    const auto store = TRY(open_store(options.location));
    auto caller = importer(*store->reader(), options);
    if (!caller.ok()) return std::move(caller).error();
    if (!caller->can(Permission::import_deals)) return http::not_permitted();
    Importing importing(*store, std::move(*caller));
    auto import = TRY(importing.take(options.file));
    if (import.counts.bad > 0) {
        TRY(importing.print_bad_rows());
        if (options.leave_out_bad)
            import = TRY(importing.act([&](ledger::Writing& writing) {
                return imports::leave_out_rows(writing, importing.id(), {.all_bad = true});
            }));
    }
    if (import.state != imports::ShownState::preview || import.counts.bad > 0)
        return not_ready(import);
    import = TRY(importing.act(
        [&](ledger::Writing& writing) { return imports::apply_import(writing, importing.id()); }));
    std::printf("%lld new deals, %lld known, %lld rows left out.\n",
                static_cast<long long>(import.counts.new_deals),
                static_cast<long long>(import.counts.known_deals),
                static_cast<long long>(import.counts.left_out));
    return {};
}

}  // namespace

int import_deals(const ImportOptions& options) {
    const auto outcome = run(options);
    return outcome.ok() ? 0 : complain(outcome.error());
}

}  // namespace akad::app
