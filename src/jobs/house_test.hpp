// A house for the tests of jobs: a database, a ledger, a clock that is set by hand, and a table in
// which a number can stand only once.
#pragma once

#include <string>
#include <vector>

#include "jobs/jobs.hpp"
#include "storage/query.hpp"
#include "support/database.hpp"

namespace akad::jobs {

struct House {
    explicit House(test::FreshDatabase& database_in)
        : database(database_in), store(database_in.store()), ledger(store) {
        Draw draw(now, fresh_seed());
        caller.workspace = draw.id<WorkspaceId>();
        caller.person = draw.id<PersonId>();
        caller.proof = Proof::import;
        caller.role = Role::manager;
        caller.visibility = Visibility::team;
        caller.team = draw.id<TeamId>();
        caller.may = {Permission::read, Permission::import_deals};
    }
    ~House() { ledger.stop(); }

    [[nodiscard]] Jobs node() {
        return {store, ledger, [this] { return now; },
                [this](std::string_view complaint) { complaints.emplace_back(complaint); }};
    }
    Result<ledger::Kept> act(ledger::Decide decide) {
        return ledger.submit_and_wait(
            {.caller = caller, .seed = fresh_seed(), .now = now, .decide = std::move(decide)});
    }
    JobId start(const StartJob& command, const std::string& fact = "test.started") {
        const auto kept = act([&](ledger::Writing& writing) -> Result<std::string> {
            const JobId id = start_job(writing, command);
            writing.record({.kind = fact, .subject = id.text()});
            return id.text();
        });
        return *JobId::parse(kept.value().subject);
    }
    /// "" or the code of the refusal.
    std::string cancel(JobId id) {
        const auto kept = act([&](ledger::Writing& writing) -> Result<std::string> {
            return TRY(cancel_job(writing, id)).text();
        });
        return kept.ok() ? "" : kept.error().code;
    }
    void set(std::string_view kind, std::string_view subject, Instant due) {
        ASSERT_TRUE(act([&](ledger::Writing& writing) -> Result<std::string> {
                        set_timer(writing, kind, subject, due);
                        writing.record({.kind = "test.timer_set", .subject = "test_1"});
                        return std::string();
                    }).ok());
    }
    [[nodiscard]] JobRow job(JobId id) const {
        return find_job(*store.reader(), caller.workspace, id).value();
    }
    [[nodiscard]] std::vector<std::int64_t> counted() const {
        return storage::all<std::int64_t>(
            *store.reader(), "SELECT number FROM counted WHERE workspace = $1 ORDER BY number",
            caller.workspace);
    }

    test::FreshDatabase& database;
    storage::Store& store;
    ledger::Ledger ledger;
    Instant now{1'000 * us_per_second};
    Caller caller;
    std::vector<std::string> complaints;
};

/// A second node of the same house: on PostgreSQL with a connection and a writer of its own; a
/// folder has one writer, so there it shares them.
class OtherNode {
public:
    explicit OtherNode(House& house) : house_(house) {
        if (house.store.dialect() == storage::Dialect::sqlite) return;
        store_ = storage::Store::open(house.database.location()).value();
        ledger_.emplace(*store_);
    }
    ~OtherNode() {
        if (ledger_) ledger_->stop();
    }
    [[nodiscard]] Jobs node() {
        if (!ledger_) return house_.node();
        return {*store_, *ledger_, [this] { return house_.now; }};
    }

private:
    House& house_;
    std::unique_ptr<storage::Store> store_;
    std::optional<ledger::Ledger> ledger_;
};

inline void for_each_house(const std::function<void(House&)>& body) {
    static const std::vector<storage::Migration> counted{
        {"jobs_test", 1,
         "CREATE TABLE counted (workspace TEXT NOT NULL, number BIGINT NOT NULL,"
         " PRIMARY KEY (workspace, number));"}};
    test::for_each_fresh_database(test::steps_of({ledger::migrations(), migrations(), counted}),
                                  [&](test::FreshDatabase& database) {
                                      House house(database);
                                      body(house);
                                  });
}

/// Writes the next `size` numbers after the job's progress; a number twice breaks the table's key.
inline DoChunk counting_by(std::int64_t size) {
    return [size](ledger::Writing& writing, const JobRow& job) -> Result<Step> {
        const std::int64_t end = std::min(job.done + size, job.total);
        for (std::int64_t number = job.done + 1; number <= end; ++number)
            storage::run(writing.db, "INSERT INTO counted (workspace, number) VALUES ($1, $2)",
                         writing.caller.workspace, number);
        return Step{end, job.total, end == job.total ? Next::finished : Next::more};
    };
}

}  // namespace akad::jobs
