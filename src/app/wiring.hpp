// The one place that knows all rooms: their schemas, laws, routes and reactions, put together.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/mailing.hpp"
#include "http/routes.hpp"
#include "http/server.hpp"
#include "jobs/jobs.hpp"
#include "ledger/laws.hpp"
#include "ledger/ledger.hpp"
#include "storage/store.hpp"

namespace akad::app {

/// Lets the allocator keep what a thread gives back instead of returning it to the kernel and
/// asking again with the next request. Called once, before any thread starts.
void keep_freed_memory();

/// Now, by the system's clock. The only clock of the house.
[[nodiscard]] Instant system_now();

/// The schema steps of all rooms, lower rooms first.
[[nodiscard]] std::vector<storage::Migration> all_migrations();
/// Every law and every folded table.
[[nodiscard]] ledger::Constitution constitution();

/// Gives a new workspace what the rooms keep for it: the default pipeline.
[[nodiscard]] Result<void> furnish(ledger::Writing& writing);

/// What the start page says of a sample company; a JSON object or "null".
using DescribeDemo = std::function<RawJson(storage::Connection&)>;

[[nodiscard]] http::Routes all_routes(const DescribeDemo& describe_demo = {},
                                      const Mailing& mailing = {});

/// Opens the store and brings its schema up to date.
[[nodiscard]] Result<std::unique_ptr<storage::Store>> open_store(const std::string& location);

/// A house at work: store, ledger, jobs, and the server in front of them when asked for.
class House {
public:
    House(storage::Store& store, const DescribeDemo& describe_demo, const Mailing& mailing = {});

    [[nodiscard]] ledger::Ledger& ledger() { return ledger_; }
    [[nodiscard]] jobs::Jobs& jobs() { return jobs_; }

    /// Begins to take requests. Errors `address_in_use`, `cannot_listen`.
    [[nodiscard]] Result<unsigned short> serve(http::Settings settings);
    /// Finishes what was accepted, in order: requests, jobs, then the ledger.
    void stop();

private:
    storage::Store& store_;
    ledger::Ledger ledger_;
    jobs::Jobs jobs_;
    jobs::Jobs sending_;  ///< mails: a slow server holds up nothing else
    http::Routes routes_;
    std::unique_ptr<http::Server> server_;
};

}  // namespace akad::app
