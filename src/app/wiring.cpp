#include "app/wiring.hpp"

#include <malloc.h>

#include <chrono>

#include "adoption/adoption.hpp"
#include "app/demo/demo.hpp"
#include "app/views/follower_views.hpp"
#include "app/views/ledger_views.hpp"
#include "attention/attention.hpp"
#include "blockers/blockers.hpp"
#include "commitments/commitments.hpp"
#include "commitments/ladder.hpp"
#include "deals/deals.hpp"
#include "delivery/delivery.hpp"
#include "evidence/evidence.hpp"
#include "http/metrics.hpp"
#include "imports/imports.hpp"
#include "insight/insight.hpp"
#include "people/mails.hpp"
#include "people/people.hpp"
#include "plans/plans.hpp"
#include "playbooks/playbooks.hpp"
#include "reviews/reviews.hpp"
#include "signals/signals.hpp"
#include "storage/blobs.hpp"

namespace akad::app {

namespace {

template <class T>
void append(std::vector<T>& to, const std::vector<T>& from) {
    to.insert(to.end(), from.begin(), from.end());
}

people::House people_house(const DescribeDemo& describe_demo, const Mailing& mailing) {
    people::House house;
    house.mail_configured = mailing.setup.server.has_value();
    house.demo = describe_demo;
    house.furnish = furnish;
    return house;
}

/// What went wrong inside, for the operator's log.
void log_trouble(std::string_view what) {
    static const auto log = http::log_to_standard_output();
    log("{\"trouble\":" + to_json(what) + "}");
}

/// The event stream tells of a deal, and of what hangs on it, only to those who see the deal.
bool may_hear(storage::Connection& db, const Caller& caller, const ledger::Heard& heard) {
    const auto deal = DealId::parse(heard.topic.empty() ? heard.subject : heard.topic);
    return !deal || deals::may_see_deal({db, caller, system_now()}, *deal);
}

/// A commitment's day is over, or it is time to remind of it: once, by whichever node's timer
/// fires.
void fire_commitments(jobs::Jobs& jobs) {
    jobs.on_timer(std::string(commitments::due_timer), [](ledger::Writing& writing,
                                                          const jobs::TimerRow& timer) {
        const auto id = CommitmentId::parse(timer.subject);
        const Day today = people::today_in(writing.db, writing.caller.workspace, writing.now);
        return id ? commitments::come_due(writing, *id, today) : Result<void>();
    });
    jobs.on_timer(std::string(commitments::ladder_timer),
                  [](ledger::Writing& writing, const jobs::TimerRow& timer) {
                      const auto id = CommitmentId::parse(timer.subject);
                      return id ? commitments::climb(writing, *id) : Result<void>();
                  });
}

}  // namespace

void keep_freed_memory() {
    constexpr int most_kept_bytes = 8 << 20;  // in each arena
    ::mallopt(M_TRIM_THRESHOLD, most_kept_bytes);
    ::mallopt(M_MMAP_THRESHOLD, 4 << 20);
}

Instant system_now() {
    using namespace std::chrono;
    return {duration_cast<microseconds>(system_clock::now().time_since_epoch()).count()};
}

Result<void> furnish(ledger::Writing& writing) {
    const auto settings = people::settings_of(writing.db, writing.caller.workspace);
    TRY(deals::add_default_pipeline(writing, settings.language));
    return {};
}

std::vector<storage::Migration> all_migrations() {
    std::vector<storage::Migration> all;
    append(all, storage::migrations());
    append(all, ledger::migrations());
    append(all, jobs::migrations());
    append(all, people::migrations());
    append(all, evidence::migrations());
    append(all, commitments::migrations());
    append(all, deals::migrations());
    append(all, signals::migrations());
    append(all, playbooks::migrations());
    append(all, blockers::migrations());
    append(all, reviews::migrations());
    append(all, plans::migrations());
    append(all, imports::migrations());
    append(all, attention::migrations());
    append(all, delivery::migrations());
    append(all, insight::migrations());
    append(all, adoption::migrations());
    return all;
}

ledger::Constitution constitution() {
    ledger::Constitution all;
    append(all.tables, people::folded_tables());
    append(all.tables, evidence::folded_tables());
    append(all.tables, commitments::folded_tables());
    append(all.tables, deals::folded_tables());
    append(all.tables, signals::folded_tables());
    append(all.tables, playbooks::folded_tables());
    append(all.tables, blockers::folded_tables());
    append(all.tables, reviews::folded_tables());
    append(all.tables, plans::folded_tables());
    append(all.tables, imports::folded_tables());
    append(all.tables, adoption::folded_tables());
    append(all.tables, delivery::folded_tables());
    append(all.laws, people::laws());
    append(all.laws, evidence::laws());
    append(all.laws, commitments::laws());
    append(all.laws, deals::laws());
    append(all.laws, signals::laws());
    append(all.laws, blockers::laws());
    append(all.laws, reviews::laws());
    append(all.laws, plans::laws());
    append(all.laws, imports::laws());
    append(all.laws, attention::laws());
    append(all.laws, delivery::laws());
    append(all.laws, insight::laws());
    append(all.laws, adoption::laws());
    return all;
}

http::Routes all_routes(const DescribeDemo& describe_demo, const Mailing& mailing) {
    http::Routes routes;
    people::add_routes(routes, people_house(describe_demo, mailing));
    people::add_link_routes(routes, mailing.key);
    deals::add_routes(routes);
    commitments::add_routes(routes);
    signals::add_routes(routes);
    playbooks::add_routes(routes);
    blockers::add_routes(routes);
    reviews::add_routes(routes);
    plans::add_routes(routes);
    imports::add_routes(routes);
    attention::add_routes(routes);
    delivery::add_routes(routes, mailing.setup);
    insight::add_routes(routes);
    adoption::add_routes(routes);
    demo::add_routes(routes);
    routes.events("/api/w/{workspace}/events", Permission::read);
    routes.view("GET", "/api/w/{workspace}/ledger/facts", Permission::read_ledger, list_facts);
    routes.view("GET", "/api/w/{workspace}/ledger/followers", Permission::read_ledger,
                list_followers);
    routes
        .raw("GET", "/api/w/{workspace}/ledger/checkpoint", Permission::read_ledger,
             give_checkpoint)
        .answers_media("text/plain");
    return routes;
}

Result<std::unique_ptr<storage::Store>> open_store(const std::string& location) {
    auto store = TRY(storage::Store::open({location}));
    TRY(store->migrate(all_migrations()));
    return store;
}

House::House(storage::Store& store, const DescribeDemo& describe_demo, const Mailing& mailing)
    : store_(store),
      ledger_(store, {.complain = log_trouble}),
      jobs_(store, ledger_, system_now, log_trouble),
      sending_(store, ledger_, system_now, log_trouble),
      routes_(all_routes(describe_demo, mailing)) {
    fire_commitments(jobs_);
    imports::add_jobs(jobs_);
    attention::add_jobs(jobs_);
    insight::add_followers(jobs_);
    delivery::add_followers(jobs_, mailing.setup);
    if (mailing.setup.server) delivery::add_sending(sending_, mailing.setup);
}

Result<unsigned short> House::serve(http::Settings settings) {
    settings.more_metrics = [&store = store_](std::string& out) {
        http::write_gauge(out, "akad_follower_parked_facts",
                          "Facts that failed a follower too often.",
                          jobs::count_parked_facts(*store.reader()));
    };
    const http::Services services{store_, ledger_, system_now, people::authenticate};
    server_ = std::make_unique<http::Server>(routes_, services, http::Assets(http::web_files()),
                                             may_hear, std::move(settings));
    TRY(server_->listen());
    jobs_.start();
    sending_.start();
    return server_->port();
}

void House::stop() {
    if (server_) server_->stop();
    sending_.stop();
    jobs_.stop();
    ledger_.stop();
}

}  // namespace akad::app
