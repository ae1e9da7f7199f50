// The physical limit of a piece of work is its own SQL with nothing around it. A recording
// connection writes down what was asked; a replay asks it again, bare.
#pragma once

#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "storage/store.hpp"

namespace akad::bench {

struct Statement {
    std::string sql;
    std::vector<std::variant<std::monostate, std::int64_t, double, std::string>> values;
    std::vector<bool> is_bytes;
    bool reads = false;
};
using Script = std::vector<Statement>;

/// Passes everything on to another connection, and writes it down.
class RecordingConnection final : public storage::Connection {
public:
    RecordingConnection(std::unique_ptr<storage::Connection> inner, Script& script)
        : owned_(std::move(inner)), inner_(*owned_), script_(script) {}
    RecordingConnection(storage::Connection& inner, Script& script)
        : inner_(inner), script_(script) {}

    storage::Dialect dialect() const noexcept override { return inner_.dialect(); }
    void script(std::string_view sql) override;
    std::int64_t run(std::string_view sql, std::span<const storage::Value> values) override;
    std::unique_ptr<storage::Cursor> open(std::string_view sql,
                                          std::span<const storage::Value> values) override;
    void budget_ms(int milliseconds) override { inner_.budget_ms(milliseconds); }
    std::int64_t pages_read() const override { return inner_.pages_read(); }

private:
    void write_down(std::string_view sql, std::span<const storage::Value> values, bool reads);

    std::unique_ptr<storage::Connection> owned_;
    storage::Connection& inner_;
    Script& script_;
};

/// A store whose writing connections are recorded.
class RecordingStore final : public storage::Store {
public:
    RecordingStore(storage::Store& inner, Script& script) : inner_(inner), script_(script) {}
    Result<void> migrate(const std::vector<storage::Migration>& steps) override {
        return inner_.migrate(steps);
    }
    storage::Dialect dialect() const noexcept override { return inner_.dialect(); }
    storage::Lease reader() override { return inner_.reader(); }
    std::unique_ptr<storage::Connection> writing_connection() override {
        return std::make_unique<RecordingConnection>(inner_.writing_connection(), script_);
    }
    const std::filesystem::path& folder() const noexcept override { return inner_.folder(); }
    const std::string& address() const noexcept override { return inner_.address(); }

private:
    storage::Store& inner_;
    Script& script_;
};

/// Asks it all again; reads every column of every row. Answers how many bytes were read.
std::size_t replay(storage::Connection& db, const Script& script);

}  // namespace akad::bench
