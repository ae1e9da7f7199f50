// A small room for the ledger's own tests: things with a name and a worth.
#pragma once

#include <gtest/gtest.h>

#include <array>
#include <atomic>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "ledger/laws.hpp"
#include "ledger/ledger.hpp"
#include "support/database.hpp"

namespace akad::ledger::test_things {

struct Thing {
    WorkspaceId workspace{};
    DealId id{};
    std::int64_t revision = 1;
    std::string name;
    std::int64_t worth = 0;
    std::optional<Day> due{};
    int looks = 0;
    static constexpr std::array erasable{std::string_view("name")};
    static constexpr std::array derived{std::string_view("looks")};
};
BOOST_DESCRIBE_STRUCT(Thing, (), (workspace, id, revision, name, worth, due, looks))

inline std::vector<storage::Migration> migrations() {
    std::vector<storage::Migration> steps = ledger::migrations();
    steps.push_back({"things", 1,
                     "CREATE TABLE thing (workspace TEXT NOT NULL, id TEXT NOT NULL, revision "
                     "BIGINT NOT NULL, name TEXT NOT NULL, worth BIGINT NOT NULL, due TEXT, looks "
                     "BIGINT NOT NULL, PRIMARY KEY (workspace, id));"});
    return steps;
}

inline Constitution constitution() {
    return {{folded<Thing>("thing")}, {}};
}

inline Instant next_now() {
    static std::atomic<std::int64_t> now_us{1'795'253'400'000'000};
    return {now_us += 1000};
}

inline Caller somebody(WorkspaceId workspace) {
    Caller caller;
    caller.workspace = workspace;
    caller.person = PersonId::parse("per_01jd8x7k2m9qrstvwxy2");
    caller.proof = Proof::session;
    return caller;
}

template <class AnyId>
AnyId fresh_id() {
    return Draw(next_now(), fresh_seed()).id<AnyId>();
}

inline Command command(WorkspaceId workspace, Decide decide) {
    Command out{somebody(workspace)};
    out.seed = fresh_seed();
    out.now = next_now();
    out.decide = std::move(decide);
    return out;
}

inline Result<std::string> make_thing(Writing& writing, const std::string& name) {
    Thing thing;
    thing.workspace = writing.caller.workspace;
    thing.id = writing.draw.id<DealId>();
    thing.name = name;
    storage::insert(writing.db, "thing", thing);
    writing.record(changed<Thing>("thing.made", nullptr, thing));
    return thing.id.text();
}

inline Thing load_thing(storage::Connection& db, WorkspaceId workspace, DealId id) {
    return *storage::one<Thing>(
        db, "SELECT " + storage::columns<Thing>() + " FROM thing WHERE workspace = $1 AND id = $2",
        workspace, id);
}

template <class Change>
Result<std::string> change_thing(Writing& writing, DealId id, Change&& change) {
    const Thing before = load_thing(writing.db, writing.caller.workspace, id);
    Thing after = before;
    ++after.revision;
    change(after);
    storage::save(writing.db, "thing", after);
    writing.record(changed("thing.changed", &before, after));
    return id.text();
}

/// Runs a command that must be kept.
inline Kept keep(Ledger& ledger, WorkspaceId workspace, Decide decide) {
    auto kept = ledger.submit_and_wait(command(workspace, std::move(decide)));
    EXPECT_TRUE(kept.ok()) << (kept.ok() ? "" : kept.error().text);
    return kept.ok() ? kept.value() : Kept{};
}

/// Makes a thing and answers its id.
inline DealId made(Ledger& ledger, WorkspaceId workspace, const std::string& name = "Thing") {
    const auto kept =
        keep(ledger, workspace, [name](Writing& writing) { return make_thing(writing, name); });
    return DealId::parse(kept.subject).value_or(DealId());
}

inline void worth_now(Ledger& ledger, WorkspaceId workspace, DealId id, std::int64_t worth) {
    keep(ledger, workspace, [id, worth](Writing& writing) {
        return change_thing(writing, id, [&](Thing& thing) { thing.worth = worth; });
    });
}

}  // namespace akad::ledger::test_things
