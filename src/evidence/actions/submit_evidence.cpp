#include "core/text.hpp"
#include "evidence/rules/judging.hpp"
#include "evidence/store/evidence_store.hpp"
#include "storage/query.hpp"

namespace akad::evidence {

namespace {
constexpr std::size_t most_text_characters = 8'000;
constexpr std::size_t most_name_characters = 200;

/// The instant a day of the past stands for in `occurred_at`: its noon in UTC, never later than
/// now.
Instant noon_of(Day day, Instant now) {
    const Instant noon{day.number * us_per_day + us_per_day / 2};
    return std::min(noon, now);
}
}  // namespace

Result<EvidenceId> submit(ledger::Writing& writing, DealId deal, const SubmitEvidence& command,
                          const std::string& buyer_name, Day today) {
    TRY(check_submission(command, buyer_name, today));
    if (command.file && !find_file(writing.db, writing.caller.workspace, *command.file))
        return Error{ErrorKind::invalid,
                     "unknown_file",
                     "Upload the file first, then name it.",
                     {{"file", "unknown_file", "No such upload."}}};
    const Quantity quantity = command.quantity.value_or(Quantity{});
    const std::string name = TRY(text_within("buyer_name", buyer_name, 1, most_name_characters));
    const std::string text = TRY(text_within("text", command.text, 1, most_text_characters));
    Evidence row{
        .workspace = writing.caller.workspace,
        .id = writing.draw.id<EvidenceId>(),
        .deal = deal,
        .criterion = command.criterion,
        .kind = command.kind,
        .act = *command.act,
        .buyer = command.buyer,
        .buyer_name = name,
        .occurred_on = command.occurred_on,
        .text = text,
        .file = command.file,
        .value_minor = quantity.value_minor,
        .currency = quantity.currency,
        .day = quantity.day,
        .audience = command.audience.value_or(ledger::Audience::internal),
        .submitted_by = writing.caller.person,
        .submitted_at = writing.now,
    };
    storage::insert(writing.db, "evidence", row);
    auto draft = ledger::changed<Evidence>("evidence.submitted", nullptr, row, deal.text());
    draft.occurred_at = noon_of(row.occurred_on, writing.now);
    draft.audience = row.audience;
    writing.record(std::move(draft));
    return row.id;
}

Result<FileId> keep_file(ledger::Writing& writing, const std::string& name, std::int64_t size,
                         const std::string& media_type, const std::string& sha256_hex) {
    const std::string kept_name = TRY(text_within("name", name, 1, most_name_characters));
    File row{
        .workspace = writing.caller.workspace,
        .id = writing.draw.id<FileId>(),
        .name = kept_name,
        .size = size,
        .media_type = media_type,
        .sha256 = sha256_hex,
        .uploaded_by = writing.caller.person,
        .uploaded_at = writing.now,
    };
    storage::insert(writing.db, "file", row);
    writing.record(ledger::changed<File>("file.kept", nullptr, row));
    return row.id;
}

}  // namespace akad::evidence
