#include "attention/store/alert_store.hpp"
#include "people/visible.hpp"

namespace akad::attention {

namespace {

void filtered(storage::Clauses& sql, const storage::Reading& reading, const AlertQuery& query) {
    people::only_visible(sql, reading.caller, "alert.owner");
    if (query.owner) sql.where("owner =", query.owner->text());
    if (query.stage) sql.where("stage =", query.stage->text());
    if (query.kind) sql.where("kind =", std::string(name_of(*query.kind)));
    if (query.level) sql.where("urgency =", std::int64_t{*query.level == Attention::red ? 1 : 2});
    const std::string today = sql.bind(query.today.text());
    sql.add(query.snoozed ? " AND snoozed_until > " + today
                          : " AND (snoozed_until IS NULL OR snoozed_until <= " + today + ")");
}

std::string key_of(const AlertRow& row) {
    return std::to_string(row.urgency) + '~' + row.since.text() + '~' + row.deal.text() + '~' +
           std::string(name_of(row.kind));
}

/// "urgency~since~deal~kind"
Result<void> after_cursor(storage::Clauses& sql, const std::string& cursor) {
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
    storage::Clauses sql(head, reading.caller.workspace);
    filtered(sql, reading, query);
    TRY(after_cursor(sql, query.cursor));
    sql.add(" ORDER BY urgency, since, deal, kind LIMIT " +
            sql.bind(std::int64_t{query.limit} + 1));
    AlertPage page;
    page.alerts = sql.rows<AlertRow>(reading.db);
    if (page.alerts.size() > static_cast<std::size_t>(query.limit)) {
        page.alerts.pop_back();
        page.next = key_of(page.alerts.back());
    }
    return page;
}

std::int64_t count_of(const storage::Reading& reading, const AlertQuery& query, int most) {
    storage::Clauses sql("SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM alert",
                         reading.caller.workspace);
    filtered(sql, reading, query);
    sql.add(" LIMIT " + sql.bind(std::int64_t{most} + 1) + ") AS few");
    const auto rows = sql.open(reading.db);
    return rows->next() ? rows->integer(0) : 0;
}

}  // namespace akad::attention
