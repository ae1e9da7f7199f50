#include "jobs/job_loop.hpp"

#include <limits>

#include "jobs/actions/callers.hpp"
#include "jobs/jobs.hpp"
#include "jobs/rules/progress.hpp"
#include "jobs/store/job_store.hpp"
#include "storage/query.hpp"

namespace akad::jobs {

namespace {

/// A folder belongs to one process, so what another held in it is left behind by a crash.
Instant leases_over(const Node& node) {
    if (node.store.dialect() == storage::Dialect::sqlite)
        return {std::numeric_limits<std::int64_t>::max()};
    return node.clock();
}

std::optional<JobRow> longest_waiting(const Node& node, const JobKinds& kinds) {
    const auto reader = node.store.reader();
    std::optional<JobRow> longest;
    for (const auto& [kind, prepare] : kinds) {
        auto job = next_job(*reader, kind, node.name, leases_over(node));
        if (job && (!longest || job->updated_at < longest->updated_at)) longest = std::move(job);
    }
    return longest;
}

/// The chunk and the job's progress, in one action.
ledger::Decide chunk_of(const Node& node, const JobRow& seen, DoChunk chunk) {
    return [name = node.name, seen,
            chunk = std::move(chunk)](ledger::Writing& writing) -> Result<std::string> {
        const auto job = still_as_seen(writing.db, seen);
        if (!job) return seen.id.text();
        const Step step = TRY(chunk(writing, *job));
        storage::save(writing.db, "job", after_chunk(*job, step, name, writing.now));
        return seen.id.text();
    };
}

ledger::Decide saving(const JobRow& seen, JobRow (*change)(JobRow, const Error&, Instant),
                      const Error& error) {
    return [=](ledger::Writing& writing) -> Result<std::string> {
        const auto job = still_as_seen(writing.db, seen);
        if (job) storage::save(writing.db, "job", change(*job, error, writing.now));
        return seen.id.text();
    };
}

Result<ledger::Kept> try_chunk(const Node& node, const JobRow& job, const PrepareChunk& prepare) {
    try {
        Caller caller = TRY(caller_from_text(job.workspace, job.caller));
        DoChunk chunk = TRY(prepare(node.store, job));
        return node.ledger.submit_and_wait(
            command_for(node, std::move(caller), chunk_of(node, job, std::move(chunk))));
    } catch (...) {
        return caught(node);
    }
}

Looked do_chunk_of(const Node& node, const JobRow& job, const PrepareChunk& prepare) {
    const auto kept = try_chunk(node, job, prepare);
    if (kept.ok()) return Looked::worked;
    if (is_passing(kept.error())) return Looked::trouble;
    const auto noted = node.ledger.submit_and_wait(
        command_for(node, system_in(job.workspace), saving(job, &after_failure, kept.error())));
    return noted.ok() ? Looked::worked : Looked::trouble;
}

}  // namespace

Looked do_one_chunk(const Node& node, const JobKinds& kinds) {
    try {
        const auto job = longest_waiting(node, kinds);
        return job ? do_chunk_of(node, *job, kinds.at(job->kind)) : Looked::idle;
    } catch (...) {
        static_cast<void>(caught(node));
        return Looked::trouble;
    }
}

void give_leases_back(const Node& node, const JobKinds& kinds) {
    const auto give_back = [](JobRow job, const Error&, Instant) {
        job.revision += 1;
        return without_lease(std::move(job));
    };
    try {
        std::vector<ledger::Command> commands;
        const auto reader = node.store.reader();
        for (const auto& [kind, prepare] : kinds)
            for (const JobRow& job : jobs_held(*reader, kind, node.name))
                commands.push_back(
                    command_for(node, system_in(job.workspace), saving(job, give_back, {})));
        static_cast<void>(submit_all(node, std::move(commands)));
    } catch (...) {
        static_cast<void>(caught(node));
    }
}

}  // namespace akad::jobs
