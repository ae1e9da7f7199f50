#include "app/demo/demo.hpp"
#include "core/hash.hpp"
#include "http/routes.hpp"
#include "http/server.hpp"
#include "storage/blobs.hpp"

namespace akad::app::demo {

namespace {

struct Removal {
    WorkspaceId deleted_workspace{};
    std::optional<PersonId> by{};
    Instant at{};
    std::int64_t facts = 0;
    std::string root;
    std::string files{};  ///< what went wrong with them
};
BOOST_DESCRIBE_STRUCT(Removal, (), (deleted_workspace, by, at, facts, root, files))

/// The ledger that would tell of it is gone, so the server's log does.
void log(const Removal& removal) {
    static const auto write = http::log_to_standard_output();
    write(to_json(removal));
}

Result<void> check_sample(storage::Connection& db, WorkspaceId workspace) {
    if (people::settings_of(db, workspace).sample) return {};
    return Error{ErrorKind::conflict, "not_a_sample",
                 "Only the sample company can be removed whole. This workspace is a real one."};
}

}  // namespace

Result<http::Response> remove_sample_company(http::Exchange& exchange) {
    const WorkspaceId workspace = exchange.caller.workspace;
    const auto check = [workspace](storage::Connection& db) { return check_sample(db, workspace); };
    const auto head = TRY(exchange.services.ledger.forget_workspace(workspace, check));
    Removal removal{workspace, exchange.caller.person, exchange.now, head.size,
                    hex(view(head.root))};
    const auto files = storage::Blobs::open(exchange.services.store)->remove_workspace(workspace);
    if (!files.ok()) removal.files = files.error().text;
    log(removal);
    return people::signed_out(exchange.request);
}

void add_routes(http::Routes& routes) {
    routes
        .raw("POST", "/api/w/{workspace}/remove-sample", Permission::manage_workspace,
             remove_sample_company)
        .success_status = 204;
}

}  // namespace akad::app::demo
