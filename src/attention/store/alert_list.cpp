#include <deque>

#include "attention/store/alert_store.hpp"
#include "people/people.hpp"
#include "storage/query.hpp"

namespace akad::attention {

namespace {

/// A query that grows by conditions; `$1` is the workspace.
class Growing {
public:
    Growing(std::string head, WorkspaceId workspace) : sql_(std::move(head)) {
        sql_ += " WHERE workspace = " + bind(workspace.text());
    }
    std::string bind(std::string text) {
        texts_.push_back(std::move(text));
        values_.emplace_back(std::string_view(texts_.back()));
        return "$" + std::to_string(values_.size());
    }
    std::string bind(std::int64_t number) {
        values_.emplace_back(number);
        return "$" + std::to_string(values_.size());
    }
    [[nodiscard]] int bound() const { return static_cast<int>(values_.size()); }
    void add(std::string_view text) { sql_ += text; }
    [[nodiscard]] auto open(storage::Connection& db) const { return db.open(sql_, values_); }

private:
    std::string sql_;
    std::deque<std::string> texts_;
    std::vector<storage::Value> values_;
};

void filtered(Growing& sql, const storage::Reading& reading, const AlertQuery& query) {
    if (reading.caller.visibility != Visibility::all) {
        sql.bind(people::visible_value(reading.caller));
        sql.add(" AND " + people::visible_sql(reading.caller, "alert.owner", sql.bound()));
    }
    if (query.owner) sql.add(" AND owner = " + sql.bind(query.owner->text()));
    if (query.stage) sql.add(" AND stage = " + sql.bind(query.stage->text()));
    if (query.kind) sql.add(" AND kind = " + sql.bind(std::string(name_of(*query.kind))));
    if (query.level)
        sql.add(" AND urgency = " + sql.bind(std::int64_t{*query.level == Attention::red ? 1 : 2}));
    const std::string today = sql.bind(query.today.text());
    sql.add(query.snoozed ? " AND snoozed_until > " + today
                          : " AND (snoozed_until IS NULL OR snoozed_until <= " + today + ")");
}

std::string key_of(const AlertRow& row) {
    return std::to_string(row.urgency) + '~' + row.since.text() + '~' + row.deal.text() + '~' +
           std::string(name_of(row.kind));
}

/// "urgency~since~deal~kind"
Result<void> after_cursor(Growing& sql, const std::string& cursor) {
    if (cursor.empty()) return {};
    const Error bad{ErrorKind::invalid, "bad_cursor", "Start again from the first page."};
    std::vector<std::string> parts{""};
    for (const char each : cursor) {
        if (each == '~')
            parts.emplace_back();
        else
            parts.back() += each;
    }
    if (parts.size() != 4 || (parts[0] != "1" && parts[0] != "2") || !Day::parse(parts[1]) ||
        !DealId::parse(parts[2]) || !parse_enum<AlertKind>(parts[3]))
        return bad;
    sql.add(" AND (urgency, since, deal, kind) > (" + sql.bind(std::int64_t{parts[0][0] - '0'}) +
            ", " + sql.bind(parts[1]) + ", " + sql.bind(parts[2]) + ", " + sql.bind(parts[3]) +
            ")");
    return {};
}

}  // namespace

Result<AlertPage> page_of(const storage::Reading& reading, const AlertQuery& query) {
    static const std::string head = "SELECT " + storage::columns<AlertRow>() + " FROM alert";
    Growing sql(head, reading.caller.workspace);
    filtered(sql, reading, query);
    TRY(after_cursor(sql, query.cursor));
    sql.add(" ORDER BY urgency, since, deal, kind LIMIT " +
            sql.bind(std::int64_t{query.limit} + 1));
    AlertPage page;
    const auto rows = sql.open(reading.db);
    while (rows->next()) page.alerts.push_back(storage::read_row<AlertRow>(*rows));
    if (page.alerts.size() > static_cast<std::size_t>(query.limit)) {
        page.alerts.pop_back();
        page.next = key_of(page.alerts.back());
    }
    return page;
}

std::int64_t count_of(const storage::Reading& reading, const AlertQuery& query, int most) {
    Growing sql("SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM alert",
                reading.caller.workspace);
    filtered(sql, reading, query);
    sql.add(" LIMIT " + sql.bind(std::int64_t{most} + 1) + ") AS few");
    const auto rows = sql.open(reading.db);
    return rows->next() ? rows->integer(0) : 0;
}

}  // namespace akad::attention
