#include "storage/postgresql/postgresql_connection.hpp"

#include <array>

#include "storage/postgresql/postgresql_session.hpp"

namespace akad::storage {

namespace {

/// Settings of a session, by what it is for. A writer that hangs must not hold the others up.
constexpr std::string_view reader_settings =
    "SET default_transaction_read_only = on; SET client_min_messages = error";
constexpr std::string_view writer_settings =
    "SET lock_timeout = '10s'; SET idle_in_transaction_session_timeout = '30s';"
    "SET client_min_messages = error";

PostgresqlSession new_session(const std::string& address, std::string_view settings) {
    PostgresqlSession session(connect_postgresql(address));
    session.script(settings);
    return session;
}

class PostgresqlConnection : public Connection {
public:
    PostgresqlConnection(std::string address, std::string_view settings)
        : address_(std::move(address)),
          settings_(settings),
          session_(new_session(address_, settings_)) {}

    Dialect dialect() const noexcept override { return Dialect::postgresql; }
    void script(std::string_view sql) override {
        attempt([&] { return session_.script(sql); });
    }
    std::int64_t run(std::string_view sql, std::span<const Value> values) override {
        return attempt([&] { return changed_rows(session_.execute(sql, values).get()); });
    }
    /// Outside a transaction nobody would settle it, so it runs at once.
    void post(std::string_view sql, std::span<const Value> values, std::int64_t expected) override {
        if (session_.in_transaction())
            session_.post(sql, values, expected);
        else
            Connection::post(sql, values, expected);
    }
    void settle() override { session_.settle(); }
    std::unique_ptr<Cursor> open(std::string_view sql, std::span<const Value> values) override {
        return attempt([&] { return postgresql_cursor(session_.execute(sql, values)); });
    }
    void budget_ms(int milliseconds) override { wanted_budget_ms_ = milliseconds; }
    std::int64_t pages_read() const override { return 0; }

protected:
    /// Set when the next statement runs, so that lending and giving back costs no round trip.
    void apply_budget() {
        if (wanted_budget_ms_ == applied_budget_ms_) return;
        session_.script("SET statement_timeout = " + std::to_string(wanted_budget_ms_));
        applied_budget_ms_ = wanted_budget_ms_;
    }
    void connect_again() {
        session_ = new_session(address_, settings_);
        applied_budget_ms_ = 0;
    }
    [[nodiscard]] bool in_transaction() const { return session_.in_transaction(); }
    [[nodiscard]] bool is_lost() const { return session_.is_lost(); }
    [[nodiscard]] virtual bool may_repeat() const { return false; }

private:
    template <class Step>
    auto attempt(Step step) -> decltype(step()) {
        const bool repeatable = may_repeat();
        try {
            apply_budget();
            return step();
        } catch (const ConnectionLost&) {
            if (!repeatable) throw;
        }
        connect_again();
        apply_budget();
        return step();
    }

    std::string address_;
    std::string_view settings_;
    PostgresqlSession session_;
    int wanted_budget_ms_ = 0;
    int applied_budget_ms_ = 0;
};

/// Reads have no effect, so a read whose connection broke is simply asked again.
class PostgresqlReader final : public PostgresqlConnection {
public:
    using PostgresqlConnection::PostgresqlConnection;

private:
    /// Also on a connection that was lost and could not be made again before: whoever read in a
    /// transaction then was told.
    [[nodiscard]] bool may_repeat() const override { return is_lost() || !in_transaction(); }
};

}  // namespace

PostgresqlHandle connect_postgresql(const std::string& address) {
    // What stands in the address comes later and wins.
    const std::array<const char*, 6> names{"connect_timeout",  "client_encoding",
                                           "application_name", "tcp_user_timeout",
                                           "dbname",           nullptr};
    const std::array<const char*, 6> values{"5", "UTF8", "akad", "30000", address.c_str(), nullptr};
    PostgresqlHandle handle(PQconnectdbParams(names.data(), values.data(), 1));
    if (!handle) throw ConnectionLost("postgresql: out of memory");
    // What a notice says, an error says again, and that one is thrown.
    PQsetNoticeProcessor(handle.get(), [](void*, const char*) {}, nullptr);
    if (PQstatus(handle.get()) != CONNECTION_OK)
        throw ConnectionLost(std::string("postgresql: ") + PQerrorMessage(handle.get()));
    return handle;
}

std::unique_ptr<Connection> open_postgresql_reader(const std::string& address) {
    return std::make_unique<PostgresqlReader>(address, reader_settings);
}

std::unique_ptr<Connection> open_postgresql_writer(const std::string& address) {
    return std::make_unique<PostgresqlConnection>(address, writer_settings);
}

}  // namespace akad::storage
