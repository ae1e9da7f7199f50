#include "jobs/rules/following.hpp"

#include "jobs/rules/progress.hpp"

namespace akad::jobs {

namespace {

FollowerRow unburdened(FollowerRow row) {
    row.revision += 1;
    row.tries = 0;
    row.try_at = {};
    row.problem.clear();
    return row;
}

}  // namespace

FollowerRow after_facts(FollowerRow row, std::int64_t last, std::string_view node, Instant now) {
    row = unburdened(std::move(row));
    row.cursor = last;
    constexpr std::int64_t small_chunk = 64;
    row.chunk = row.chunk < small_chunk ? 2 * row.chunk : 0;
    row.lease_owner = node;
    row.lease_until = {now.us + lease_us};
    return row;
}

FollowerRow rebuilt(FollowerRow row) {
    row = unburdened(std::move(row));
    row.cursor = 0;
    row.chunk = 0;
    return row;
}

FollowerRow without_lease(FollowerRow row) {
    row.revision += 1;
    row.lease_owner.clear();
    row.lease_until = {};
    return row;
}

Attempt after_failure(FollowerRow row, std::int64_t facts, const Error& error, Instant now) {
    row.revision += 1;
    row.problem = error.code + ": " + error.text;
    if (facts > 1) {
        row.chunk = facts / 2;
        return {std::move(row)};
    }
    row.chunk = 1;
    row.try_at = {now.us + (us_per_second << row.tries)};
    row.tries += 1;
    if (row.tries < most_tries_of_fact) return {std::move(row)};
    ParkedFact parked{.workspace = row.workspace,
                      .name = row.name,
                      .sequence = row.cursor + 1,
                      .problem = row.problem,
                      .parked_at = now};
    row = unburdened(std::move(row));
    row.cursor = parked.sequence;
    return {std::move(row), std::move(parked)};
}

}  // namespace akad::jobs
