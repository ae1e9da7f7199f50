#include <algorithm>
#include <charconv>
#include <cstdlib>

#include "commitments/commitments.hpp"
#include "storage/in_list.hpp"

namespace akad::commitments {

namespace {

std::string select(std::string_view rest) {
    return "SELECT " + storage::columns<Commitment>() + " FROM commitment WHERE workspace = $1 " +
           std::string(rest);
}

constexpr std::string_view no_day = "9999-12-31";
constexpr std::string_view unsettled = " AND state IN ('proposed', 'open', 'waiting')";
/// Where a page of open commitments goes on: after (day, id) of its last item.
constexpr std::string_view after_cursor =
    " AND (COALESCE(due_day, '9999-12-31'), id) > ($3, $4)"
    " ORDER BY COALESCE(due_day, '9999-12-31'), id LIMIT $5";

/// The sort key and id of a page's last item. Before the first page both are empty.
struct Place {
    std::string key;
    std::string id;
};

bool is_number(const std::string& text) {
    std::int64_t number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

Result<Place> place_of(const std::string& cursor, Inbox which) {
    if (cursor.empty()) return Place{};
    const auto cut = std::min(cursor.find('~'), cursor.size() - 1);
    Place place{cursor.substr(0, cut), cursor.substr(cut + 1)};
    const bool has_key =
        which == Inbox::done ? is_number(place.key) : Day::parse(place.key) || place.key == no_day;
    if (!has_key || !CommitmentId::parse(place.id))
        return Error{ErrorKind::invalid, "bad_cursor", "Start again from the first page."};
    return place;
}

std::vector<Commitment> settled_page(storage::Connection& db, WorkspaceId workspace,
                                     PersonId person, const Place& place, int limit) {
    static const std::string sql = select(
        " AND owner = $2 AND state IN ('done', 'withdrawn') AND (settled_at, id) < ($3, $4)"
        " ORDER BY settled_at DESC, id DESC LIMIT $5");
    const std::int64_t before_us =
        place.key.empty() ? INT64_MAX : std::strtoll(place.key.c_str(), nullptr, 10);
    return storage::all<Commitment>(db, sql, workspace, person, before_us, place.id, limit);
}

/// Whose list it is, and what of: conditions with the person as `$2`.
constexpr std::string_view doing = " AND COALESCE(doer, owner) = $2";
constexpr std::string_view asked_for =
    " AND opened_by = $2 AND owner <> $2 AND COALESCE(doer, owner) <> $2";
constexpr std::string_view delegated = " AND owner = $2 AND doer IS NOT NULL";
constexpr std::string_view waiting_on = " AND waits_on = $2";
constexpr std::string_view escalated_to_person = " AND escalated_to = $2";

std::string page_sql(std::string_view whose) {
    return select(std::string(whose).append(unsettled).append(after_cursor));
}

std::string key_of(const Commitment& each) {
    return each.due_day ? each.due_day->text() : std::string(no_day);
}

/// What others owe somebody and what others do for them are two indexes; one page of both.
std::vector<Commitment> owed_page(storage::Connection& db, WorkspaceId workspace, PersonId person,
                                  const Place& place, int limit) {
    static const std::string asked = page_sql(asked_for);
    static const std::string others_do = page_sql(delegated);
    auto items = storage::all<Commitment>(db, asked, workspace, person, place.key, place.id, limit);
    for (auto& each :
         storage::all<Commitment>(db, others_do, workspace, person, place.key, place.id, limit))
        items.push_back(std::move(each));
    std::ranges::sort(items, {},
                      [](const Commitment& each) { return std::pair(key_of(each), each.id); });
    if (items.size() > static_cast<std::size_t>(limit))
        items.erase(items.begin() + limit, items.end());
    return items;
}

std::vector<Commitment> open_page(storage::Connection& db, WorkspaceId workspace, Inbox which,
                                  PersonId person, const Place& place, int limit) {
    static const std::string owe = page_sql(doing);
    static const std::string waits = page_sql(waiting_on);
    static const std::string escalated = page_sql(escalated_to_person);
    if (which == Inbox::owed) return owed_page(db, workspace, person, place, limit);
    const std::string& sql =
        which == Inbox::owe ? owe : (which == Inbox::waits ? waits : escalated);
    return storage::all<Commitment>(db, sql, workspace, person, place.key, place.id, limit);
}

std::string cursor_after(const Commitment& last, Inbox which) {
    if (which == Inbox::done) return std::to_string(last.settled_at->us) + '~' + last.id.text();
    return key_of(last) + '~' + last.id.text();
}

}  // namespace

std::optional<Commitment> find(storage::Connection& db, WorkspaceId workspace, CommitmentId id) {
    static const std::string sql = select("AND id = $2");
    return storage::one<Commitment>(db, sql, workspace, id);
}

std::vector<Commitment> open_about(storage::Connection& db, WorkspaceId workspace, DealId deal) {
    static const std::string sql =
        select(std::string("AND deal = $2").append(unsettled).append(" ORDER BY id"));
    return storage::all<Commitment>(db, sql, workspace, deal);
}

std::vector<OpenStep> open_of_kind(storage::Connection& db, WorkspaceId workspace, Kind kind) {
    static const std::string sql =
        std::string("SELECT deal, id, due_day FROM commitment WHERE workspace = $1 AND kind = $2")
            .append(unsettled);
    return storage::all<OpenStep>(db, sql, workspace, name_of(kind));
}

std::vector<Commitment> find_all(storage::Connection& db, WorkspaceId workspace,
                                 const std::vector<CommitmentId>& ids) {
    return storage::all_of<Commitment>(db, workspace, ids, [](const std::string& list) {
        return select("AND id IN (" + list + ")");
    });
}

Result<InboxPage> inbox(const storage::Reading& reading, Inbox which, const std::string& cursor,
                        int limit) {
    const Place place = TRY(place_of(cursor, which));
    InboxPage page;
    if (!reading.caller.person) return page;
    const WorkspaceId workspace = reading.caller.workspace;
    page.items =
        which == Inbox::done
            ? settled_page(reading.db, workspace, *reading.caller.person, place, limit + 1)
            : open_page(reading.db, workspace, which, *reading.caller.person, place, limit + 1);
    if (page.items.size() <= static_cast<std::size_t>(limit)) return page;
    page.items.pop_back();
    page.next = cursor_after(page.items.back(), which);
    return page;
}

int count_in(storage::Connection& db, WorkspaceId workspace, Inbox which, PersonId person,
             int most) {
    const auto count = [&](std::string_view whose) {
        const std::string sql =
            std::string(
                "SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM commitment WHERE "
                "workspace = $1")
                .append(whose)
                .append(unsettled)
                .append(" LIMIT $3) AS few");
        return storage::one<int>(db, sql, workspace, person, most).value_or(0);
    };
    if (which == Inbox::owed) return std::min(most, count(asked_for) + count(delegated));
    if (which == Inbox::waits) return count(waiting_on);
    return count(which == Inbox::escalated ? escalated_to_person : doing);
}

void rename_deal(ledger::Writing& writing, DealId deal, const std::string& name) {
    storage::run(writing.db,
                 "UPDATE commitment SET deal_name = $3 WHERE workspace = $1 AND deal = $2",
                 writing.caller.workspace, deal, name);
}

}  // namespace akad::commitments
