#include <cstdio>

#include "app/commands/commands.hpp"
#include "app/wiring.hpp"
#include "people/people.hpp"

namespace akad::app {

namespace {

Result<void> run_create(const WorkspaceOptions& options) {
    const auto currency = Currency::parse(options.currency);
    if (!currency)
        return Error{ErrorKind::invalid, "bad_currency", "Give an ISO 4217 code, such as IDR."};
    const auto store = TRY(open_store(options.location));
    ledger::Ledger ledger(*store);
    Draw draw(system_now(), fresh_seed());
    const bool drawn = options.password.empty();
    const std::string password =
        drawn ? people::draw_secret(draw, WorkspaceId{}).text.substr(24, 20) : options.password;
    const auto prepared = TRY(people::prepare_workspace(
        draw, {options.name, *currency, options.language, options.time_zone, options.owner_name,
               options.email, password}));
    auto decide = [&](ledger::Writing& writing) -> Result<std::string> {
        const WorkspaceId id = TRY(people::create_workspace(writing, prepared));
        TRY(furnish(writing));
        return id.text();
    };
    const auto kept =
        TRY(ledger.submit_and_wait({.caller = people::founder_of(prepared, Proof::command_line),
                                    .seed = fresh_seed(),
                                    .now = system_now(),
                                    .decide = decide}));
    std::printf("Workspace %s created. Sign in as %s", kept.subject.c_str(), options.email.c_str());
    std::printf(drawn ? " with the password %s\n" : ".\n", password.c_str());
    return {};
}

}  // namespace

int create_workspace(const WorkspaceOptions& options) {
    const auto outcome = run_create(options);
    return outcome.ok() ? 0 : complain(outcome.error());
}

int migrate(const std::string& location) {
    const auto store = open_store(location);
    if (!store.ok()) return complain(store.error());
    std::printf("The schema is up to date: %zu steps.\n", all_migrations().size());
    return 0;
}

int print_openapi() {
    std::puts(http::openapi(all_routes()).c_str());
    return 0;
}

}  // namespace akad::app
