#include "company.hpp"

#include <cstdio>
#include <cstdlib>

#include "app/wiring.hpp"
#include "deals/actions/actions.hpp"
#include "deals/store/pipeline_store.hpp"
#include "people/people.hpp"

namespace akad::bench {

namespace {

constexpr int deals_at_once = 100;

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
        .value = {100'000 + (number * 7'919LL) % 90'000'000, *Currency::parse("USD")},
        .close_day = today.plus(number % 365)};
}

Result<void> open_one(ledger::Writing& writing, int number, Day today) {
    const DealId id = TRY(deals::open_deal(writing, deal_number(number, today)));
    if (number % 10 != 0) return {};
    TRY(deals::set_next_step(writing, id,
                             {.title = "Walk the figures with their controller",
                              .owner = *writing.caller.person,
                              .due_day = today.plus(number % 60 - 30)}));
    return {};
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
    std::vector<DealId> ids;
    const Day today = day_in_zone(app::system_now(), "Asia/Jakarta");
    for (int from = 0; from < count; from += deals_at_once) {
        std::vector<DealId> made;
        must(ledger, company.rep, [&](ledger::Writing& writing) -> Result<std::string> {
            for (int i = from; i < std::min(count, from + deals_at_once); ++i)
                TRY(open_one(writing, i, today));
            for (const auto& draft : writing.drafts())
                if (draft.kind == "deal.opened") made.push_back(*DealId::parse(draft.subject));
            return std::string();
        });
        ids.insert(ids.end(), made.begin(), made.end());
    }
    return ids;
}

void open_gates(ledger::Ledger& ledger, const Company& company, const std::vector<DealId>& deals) {
    const Day today = day_in_zone(app::system_now(), "Asia/Jakarta");
    const auto& criteria = company.layout.stages.front().criteria;
    for (std::size_t from = 0; from < deals.size(); from += deals_at_once) {
        std::vector<EvidenceId> made;
        must(ledger, company.rep, [&](ledger::Writing& writing) -> Result<std::string> {
            for (std::size_t i = from; i < std::min(deals.size(), from + deals_at_once); ++i)
                for (const auto& criterion : criteria)
                    made.push_back(
                        TRY(deals::attach_evidence(writing, deals[i], proof_of(criterion, today))));
            return std::string();
        });
        must(ledger, company.colleague, [&](ledger::Writing& writing) -> Result<std::string> {
            for (const EvidenceId id : made) TRY(deals::verify_evidence(writing, id, {}));
            return std::string();
        });
    }
}

}  // namespace akad::bench
