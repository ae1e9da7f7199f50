#include "company.hpp"

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <latch>

#include "app/wiring.hpp"
#include "deals/actions/actions.hpp"
#include "deals/store/pipeline_store.hpp"
#include "people/people.hpp"

namespace akad::bench {

namespace {

/// Few in one action, because SQLite's journal of a savepoint is walked again by every statement;
/// many actions in one commit.
constexpr std::size_t deals_in_an_action = 20;
constexpr std::size_t actions_at_once = 50;

/// Spreads a number over 0 … below - 1, so that no order of a list is the order of opening.
std::int64_t spread(int number, std::int64_t below) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(number) * 2'654'435'761U %
                                     static_cast<std::uint64_t>(below));
}

int spread_days(int number, int days) {
    return static_cast<int>(spread(number, days));
}

[[noreturn]] void stop(const Error& error) {
    std::fprintf(stderr, "bench: %s %s\n", error.code.c_str(), error.text.c_str());
    std::exit(1);
}

Caller joined(ledger::Ledger& ledger, const Caller& owner, Role role, const std::string& email) {
    const std::string id =
        must(ledger, owner, [&](ledger::Writing& writing) -> Result<std::string> {
            return TRY(people::add_member(writing, {.name = email,
                                                    .email = email,
                                                    .role = role,
                                                    .visibility = Visibility::all,
                                                    .password_hash = "none"}))
                .text();
        });
    return {.workspace = owner.workspace,
            .person = PersonId::parse(id),
            .proof = Proof::token,
            .role = role,
            .visibility = Visibility::all,
            .may = people::permissions_of(role)};
}

