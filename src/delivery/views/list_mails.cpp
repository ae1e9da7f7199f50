#include "delivery/rules/trying.hpp"
#include "delivery/store/outbox.hpp"
#include "delivery/views/mail_views.hpp"
#include "people/people.hpp"
#include "storage/query.hpp"

namespace akad::delivery {

namespace {

constexpr std::int64_t most_counted = 1'001;
/// Longer than any id, and after each in every collation.
constexpr std::string_view after_every_id = "mail_zzzzzzzzzzzzzzzzzzzzz";

struct MailPlace {
    std::string id;
};
BOOST_DESCRIBE_STRUCT(MailPlace, (), (id))

MailLine line_of(const MailRow& row, const std::map<PersonId, std::string>& names, Instant now) {
    const auto name = names.find(row.person);
    MailLine line{.id = row.id,
                  .revision = row.revision,
                  .kind = row.kind,
                  .person = {row.person, name == names.end() ? "" : name->second},
                  .state = row.state,
                  .tries = row.tries,
                  .queued_at = row.queued_at,
                  .sent_at = row.sent_at,
                  .trouble = row.trouble,
                  .reply_code = row.reply_code,
                  .reply = row.reply,
                  .may_try_again = tried_again(row, now).ok(),
                  .may_give_up = given_up(row).ok()};
    if (row.state == MailState::waiting) line.try_at = row.try_at;
    return line;
}

std::vector<MailRow> rows_below(const storage::Reading& reading, const MailFilter& filter,
                                const std::string& below, std::int64_t most) {
    static const std::string columns = "SELECT " + storage::columns<MailRow>() + " FROM mail ";
    static const std::string all =
        columns + "WHERE workspace = $1 AND id < $2 ORDER BY id DESC LIMIT $3";
    static const std::string of_state =
        columns + "WHERE workspace = $1 AND id < $2 AND state = $4 ORDER BY id DESC LIMIT $3";
    const WorkspaceId workspace = reading.caller.workspace;
    if (!filter.state) return storage::all<MailRow>(reading.db, all, workspace, below, most);
    return storage::all<MailRow>(reading.db, of_state, workspace, below, most, *filter.state);
}

http::Total total_of(const storage::Reading& reading, const MailFilter& filter) {
    const std::string state = filter.state ? std::string(name_of(*filter.state)) : "";
    const auto count = storage::one<std::int64_t>(
        reading.db,
        "SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM mail WHERE workspace = $1 AND "
        "(state = $2 OR $2 = '') LIMIT 1001) counted",
        reading.caller.workspace, state);
    return {std::min(count.value_or(0), most_counted - 1), count.value_or(0) >= most_counted};
}

std::map<PersonId, std::string> names_in(const storage::Reading& reading,
                                         const std::vector<MailRow>& rows) {
    std::vector<PersonId> persons;
    for (const MailRow& row : rows) persons.push_back(row.person);
    return people::names_of(reading.db, reading.caller.workspace, persons);
}

}  // namespace

Result<http::Page<MailLine>> list_mails(const storage::Reading& reading, const MailFilter& filter) {
    const auto size = TRY(http::page_size(filter.limit));
    const auto after = TRY(http::key_of<MailPlace>(filter.cursor));
    auto rows =
        rows_below(reading, filter, after ? after->id : std::string(after_every_id), size + 1);
    http::Page<MailLine> page;
    if (std::ssize(rows) > size) {
        rows.pop_back();
        page.next = http::cursor_of(MailPlace{rows.back().id.text()});
    }
    const auto names = names_in(reading, rows);
    for (const MailRow& row : rows) page.items.push_back(line_of(row, names, reading.now));
    page.total = total_of(reading, filter);
    return page;
}

Result<MailLine> show_mail(const storage::Reading& reading, MailId mail) {
    const auto row = find_mail(reading.db, reading.caller.workspace, mail);
    if (!row) return not_permitted();
    return line_of(*row, names_in(reading, {*row}), reading.now);
}

}  // namespace akad::delivery
