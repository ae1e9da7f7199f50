#include <optional>
#include <vector>

#include "core/json_read.hpp"
#include "imports/actions/starting.hpp"
#include "imports/store/file_parts.hpp"
#include "imports/store/import_store.hpp"
#include "imports/work/resolve.hpp"
#include "imports/work/work.hpp"

namespace akad::imports {

namespace {

constexpr std::int64_t rows_a_chunk = 200;

using Rows = std::vector<ImportRow>;

jobs::Step step_of(const jobs::JobRow& job, std::int64_t done, jobs::Next next) {
    return {done, job.total, next};
}

/// A later mapping started a pass of its own, or the import was cancelled.
bool is_overtaken(const Import& import, const Import& seen) {
    return import.state != ImportState::reading || import.pass != seen.pass;
}

Result<jobs::Step> keep_rows(ledger::Writing& writing, const jobs::JobRow& job, const Import& seen,
                             const Rows& rows) {
    const Import before = TRY(require_import(writing.db, seen.workspace, seen.id));
    if (is_overtaken(before, seen)) return step_of(job, job.done, jobs::Next::finished);
    for (const ImportRow& row : rows) insert_row(writing.db, row);
    const auto done = job.done + static_cast<std::int64_t>(rows.size());
    if (done < before.row_count && !rows.empty()) return step_of(job, done, jobs::Next::more);
    Import after = before;
    count_into(writing.db, after);
    after.state = ImportState::preview;
    keep_changed(writing, "import.checked", before, std::move(after));
    return step_of(job, before.row_count, jobs::Next::more);
}

/// After the preview stands, rows of older passes are taken away.
Result<jobs::Step> tidy(ledger::Writing& writing, const jobs::JobRow& job, const Import& seen) {
    const auto gone = tidy_rows(writing.db, seen, rows_a_chunk);
    return step_of(job, job.done, gone > 0 ? jobs::Next::more : jobs::Next::finished);
}

Result<Import> import_of(storage::Store& store, const jobs::JobRow& job) {
    const auto id = ImportId::parse(job.subject).value_or(ImportId{});
    const auto lease = store.reader();
    return require_import(*lease, job.workspace, id);
}

}  // namespace

/// An opened file, read up to a row.
class CheckRows::Place {
public:
    [[nodiscard]] static Result<std::unique_ptr<Place>> open(storage::Store& store,
                                                             const Import& import, Instant now) {
        std::string bytes = TRY(load_parts(store, import));
        auto place = std::make_unique<Place>();
        place->import_ = import;
        place->file_ = TRY(open_file(std::move(bytes), import.source));
        const Mapping mapping = TRY(from_json<Mapping>(import.mapping));
        const FileProfile& profile = place->file_.profile;
        Columns columns = TRY(columns_of(import.source, mapping, profile.names()));
        place->check_.emplace(import.source, mapping, std::move(columns), profile, now);
        place->reader_.emplace(place->file_.decoded.text, place->file_.dialect);
        CsvRow header;
        TRY(read_header(*place->reader_, header));
        return place;
    }

    [[nodiscard]] bool is_at(const Import& import, std::int64_t done) const {
        return import_.id == import.id && import_.pass == import.pass && read_ == done;
    }

    /// The next rows that are not blank.
    Result<std::vector<CheckedRow>> next(std::int64_t most) {
        std::vector<CheckedRow> rows;
        CsvRow row;
        while (static_cast<std::int64_t>(rows.size()) < most && TRY(reader_->next(row)))
            if (!row.blank()) rows.push_back(check_->check(row));
        read_ += static_cast<std::int64_t>(rows.size());
        return rows;
    }

    /// Reads on to where a job has got to, so that ids seen before are known again.
    Result<void> skip_to(std::int64_t done) {
        while (read_ < done)
            if (TRY(next(std::min(rows_a_chunk, done - read_))).empty()) break;
        return {};
    }

private:
    Import import_{};
    OpenedFile file_{};
    std::optional<RowCheck> check_{};
    std::optional<CsvReader> reader_{};
    std::int64_t read_ = 0;
};

CheckRows::CheckRows() = default;
CheckRows::~CheckRows() = default;

namespace {

/// With what the database knows, and what a person left out under an earlier mapping.
Rows resolve(storage::Store& store, const Import& import, std::vector<CheckedRow> checked) {
    Rows rows;
    if (checked.empty()) return rows;
    const auto lease = store.reader();
    const auto left_out =
        left_out_by_person(*lease, import, checked.front().line, checked.back().line);
    for (CheckedRow& each : checked) {
        const bool by_person = left_out.contains(each.line);
        if (by_person) each.state = RowState::left_out;
        rows.push_back(resolved(*lease, import, std::move(each)));
        rows.back().by_person = by_person;
    }
    return rows;
}

}  // namespace

Result<CheckRows::Place*> CheckRows::place_in(storage::Store& store, const Import& import,
                                              const jobs::JobRow& job) {
    constexpr std::size_t most_places = 4;
    const auto known = places_.find(import.id);
    if (known != places_.end() && known->second->is_at(import, job.done))
        return known->second.get();
    places_.erase(import.id);
    if (places_.size() == most_places) places_.erase(places_.begin());
    auto place = TRY(Place::open(store, import, job.created_at));
    TRY(place->skip_to(job.done));
    return places_.emplace(import.id, std::move(place)).first->second.get();
}

Result<jobs::DoChunk> CheckRows::prepare(storage::Store& store, const jobs::JobRow& job) {
    const Import import = TRY(import_of(store, job));
    if (import.state != ImportState::reading) {
        places_.erase(import.id);
        return jobs::DoChunk([import](ledger::Writing& writing, const jobs::JobRow& now) {
            return tidy(writing, now, import);
        });
    }
    Place* place = TRY(place_in(store, import, job));
    const auto rows =
        std::make_shared<const Rows>(resolve(store, import, TRY(place->next(rows_a_chunk))));
    return jobs::DoChunk([import, rows](ledger::Writing& writing, const jobs::JobRow& now) {
        return keep_rows(writing, now, import, *rows);
    });
}

}  // namespace akad::imports
