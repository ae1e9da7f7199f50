#include "storage/postgresql/postgresql_store.hpp"

#include "storage/migrate.hpp"
#include "storage/postgresql/postgresql_connection.hpp"
#include "storage/query.hpp"
#include "storage/reader_pool.hpp"

namespace akad::storage {

namespace {

constexpr std::size_t most_readers = 16;

Error unreachable(const std::string& why) {
    return {ErrorKind::unavailable, "storage_unreachable",
            "The PostgreSQL database cannot be used: " + why +
                ". Check that the server runs and that the address is right."};
}

class PostgresqlStore final : public Store {
public:
    explicit PostgresqlStore(std::string address)
        : address_(std::move(address)),
          readers_([this] { return open_postgresql_reader(address_); }, most_readers) {}

    Result<void> migrate(const std::vector<Migration>& steps) override {
        return storage::migrate(*writing_connection(), steps);
    }
    Dialect dialect() const noexcept override { return Dialect::postgresql; }
    Lease reader() override { return readers_.lend(); }
    std::unique_ptr<Connection> writing_connection() override {
        return open_postgresql_writer(address_);
    }
    const std::filesystem::path& folder() const noexcept override { return no_folder_; }
    const std::string& address() const noexcept override { return address_; }

private:
    std::string address_;
    std::filesystem::path no_folder_;
    ReaderPool readers_;
};

}  // namespace

Result<std::unique_ptr<Store>> open_postgresql_store(const std::string& address) {
    try {
        std::unique_ptr<Store> store = std::make_unique<PostgresqlStore>(address);
        const auto encoding = one<std::string>(*store->reader(), "SHOW server_encoding");
        if (encoding != "UTF8")
            return unreachable("its encoding is " + encoding.value_or("") + ", not UTF8");
        return store;
    } catch (const Failure& failure) {
        return unreachable(failure.what());
    }
}

}  // namespace akad::storage
