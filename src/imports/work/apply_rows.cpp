#include <map>
#include <vector>

#include "core/json_read.hpp"
#include "core/text.hpp"
#include "deals/deals.hpp"
#include "imports/actions/starting.hpp"
#include "imports/rules/past.hpp"
#include "imports/store/import_store.hpp"
#include "imports/work/resolve.hpp"
#include "imports/work/work.hpp"
#include "people/people.hpp"

namespace akad::imports {

namespace {

constexpr std::int64_t rows_a_chunk = 50;
constexpr std::int64_t histories_a_chunk = 25;

/// Members by mail address, and by name where only one has it.
class Owners {
public:
    Owners(storage::Connection& db, WorkspaceId workspace, PersonId otherwise)
        : otherwise_(otherwise) {
        for (const auto& colleague : people::colleagues_of(db, workspace)) {
            by_address_.emplace(colleague.email_key, colleague.id);
            const auto [known, is_new] = by_name_.emplace(colleague.name, colleague.id);
            if (!is_new) known->second = otherwise;
        }
    }

    [[nodiscard]] PersonId owner_of(const std::string& written) const {
        const auto key = email_key(written);
        const auto address = key.ok() ? by_address_.find(*key) : by_address_.end();
        if (address != by_address_.end()) return address->second;
        const auto named = by_name_.find(written);
        return named != by_name_.end() ? named->second : otherwise_;
    }

private:
    PersonId otherwise_;
    std::map<std::string, PersonId> by_address_{};
    std::map<std::string, PersonId> by_name_{};
};

Result<PersonId> default_owner(const ledger::Writing& writing, const Mapping& mapping) {
    for (const auto& candidate : {mapping.default_owner, writing.caller.person})
        if (candidate &&
            people::require_member(writing.db, writing.caller.workspace, *candidate).ok())
            return *candidate;
    return Error{ErrorKind::conflict, "no_owner",
                 "The default owner is no active member. Choose another and upload again."};
}

Result<std::vector<std::pair<StageChoice, StageEntry>>> entries_of(const RowRest& rest) {
    std::vector<std::pair<StageChoice, StageEntry>> entries;
    for (const RestEntry& each : rest.entries)
        entries.emplace_back(StageChoice::parse(each.choice).value_or(StageChoice{}),
                             StageEntry{0, each.at, each.left_at});
    return entries;
}

deals::ImportedDeal::End end_of(StageEnd end) {
    switch (end) {
        case StageEnd::won:
            return deals::ImportedDeal::End::won;
        case StageEnd::lost:
            return deals::ImportedDeal::End::lost;
        case StageEnd::open:
            break;
    }
    return deals::ImportedDeal::End::open;
}

std::vector<deals::ImportedVisit> visits_of(const std::vector<Stay>& stays) {
    std::vector<deals::ImportedVisit> visits;
    for (const Stay& stay : stays) visits.push_back({stay.stage, stay.entered_at, stay.left_at});
    return visits;
}

/// Applies the rows of one chunk.
class Applying {
public:
    [[nodiscard]] static Result<Applying> begin(ledger::Writing& writing, const Import& import) {
        const Mapping mapping = TRY(from_json<Mapping>(import.mapping));
        const PersonId owner = TRY(default_owner(writing, mapping));
        auto pipeline = TRY(deals::first_pipeline_of(writing.db, import.workspace));
        return Applying(writing, import, mapping, Owners(writing.db, import.workspace, owner),
                        std::move(pipeline));
    }

    Result<void> apply(const ImportRow& row) {
        const RowRest rest = TRY(from_json<RowRest>(row.content));
        const StageChoice choice = StageChoice::parse(rest.choice).value_or(StageChoice{});
        // A deal that another file brought since the preview is known by now.
        const auto known = deals::find_imported(writing_->db, import_->workspace,
                                                system_of(import_->source), row.external_id);
        if (known) return claim(*known, choice, row.stage_name);
        return open(row, rest, choice);
    }

private:
    Applying(ledger::Writing& writing, const Import& import, const Mapping& mapping, Owners owners,
             deals::PipelineChoice pipeline)
        : writing_(&writing),
          import_(&import),
          currency_(mapping.currency),
          owners_(std::move(owners)),
          pipeline_(std::move(pipeline)) {}

    Result<void> claim(const deals::KnownDeal& known, const StageChoice& choice,
                       const std::string& stage_name) {
        if (!claims_another(choice, {known.stage, known.open})) return {};
        const auto recorded = deals::record_claim(*writing_, known.id, stage_name);
        // A deal that the importer may not see keeps its own word.
        const bool hidden = !recorded.ok() && recorded.error().kind == ErrorKind::refused;
        return hidden ? Result<void>() : recorded;
    }

    Result<void> open(const ImportRow& row, const RowRest& rest, const StageChoice& choice) {
        const OurPast past = TRY(past_of(row, rest, choice));
        const CustomerId customer = TRY(people::find_or_add_customer(*writing_, row.customer));
        TRY(deals::open_imported_deal(
            *writing_, {.import = import_->id,
                        .system = std::string(system_of(import_->source)),
                        .external_id = row.external_id,
                        .name = row.name,
                        .customer = customer,
                        .value = {row.value_minor.value_or(0), row.currency.value_or(currency_)},
                        .close_day = row.close_day,
                        .owner = owners_.owner_of(rest.owner),
                        .pipeline = pipeline_.id,
                        .stage = past.stage,
                        .end = end_of(past.end),
                        .created_at = past.created_at,
                        .visits = visits_of(past.stays)}));
        return {};
    }