deals::OpenDeal deal_number(int number, Day today) {
    return {
        .name = "Rollout " + std::to_string(number) + " for plant " + std::to_string(number % 977),
        .customer_name = "Customer " + std::to_string(number % 199),
        .value = {100'000 + spread(number, 90'000'000), *Currency::parse("USD")},
        .close_day = today.plus(spread_days(number, 365))};
}

Result<DealId> open_one(ledger::Writing& writing, int number, Day today) {
    const DealId id = TRY(deals::open_deal(writing, deal_number(number, today)));
    if (number % 3 != 0) return id;
    TRY(deals::set_next_step(writing, id,
                             {.title = "Walk the figures with their controller",
                              .owner = *writing.caller.person,
                              .due_day = today.plus(spread_days(number, 60) - 40)}));
    return id;
}

/// An action for each few of `count` things; `act` gets the place of one and may run twice.
void must_for_each(ledger::Ledger& ledger, const Caller& caller, std::size_t count,
                   const std::function<Result<void>(ledger::Writing&, std::size_t)>& act) {
    for (std::size_t from = 0; from < count;) {
        const std::size_t to = std::min(count, from + deals_in_an_action * actions_at_once);
        const std::size_t actions = (to - from + deals_in_an_action - 1) / deals_in_an_action;
        std::latch left(static_cast<std::ptrdiff_t>(actions));
        for (; from < to; from = std::min(to, from + deals_in_an_action)) {
            const std::size_t end = std::min(to, from + deals_in_an_action);
            const bool taken = ledger.submit(
                {.caller = caller,
                 .seed = fresh_seed(),
                 .now = app::system_now(),
                 .decide = [&act, from, end](ledger::Writing& writing) -> Result<std::string> {
                     for (std::size_t i = from; i < end; ++i) TRY(act(writing, i));
                     return std::string();
                 }},
                [&left](const Result<ledger::Kept>& kept) {
                    if (!kept.ok()) stop(kept.error());
                    left.count_down();
                });
            if (!taken) std::abort();
        }
        left.wait();
    }
}

deals::ChangeDeal change_number(std::size_t number, Day today) {
    const int spun = static_cast<int>(number * 7 % 100'000);
    if (number % 2 == 0)
        return {.value = Money{100'000 + spread(spun, 90'000'000), *Currency::parse("USD")}};
    return {.close_day = today.plus(spread_days(spun, 365))};
}

evidence::SubmitEvidence proof_of(const deals::Criterion& criterion, Day today) {
    evidence::SubmitEvidence proof{.criterion = criterion.id,
                                   .kind = evidence::Kind::buyer_email,
                                   .act = evidence::Act::made_decision,
                                   .buyer_name = "Sari Wulandari",
                                   .occurred_on = today,
                                   .text = "Sari wrote that this is settled on their side."};
    proof.quantity = evidence::Quantity{
        .value_minor = 500'000, .currency = *Currency::parse("USD"), .day = today.plus(60)};
    return proof;
}

}  // namespace

std::unique_ptr<storage::Store> open_bench_store(const std::string& folder) {
    auto store = app::open_store(folder);
    if (!store.ok()) stop(store.error());
    return std::move(*store);
}

std::string must(ledger::Ledger& ledger, const Caller& caller, ledger::Decide decide) {
    const auto kept = ledger.submit_and_wait({.caller = caller,
                                              .seed = fresh_seed(),
                                              .now = app::system_now(),
                                              .decide = std::move(decide)});
    if (!kept.ok()) stop(kept.error());
    return kept->subject;
}

Company found_company(storage::Store& store, ledger::Ledger& ledger, const std::string& name) {
    Draw draw(app::system_now(), fresh_seed());
    const auto prepared = people::prepare_workspace(
        draw,
        {name, *Currency::parse("USD"), "en", "Asia/Jakarta", "Owner of " + name,
         "owner@" + name + ".example", "correct horse battery"},
        people::HashCost::testing);
    if (!prepared.ok()) stop(prepared.error());
    Company company{.owner = people::founder_of(*prepared, Proof::session)};
    must(ledger, company.owner, [&](ledger::Writing& writing) -> Result<std::string> {
        TRY(people::create_workspace(writing, *prepared));
        TRY(app::furnish(writing));
        return std::string();
    });
    company.rep = joined(ledger, company.owner, Role::manager, "rep@" + name + ".example");
    company.colleague = joined(ledger, company.owner, Role::deal_desk, "desk@" + name + ".example");
    company.layout = deals::layouts(*store.reader(), company.owner.workspace).front();
    return company;
}

std::vector<DealId> open_deals(ledger::Ledger& ledger, const Company& company, int count) {
    std::vector<DealId> ids(static_cast<std::size_t>(count));
    const Day today = day_in_zone(app::system_now(), "Asia/Jakarta");
    must_for_each(ledger, company.rep, ids.size(),
                  [&](ledger::Writing& writing, std::size_t i) -> Result<void> {
                      ids[i] = TRY(open_one(writing, static_cast<int>(i), today));
                      return {};
                  });
    return ids;
}

void change_deals(ledger::Ledger& ledger, const Company& company, const std::vector<DealId>& deals,
                  int times) {
    const auto each = static_cast<std::size_t>(times);
    const Day today = day_in_zone(app::system_now(), "Asia/Jakarta");
    must_for_each(ledger, company.rep, deals.size() * each,
                  [&](ledger::Writing& writing, std::size_t i) -> Result<void> {
                      TRY(deals::change_deal(writing, deals[i / each], change_number(i, today)));
                      return {};
                  });
}

void open_gates(ledger::Ledger& ledger, const Company& company, const std::vector<DealId>& deals) {
    const Day today = day_in_zone(app::system_now(), "Asia/Jakarta");
    const auto& criteria = company.layout.stages.front().criteria;
    std::vector<EvidenceId> made(deals.size() * criteria.size());
    must_for_each(
        ledger, company.rep, made.size(),
        [&](ledger::Writing& writing, std::size_t i) -> Result<void> {
            made[i] = TRY(deals::attach_evidence(writing, deals[i / criteria.size()],
                                                 proof_of(criteria[i % criteria.size()], today)));
            return {};
        });
    must_for_each(ledger, company.colleague, made.size(),
                  [&](ledger::Writing& writing, std::size_t i) -> Result<void> {
                      TRY(deals::verify_evidence(writing, made[i], {}));
                      return {};
                  });
}

}  // namespace akad::bench
