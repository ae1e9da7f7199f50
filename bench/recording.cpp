#include "recording.hpp"

namespace akad::bench {

namespace {

using Held = std::variant<std::monostate, std::int64_t, double, std::string>;

Held held(const storage::Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* real = std::get_if<double>(&value)) return *real;
    if (const auto* text = std::get_if<std::string_view>(&value)) return std::string(*text);
    if (const auto* bytes = std::get_if<storage::Bytes>(&value)) return std::string(bytes->view);
    return std::monostate();
}

storage::Value bound(const Held& value, bool is_bytes) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
    if (const auto* real = std::get_if<double>(&value)) return *real;
    const auto* text = std::get_if<std::string>(&value);
    if (text == nullptr) return std::monostate();
    if (is_bytes) return storage::Bytes{*text};
    return std::string_view(*text);
}

std::size_t read_all(storage::Cursor& rows) {
    std::size_t bytes = 0;
    while (rows.next())
        for (int column = 0; column < rows.columns(); ++column) bytes += rows.text(column).size();
    return bytes;
}

}  // namespace

void RecordingConnection::write_down(std::string_view sql, std::span<const storage::Value> values,
                                     bool reads) {
    Statement statement{std::string(sql), {}, {}, reads};
    for (const auto& value : values) {
        statement.values.push_back(held(value));
        statement.is_bytes.push_back(std::holds_alternative<storage::Bytes>(value));
    }
    script_.push_back(std::move(statement));
}

void RecordingConnection::script(std::string_view sql) {
    write_down(sql, {}, false);
    inner_.script(sql);
}

std::int64_t RecordingConnection::run(std::string_view sql,
                                      std::span<const storage::Value> values) {
    write_down(sql, values, false);
    return inner_.run(sql, values);
}

std::unique_ptr<storage::Cursor> RecordingConnection::open(std::string_view sql,
                                                           std::span<const storage::Value> values) {
    write_down(sql, values, true);
    return inner_.open(sql, values);
}

std::size_t replay(storage::Connection& db, const Script& script) {
    std::size_t bytes = 0;
    std::vector<storage::Value> values;
    for (const Statement& statement : script) {
        values.clear();
        for (std::size_t i = 0; i < statement.values.size(); ++i)
            values.push_back(bound(statement.values[i], statement.is_bytes[i]));
        if (statement.reads)
            bytes += read_all(*db.open(statement.sql, values));
        else if (values.empty())
            db.script(statement.sql);
        else
            db.run(statement.sql, values);
    }
    return bytes;
}

}  // namespace akad::bench
