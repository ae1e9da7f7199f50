#include "delivery/delivery.hpp"
#include "delivery/mail_row.hpp"
#include "storage/query.hpp"

namespace akad::delivery {

namespace {

/// A mail tells of something that happened.
void check_causes(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    const std::int64_t size = ledger::head_of(db, workspace).size;
    storage::each<std::string>(
        db, "SELECT id FROM mail WHERE workspace = $1 AND (cause < 1 OR cause > $2)",
        [&](const std::string& place) {
            report.broken("delivery.mail_has_its_fact", place, "a mail of which no fact tells");
        },
        workspace, size);
}

void check_times(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    storage::each<std::string>(
        db,
        "SELECT id FROM mail WHERE workspace = $1 AND (state = 'sent') <> (sent_at IS NOT NULL)",
        [&](const std::string& place) {
            report.broken("delivery.sent_mail_has_its_time", place,
                          "sent without a time, or the other way round");
        },
        workspace);
}

}  // namespace

std::vector<ledger::FoldedTable> folded_tables() {
    return {ledger::folded<MailRow>("mail")};
}

std::vector<ledger::Law> laws() {
    return {{"delivery.mail_has_its_fact", check_causes},
            {"delivery.sent_mail_has_its_time", check_times}};
}

}  // namespace akad::delivery
