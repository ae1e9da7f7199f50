#include "support/database.hpp"

#include <gtest/gtest.h>
#include <libpq-fe.h>

#include <atomic>
#include <cstdlib>
#include <random>
#include <stdexcept>

namespace akad::test {

namespace {

std::string unique_name() {
    static std::atomic<int> count{0};
    std::random_device random;
    return "akad_test_" + std::to_string(random()) + "_" + std::to_string(++count);
}

std::unique_ptr<storage::Store> opened(const storage::Location& location) {
    auto store = storage::Store::open(location);
    if (!store.ok()) throw std::runtime_error(store.error().text);
    return std::move(store).value();
}

class FreshSqlite final : public FreshDatabase {
public:
    FreshSqlite() { store_ = opened(location()); }
    ~FreshSqlite() override { store_.reset(); }
    storage::Location location() const override { return {folder_.path() / "house"}; }

private:
    TemporaryFolder folder_;
};

const char* postgresql_address() {
    return std::getenv("AKAD_TEST_POSTGRES");
}

void tell_server(const std::string& sql) {
    PGconn* connection = PQconnectdb(postgresql_address());
    PGresult* result = PQexec(connection, sql.c_str());
    const bool ok = PQresultStatus(result) == PGRES_COMMAND_OK;
    const std::string message = PQerrorMessage(connection);
    PQclear(result);
    PQfinish(connection);
    if (!ok) throw std::runtime_error("AKAD_TEST_POSTGRES: " + message);
}

class FreshPostgresql final : public FreshDatabase {
public:
    FreshPostgresql() : schema_(unique_name()) {
        tell_server("CREATE SCHEMA " + schema_);
        store_ = opened(location());
    }
    ~FreshPostgresql() override {
        store_.reset();
        try {
            tell_server("SET client_min_messages = warning; DROP SCHEMA " + schema_ + " CASCADE");
        } catch (const std::exception& failure) {
            ADD_FAILURE() << failure.what();
        }
    }
    storage::Location location() const override {
        const std::string address = postgresql_address();
        return {address + (address.contains('?') ? "&" : "?") + "options=-csearch_path%3D" +
                schema_ + "&application_name=" + schema_};
    }

private:
    std::string schema_;
};

}  // namespace

TemporaryFolder::TemporaryFolder() : path_(std::filesystem::temp_directory_path() / unique_name()) {
    std::filesystem::create_directories(path_);
}

TemporaryFolder::~TemporaryFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
}

void FreshDatabase::reopen() {
    store_.reset();
    store_ = opened(location());
}

bool has_postgresql() {
    const char* address = postgresql_address();
    return address != nullptr && *address != '\0';
}

std::unique_ptr<FreshDatabase> fresh_database(storage::Dialect dialect,
                                              const std::vector<storage::Migration>& steps) {
    std::unique_ptr<FreshDatabase> fresh;
    if (dialect == storage::Dialect::sqlite)
        fresh = std::make_unique<FreshSqlite>();
    else
        fresh = std::make_unique<FreshPostgresql>();
    const auto migrated = fresh->store().migrate(steps);
    if (!migrated.ok()) throw std::runtime_error(migrated.error().text);
    return fresh;
}

void for_each_fresh_database(const std::vector<storage::Migration>& steps,
                             const std::function<void(FreshDatabase&)>& body) {
    {
        SCOPED_TRACE("on SQLite");
        body(*fresh_database(storage::Dialect::sqlite, steps));
    }
    if (!has_postgresql()) return;
    SCOPED_TRACE("on PostgreSQL");
    body(*fresh_database(storage::Dialect::postgresql, steps));
}

void for_each_database(const std::vector<storage::Migration>& steps,
                       const std::function<void(storage::Store&)>& body) {
    for_each_fresh_database(steps, [&](FreshDatabase& fresh) { body(fresh.store()); });
}

std::vector<storage::Migration> steps_of(
    std::initializer_list<std::vector<storage::Migration>> rooms) {
    std::vector<storage::Migration> steps;
    for (const auto& room : rooms) steps.insert(steps.end(), room.begin(), room.end());
    return steps;
}

}  // namespace akad::test
