#include "signals/actions/actions.hpp"
#include "signals/actions/around.hpp"

namespace akad::signals {

namespace {

/// The refusal of one row, as part of the batch's.
ErrorItem named_row(std::size_t row, const Error& error) {
    return {"activities[" + std::to_string(row) + "]", error.code, error.text};
}

Around around_all(ledger::Writing& writing, const RecordActivities& command) {
    std::vector<DealId> deals;
    std::vector<const SayActivity*> said;
    for (const RecordedRow& row : command.activities) {
        deals.push_back(row.deal);
        said.push_back(&row);
    }
    return {writing, deals::briefs_of(writing.reading(), deals), said};
}

Result<RecordedOne> record_row(ledger::Writing& writing, const Around& around,
                               const RecordedRow& row) {
    return kept(writing, TRY(drafted(writing, around, row.deal, row)));
}

}  // namespace

Result<ActivityId> record_activity(ledger::Writing& writing, DealId deal,
                                   const RecordActivity& command) {
    auto brief = TRY(deals::require_open_brief(writing.reading(), deal));
    std::vector<deals::DealBrief> briefs;
    briefs.push_back(std::move(brief));
    const Around around(writing, std::move(briefs), {&command});
    return TRY(kept(writing, TRY(drafted(writing, around, deal, command)))).id;
}

Result<std::string> record_activities(ledger::Writing& writing, const RecordActivities& command) {
    if (command.activities.empty() || command.activities.size() > most_activities_at_once)
        return Error{ErrorKind::invalid, "too_many_activities",
                     "Send 1 to 100 activities at a time."};
    const Around around = around_all(writing, command);
    RecordedActivities out;
    std::vector<ErrorItem> refused;
    for (std::size_t i = 0; i < command.activities.size(); ++i) {
        auto row = record_row(writing, around, command.activities[i]);
        if (row.ok())
            out.activities.push_back(*row);
        else
            refused.push_back(named_row(i, row.error()));
    }
    if (!refused.empty())
        return Error{ErrorKind::invalid, "activities_refused",
                     "Nothing was recorded, because some of these cannot be. Mend the rows named "
                     "and send all again.",
                     std::move(refused)};
    return to_json(out);
}

}  // namespace akad::signals
