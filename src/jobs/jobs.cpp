#include "jobs/jobs.hpp"

#include <algorithm>
#include <memory>
#include <thread>

#include "core/hash.hpp"
#include "jobs/alarm.hpp"
#include "jobs/follower_loop.hpp"
#include "jobs/job_loop.hpp"
#include "jobs/timer_loop.hpp"

namespace akad::jobs {

namespace {

using namespace std::chrono_literals;
using Milliseconds = Alarm::Milliseconds;

// Between two looks that found nothing, so that a busy ledger does not make us look at every fact.
constexpr Milliseconds rest = 100ms;
// Nothing rings when another node dies with a lease, or when somebody sets the clock.
constexpr Milliseconds longest_sleep = 30s;
constexpr Milliseconds first_pause = 1s;

/// Rung by the ledger, which may outlive Jobs: hence shared with its listener.
struct Bells {
    Alarm jobs;
    Alarm timers;
    Alarm followers;
    News news;
};

std::string fresh_name() {
    const Seed seed = fresh_seed();
    return hex({reinterpret_cast<const char*>(seed.data()), 8});
}

Milliseconds until(std::optional<Instant> due, Instant now) {
    if (!due) return longest_sleep;
    const std::int64_t wait_ms = (due->us - now.us) / 1000 + 1;
    return std::clamp(Milliseconds(wait_ms), 0ms, longest_sleep);
}

/// Looks again and again until stopped: at once after work, later and later while in trouble, and
/// otherwise when the alarm rings or `sleep` is over.
template <class Look, class Sleep>
void loop(Alarm& alarm, const Look& look, const Sleep& sleep) {
    Milliseconds trouble_pause = first_pause;
    while (!alarm.stopped()) {
        const Looked looked = look();
        if (looked == Looked::trouble) {
            alarm.pause(trouble_pause);
            trouble_pause = std::min(2 * trouble_pause, longest_sleep);
            continue;
        }
        trouble_pause = first_pause;
        if (looked == Looked::worked) continue;
        alarm.pause(rest);
        alarm.wait(sleep());
    }
}

}  // namespace

struct Jobs::State {
    Node node;
    JobKinds kinds;
    TimerKinds timers;
    std::shared_ptr<Bells> bells = std::make_shared<Bells>();
    Followers followers;
    Following following{node, followers, bells->news};
    std::vector<std::thread> threads;

    void run_jobs() {
        loop(bells->jobs, [&] { return do_one_chunk(node, kinds); }, [] { return longest_sleep; });
    }
    void run_timers() {
        loop(
            bells->timers, [&] { return fire_due_timers(node, timers).looked; },
            [&] { return sleep_until_timer(); });
    }
    void run_followers() {
        loop(
            bells->followers, [&] { return following.look(); },
            [&] { return until(following.next_at(), node.clock()); });
    }
    Milliseconds sleep_until_timer() const {
        try {
            return until(next_due(node, timers), node.clock());
        } catch (...) {
            static_cast<void>(caught(node));
            return first_pause;
        }
    }
};

Jobs::Jobs(storage::Store& store, ledger::Ledger& ledger, Clock clock, Complain complain)
    : state_(new State{.node = {store, ledger, std::move(clock), std::move(complain), fresh_name()},
                       .kinds = {},
                       .timers = {},
                       .followers = {},
                       .threads = {}}) {
    if (!state_->node.complain) state_->node.complain = [](std::string_view) {};
    ledger.listen([bells = state_->bells](const std::vector<ledger::Heard>& heard) {
        for (const ledger::Heard& fact : heard) bells->news.note(fact.workspace);
        bells->jobs.ring();
        bells->timers.ring();
        bells->followers.ring();
    });
}

Jobs::~Jobs() {
    stop();
}

void Jobs::on(std::string kind, DoChunk chunk) {
    on_prepared(std::move(kind), [chunk = std::move(chunk)](storage::Store&, const JobRow&) {
        return Result<DoChunk>(chunk);
    });
}

void Jobs::on_prepared(std::string kind, PrepareChunk prepare) {
    state_->kinds.insert_or_assign(std::move(kind), std::move(prepare));
}

void Jobs::on_timer(std::string kind, FireTimer fire) {
    state_->timers.insert_or_assign(std::move(kind), std::move(fire));
}

void Jobs::follow(std::string name, Follow follow) {
    state_->followers.insert_or_assign(std::move(name), std::move(follow));
}

void Jobs::start() {
    state_->threads.emplace_back([this] { state_->run_jobs(); });
    state_->threads.emplace_back([this] { state_->run_timers(); });
    state_->threads.emplace_back([this] { state_->run_followers(); });
}

void Jobs::stop() {
    if (state_->threads.empty()) return;
    state_->bells->jobs.stop();
    state_->bells->timers.stop();
    state_->bells->followers.stop();
    for (std::thread& thread : state_->threads) thread.join();
    state_->threads.clear();
    give_leases_back(state_->node, state_->kinds);
    give_followers_back(state_->node);
}

bool Jobs::work_once() {
    return do_one_chunk(state_->node, state_->kinds) == Looked::worked;
}

int Jobs::fire_due() {
    return fire_due_timers(state_->node, state_->timers).here;
}

bool Jobs::follow_once() {
    return state_->following.look() == Looked::worked;
}

Result<std::string> Jobs::rebuild(WorkspaceId workspace, std::string_view follower) {
    std::string name = TRY(rebuild_here(state_->node, state_->followers, workspace, follower));
    state_->bells->news.note(workspace);
    state_->bells->followers.ring();
    return name;
}

}  // namespace akad::jobs
