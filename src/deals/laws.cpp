#include "ledger/laws.hpp"

#include <map>

#include "deals/deals.hpp"
#include "deals/rules/gate.hpp"
#include "deals/store/rows.hpp"
#include "people/people.hpp"
#include "storage/query.hpp"

namespace akad::deals {

namespace {

constexpr const char* visits_law = "a deal stands where its last visit is";
constexpr const char* totals_law = "the board's totals are the sums of the deals";
constexpr const char* gate_law = "a stored gate is what its evidence says";
constexpr const char* step_law = "a deal's next step is its open commitment";
constexpr const char* stakeholder_law = "a stakeholder is a contact of the deal's customer";
constexpr const char* customer_law = "a customer's open deals are counted";

/// Reports every id the query finds.
ledger::Law ids_law(const char* law, const char* sql, const char* seen) {
    return {law, [=](storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
                storage::each<std::string>(
                    db, sql, [&](const std::string& id) { report.broken(law, "deal " + id, seen); },
                    workspace);
            }};
}

struct Total {
    std::string key;
    std::int64_t deals = 0;
    std::int64_t value_minor = 0;
};
BOOST_DESCRIBE_STRUCT(Total, (), (key, deals, value_minor))

void check_totals(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    std::map<std::string, Total> stored;
    storage::each<Total>(
        db,
        "SELECT pipeline || ' ' || stage || ' ' || owner || ' ' || team || ' ' || currency, deals, "
        "value_minor FROM deal_total WHERE workspace = $1 AND (deals <> 0 OR value_minor <> 0)",
        [&](Total total) { stored.emplace(total.key, std::move(total)); }, workspace);
    storage::each<Total>(
        db,
        "SELECT pipeline || ' ' || stage || ' ' || owner || ' ' || COALESCE(team, '') || ' ' || "
        "currency, CAST(count(*) AS BIGINT), CAST(sum(value_minor) AS BIGINT) FROM deal WHERE "
        "workspace = $1 AND state = 'open' AND (import IS NULL OR import NOT IN (SELECT import "
        "FROM pending_import WHERE workspace = $1)) GROUP BY pipeline, stage, owner, "
        "COALESCE(team, "
        "''), currency",
        [&](const Total& counted) {
            const auto found = stored.find(counted.key);
            if (found == stored.end() || found->second.deals != counted.deals ||
                found->second.value_minor != counted.value_minor)
                report.broken(totals_law, "deal_total " + counted.key,
                              std::to_string(counted.deals) + " deals counted");
            if (found != stored.end()) stored.erase(found);
        },
        workspace);
    for (const auto& [key, total] : stored)
        report.broken(totals_law, "deal_total " + key, "stored, but no deal stands there");
}

struct StoredGate {
    DealId id{};
    StageId stage{};
    std::string gate;
    int missing_count = 0;
};
BOOST_DESCRIBE_STRUCT(StoredGate, (), (id, stage, gate, missing_count))

void check_gates(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    std::map<StageId, std::vector<Criterion>> criteria;
    storage::each<Criterion>(
        db,
        "SELECT " + storage::columns<Criterion>() +
            " FROM criterion WHERE workspace = $1 AND retired = 0 ORDER BY stage, position",
        [&](Criterion each) { criteria[each.stage].push_back(std::move(each)); }, workspace);
    storage::each<StoredGate>(
        db,
        "SELECT id, stage, gate, missing_count FROM deal WHERE workspace = $1 AND state = 'open'",
        [&](const StoredGate& deal) {
            const Gate gate =
                gate_of(criteria[deal.stage], evidence::standing(db, workspace, deal.id));
            if (gate.text() != deal.gate || gate.missing_count() != deal.missing_count)
                report.broken(gate_law, "deal " + deal.id.text(),
                              "stored " + deal.gate + ", the evidence says " + gate.text());
        },
        workspace);
}

struct Counted {
    CustomerId customer{};
    std::int64_t deals = 0;
};
BOOST_DESCRIBE_STRUCT(Counted, (), (customer, deals))

void check_customers(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    auto stored = people::open_deal_counts(db, workspace);
    storage::each<Counted>(
        db,
        "SELECT customer, CAST(count(*) AS BIGINT) FROM deal WHERE workspace = $1 AND state = "
        "'open' GROUP BY customer",
        [&](const Counted& counted) {
            if (stored[counted.customer] != counted.deals)
                report.broken(customer_law, "customer " + counted.customer.text(),
                              std::to_string(counted.deals) + " open deals counted");
            stored.erase(counted.customer);
        },
        workspace);
    for (const auto& [customer, deals] : stored)
        if (deals != 0)
            report.broken(customer_law, "customer " + customer.text(), "stored, but none is open");
}

}  // namespace

std::vector<ledger::FoldedTable> folded_tables() {
    return {ledger::folded<Deal>("deal"), ledger::folded<Pipeline>("pipeline"),
            ledger::folded<Stage>("stage"), ledger::folded<Criterion>("criterion")};
}

std::vector<ledger::Law> laws() {
    return {
        ids_law(visits_law,
                "SELECT d.id FROM deal d LEFT JOIN deal_visit v ON v.workspace = d.workspace AND "
                "v.deal = d.id AND v.left_at IS NULL WHERE d.workspace = $1 AND d.state = 'open' "
                "AND (v.stage IS NULL OR v.stage <> d.stage OR v.entered_at <> d.stage_since)",
                "its open visit is missing or another"),
        ids_law(step_law,
                "SELECT d.id FROM deal d LEFT JOIN commitment c ON c.workspace = d.workspace AND "
                "c.id = d.next_step WHERE d.workspace = $1 AND d.next_step IS NOT NULL AND (c.id "
                "IS NULL OR c.settled_at IS NOT NULL OR COALESCE(c.due_day, '') <> "
                "COALESCE(d.next_due, ''))",
                "the step it names is settled, missing or due another day"),
        ids_law(stakeholder_law,
                "SELECT s.deal FROM deal_stakeholder s LEFT JOIN deal d ON d.workspace = "
                "s.workspace AND d.id = s.deal WHERE s.workspace = $1 AND d.id IS NULL",
                "the deal is not there"),
        {totals_law, check_totals},
        {gate_law, check_gates},
        {customer_law, check_customers},
    };
}

}  // namespace akad::deals
