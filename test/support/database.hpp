// A fresh database for every test: SQLite in a temporary folder always, and PostgreSQL in a schema
// of its own when AKAD_TEST_POSTGRES holds a connection string. One body runs on both:
//
//     TEST(Deals, KeepTheirStage) {
//         for_each_database(deals::migrations(), [](storage::Store& store) { … });
//     }
#pragma once

#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <vector>

#include "storage/store.hpp"

namespace akad::test {

/// A folder under the system's temporary folder, removed with its content.
class TemporaryFolder {
public:
    TemporaryFolder();
    ~TemporaryFolder();
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    [[nodiscard]] const std::filesystem::path& path() const { return path_; }

private:
    std::filesystem::path path_;
};

/// One database, gone when the test ends.
class FreshDatabase {
public:
    virtual ~FreshDatabase() = default;
    [[nodiscard]] virtual storage::Location location() const = 0;
    [[nodiscard]] storage::Store& store() { return *store_; }
    /// Closes the store, so that another process can have the place.
    void close() { store_.reset(); }
    /// Closes the store and opens it again, as a restart does. References to the old one end.
    void reopen();

protected:
    std::unique_ptr<storage::Store> store_;
};

/// Whether tests on PostgreSQL run.
[[nodiscard]] bool has_postgresql();

/// An empty database with these steps applied.
[[nodiscard]] std::unique_ptr<FreshDatabase> fresh_database(
    storage::Dialect dialect, const std::vector<storage::Migration>& steps);

/// Runs the body on a fresh SQLite and, where there is one, a fresh PostgreSQL database.
void for_each_database(const std::vector<storage::Migration>& steps,
                       const std::function<void(storage::Store&)>& body);
void for_each_fresh_database(const std::vector<storage::Migration>& steps,
                             const std::function<void(FreshDatabase&)>& body);

/// The steps of several rooms, one after the other.
[[nodiscard]] std::vector<storage::Migration> steps_of(
    std::initializer_list<std::vector<storage::Migration>> rooms);

}  // namespace akad::test
