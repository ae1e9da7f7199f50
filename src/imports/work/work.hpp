// The two jobs of an import: checking the rows of its file, and applying them.
#pragma once

#include <map>
#include <memory>

#include "imports/store/rows.hpp"
#include "jobs/jobs.hpp"

namespace akad::imports {

/// Checks rows, some hundred at a time. Reading and parsing happen on the thread of jobs; the
/// writer only stores what came of it. Keeps its place in a few files from chunk to chunk, and
/// finds it again after a restart.
class CheckRows {
public:
    CheckRows();
    ~CheckRows();
    [[nodiscard]] Result<jobs::DoChunk> prepare(storage::Store& store, const jobs::JobRow& job);

private:
    class Place;
    [[nodiscard]] Result<Place*> place_in(storage::Store& store, const Import& import,
                                          const jobs::JobRow& job);

    std::map<ImportId, std::unique_ptr<Place>> places_;
};

/// Applies some rows in one transaction, through the same actions as everybody. After the last the
/// deals appear together.
[[nodiscard]] Result<jobs::Step> apply_rows(ledger::Writing& writing, const jobs::JobRow& job);

}  // namespace akad::imports
