#include <algorithm>

#include "delivery/store/outbox.hpp"
#include "delivery/views/mail_views.hpp"
#include "jobs/node.hpp"
#include "people/people.hpp"
#include "storage/query.hpp"

namespace akad::delivery {

namespace {

constexpr std::int64_t most_shown = 50;

ShownMail shown(const MailRow& row, const Mail& mail) {
    ShownMail out{.id = row.id,
                  .kind = row.kind,
                  .to_name = mail.to_name,
                  .to_address = mail.to_address,
                  .language = mail.language,
                  .subject = mail.subject,
                  .greeting = mail.greeting,
                  .paragraphs = mail.paragraphs,
                  .small_print = mail.small_print,
                  .queued_at = row.queued_at,
                  .needed = mail.needed};
    if (mail.button) {
        out.link_label = mail.button->label;
        out.link = mail.button->url;
    }
    return out;
}

}  // namespace

Result<Mailbox> sample_mailbox(storage::Connection& db, const Setup& setup, Instant now) {
    static const std::string sql = "SELECT " + storage::columns<MailRow>() +
                                   " FROM mail WHERE workspace = $1 AND state = 'shown' "
                                   "ORDER BY id DESC LIMIT $2";
    const auto workspace = people::sample_workspace(db);
    if (!workspace) return not_permitted();
    Mailbox box{.workspace_name = people::settings_of(db, *workspace).name};
    const Caller caller = jobs::system_in(*workspace);
    const auto rows = storage::all<MailRow>(db, sql, *workspace, most_shown);
    for (const MailRow& row : rows) {
        const auto kind = std::ranges::find(setup.kinds, row.kind, &MailKind::name);
        if (kind == setup.kinds.end()) continue;
        const auto mail =
            kind->write({db, caller, now}, {row.cause, row.about, row.person, row.queued_at});
        if (mail) box.mails.push_back(shown(row, *mail));
    }
    return box;
}

}  // namespace akad::delivery