    Result<OurPast> past_of(const ImportRow& row, const RowRest& rest, const StageChoice& choice) {
        auto entries = TRY(entries_of(rest));
        TheirPast theirs{choice, std::move(entries), rest.at, rest.since, std::nullopt};
        if (row.close_day)
            theirs.close_day = Instant{(row.close_day->number + 1) * us_per_day - us_per_second};
        return our_past(theirs, pipeline_.stages.front().id, pipeline_.stages.back().id,
                        writing_->now);
    }

    ledger::Writing* writing_;
    const Import* import_;
    Currency currency_;
    Owners owners_;
    deals::PipelineChoice pipeline_;
};

/// The last chunk is in: what was imported appears, all at once.
void finish(ledger::Writing& writing, const Import& before) {
    deals::reveal_import(writing, before.id);
    Import after = before;
    after.state = ImportState::applied;
    after.applied_at = writing.now;
    keep_changed(writing, "import.applied", before, std::move(after));
}

std::int64_t line_from(const std::string& place) {
    return place.empty() ? 0 : std::stoll(place);
}

/// How many rows this chunk did.
Result<std::int64_t> apply_deals(ledger::Writing& writing, const Import& import) {
    const auto rows =
        rows_to_apply(writing.db, import, line_from(place_of(writing.db, import)), rows_a_chunk);
    if (rows.empty()) return 0;
    Applying applying = TRY(Applying::begin(writing, import));
    for (const ImportRow& row : rows) TRY(applying.apply(row));
    keep_place(writing.db, import, std::to_string(rows.back().line));
    return static_cast<std::int64_t>(rows.size());
}

Result<void> apply_history(ledger::Writing& writing, const Import& import, const std::string& deal,
                           const std::vector<ImportRow>& rows) {
    std::vector<std::pair<StageChoice, StageEntry>> entries;
    for (const ImportRow& row : rows) {
        const RowRest rest = TRY(from_json<RowRest>(row.content));
        if (rest.at)
            entries.emplace_back(StageChoice::parse(rest.choice).value_or(StageChoice{}),
                                 StageEntry{0, *rest.at, std::nullopt});
    }
    const auto known =
        deals::find_imported(writing.db, import.workspace, system_of(import.source), deal);
    if (!known) return {};
    const auto told =
        deals::import_past(writing, known->id, visits_of(stays_told(entries, writing.now)));
    const bool hidden = !told.ok() && told.error().kind == ErrorKind::refused;
    return hidden ? Result<void>() : told;
}

Result<std::int64_t> apply_histories(ledger::Writing& writing, const Import& import) {
    const auto deals =
        deals_in_history(writing.db, import, place_of(writing.db, import), histories_a_chunk);
    std::int64_t rows = 0;
    for (const std::string& deal : deals) {
        const auto history = history_of(writing.db, import, deal);
        TRY(apply_history(writing, import, deal, history));
        rows += static_cast<std::int64_t>(history.size());
    }
    if (!deals.empty()) keep_place(writing.db, import, deals.back());
    return rows;
}

/// Names of accounts and addresses of users, for the opportunities that name them by id.
Result<std::int64_t> apply_names(ledger::Writing& writing, const Import& import) {
    const auto rows =
        rows_to_apply(writing.db, import, line_from(place_of(writing.db, import)), rows_a_chunk);
    const std::string kind = import.source == Source::salesforce_user ? "user" : "account";
    for (const ImportRow& row : rows)
        keep_external_name(writing.db, import.workspace,
                           {std::string(system_of(import.source)), kind, row.external_id},
                           row.name);
    if (rows.empty())
        for (const Import& waiting :
             previews_of(writing.db, import.workspace, Source::salesforce_opportunity))
            check_again(writing, waiting);
    else
        keep_place(writing.db, import, std::to_string(rows.back().line));
    return static_cast<std::int64_t>(rows.size());
}

Result<std::int64_t> apply_some(ledger::Writing& writing, const Import& import) {
    switch (import.source) {
        case Source::salesforce_history:
            return apply_histories(writing, import);
        case Source::salesforce_account:
        case Source::salesforce_user:
            return apply_names(writing, import);
        case Source::salesforce_opportunity:
        case Source::hubspot_deal:
        case Source::csv:
            break;
    }
    return apply_deals(writing, import);
}

}  // namespace

Result<jobs::Step> apply_rows(ledger::Writing& writing, const jobs::JobRow& job) {
    const auto id = ImportId::parse(job.subject).value_or(ImportId{});
    const Import import = TRY(require_import(writing.db, job.workspace, id));
    if (import.state != ImportState::applying)
        return jobs::Step{job.done, job.total, jobs::Next::finished};
    const std::int64_t rows = TRY(apply_some(writing, import));
    const std::int64_t done = std::min(job.done + rows, job.total);
    if (rows > 0) return jobs::Step{done, job.total, jobs::Next::more};
    finish(writing, import);
    return jobs::Step{job.total, job.total, jobs::Next::finished};
}

}  // namespace akad::imports
