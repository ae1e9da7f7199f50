#include "ledger/laws.hpp"

#include <map>
#include <memory>
#include <optional>

#include "commitments/commitments.hpp"
#include "deals/deals.hpp"
#include "deals/rules/gate.hpp"
#include "deals/store/rows.hpp"
#include "people/people.hpp"
#include "storage/clauses.hpp"

namespace akad::deals {

namespace {

constexpr const char* visits_law = "a deal stands where its last visit is";
constexpr const char* totals_law = "the board's totals are the sums of the deals";
constexpr const char* gate_law = "a stored gate is what its evidence says";
constexpr const char* step_law = "a deal's next step is its open commitment";
constexpr const char* return_law = "a deal in nurture has a day to come back";
constexpr const char* stakeholder_law = "a stakeholder is a contact of the deal's customer";
constexpr const char* customer_law = "a customer's open deals are counted";
constexpr const char* source_law = "a record of another system is one deal";

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
        "SELECT pipeline || ' ' || stage || ' ' || owner || ' ' || currency, deals, "
        "value_minor FROM deal_total WHERE workspace = $1 AND (deals <> 0 OR value_minor <> 0)",
        [&](Total total) { stored.emplace(total.key, std::move(total)); }, workspace);
    storage::each<Total>(
        db,
        "SELECT pipeline || ' ' || stage || ' ' || owner || ' ' || currency, CAST(count(*) AS "
        "BIGINT), CAST(sum(value_minor) AS BIGINT) FROM deal WHERE workspace = $1 AND state = "
        "'open' AND (import IS NULL OR import NOT IN (SELECT import FROM pending_import WHERE "
        "workspace = $1)) GROUP BY pipeline, stage, owner, currency",
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

/// Walks the open deals and the evidence side by side, both in order of the deals' ids: one query
/// each, however many deals there are.
class GateWalk {
public:
    GateWalk(storage::Connection& db, WorkspaceId workspace, ledger::Report& report)
        : report_(report),
          query_("SELECT " + storage::columns<StoredGate>() + " FROM deal", workspace) {
        storage::each<Criterion>(
            db,
            "SELECT " + storage::columns<Criterion>() +
                " FROM criterion WHERE workspace = $1 AND retired = 0 ORDER BY stage, position",
            [&](Criterion each) { criteria_[each.stage].push_back(std::move(each)); }, workspace);
        query_.add(" AND state = 'open' ORDER BY id");
        rows_ = query_.open(db);
        step();
    }

    void meet(DealId deal, const std::vector<evidence::Standing>& standing) {
        while (deal_ && deal_->id < deal) judge({});
        if (deal_ && deal_->id == deal) judge(standing);
    }
    void finish() {
        while (deal_) judge({});
    }

private:
    void step() {
        deal_ = rows_->next() ? std::optional(storage::read_row<StoredGate>(*rows_)) : std::nullopt;
    }
    void judge(const std::vector<evidence::Standing>& standing) {
        const Gate gate = gate_standing(criteria_[deal_->stage], standing);
        if (gate.text() != deal_->gate || gate.missing_count() != deal_->missing_count)
            report_.broken(gate_law, "deal " + deal_->id.text(),
                           "stored " + deal_->gate + ", the evidence says " + gate.text());
        step();
    }

    ledger::Report& report_;
    std::map<StageId, std::vector<Criterion>> criteria_;
    storage::Clauses query_;
    std::unique_ptr<storage::Cursor> rows_;
    std::optional<StoredGate> deal_{};
};

void check_gates(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    GateWalk walk(db, workspace, report);
    evidence::each_standing(db, workspace,
                            [&](DealId deal, const auto& standing) { walk.meet(deal, standing); });
    walk.finish();
}

struct NamedStep {
    DealId deal{};
    CommitmentId id{};
    std::optional<Day> due_day{};
};
BOOST_DESCRIBE_STRUCT(NamedStep, (), (deal, id, due_day))

std::map<DealId, commitments::OpenStep> open_by_deal(storage::Connection& db, WorkspaceId workspace,
                                                     commitments::Kind kind) {
    std::map<DealId, commitments::OpenStep> open;
    for (const auto& step : commitments::open_of_kind(db, workspace, kind))
        open.emplace(step.deal, step);
    return open;
}

struct Resting {
    DealId deal{};
    std::optional<Day> return_due{};
};
BOOST_DESCRIBE_STRUCT(Resting, (), (deal, return_due))

void check_returns(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    auto open = open_by_deal(db, workspace, commitments::Kind::return_from_nurture);
    storage::each<Resting>(
        db, "SELECT id, return_due FROM deal WHERE workspace = $1 AND state = 'nurture'",
        [&](const Resting& deal) {
            const auto found = open.find(deal.deal);
            if (found == open.end() || found->second.due_day != deal.return_due)
                report.broken(return_law, "deal " + deal.deal.text(),
                              "nobody owes to bring it back on that day");
            if (found != open.end()) open.erase(found);
        },
        workspace);
    for (const auto& [deal, step] : open)
        report.broken(return_law, "deal " + deal.text(), step.id.text() + " is owed in vain");
}

void check_steps(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    auto open = open_by_deal(db, workspace, commitments::Kind::next_step);
    storage::each<NamedStep>(
        db,
        "SELECT id, next_step, next_due FROM deal WHERE workspace = $1 AND next_step IS NOT NULL",
        [&](const NamedStep& named) {
            const auto found = open.find(named.deal);
            if (found == open.end() || found->second.id != named.id ||
                found->second.due_day != named.due_day)
                report.broken(step_law, "deal " + named.deal.text(),
                              "the step it names is settled, another deal's or due another day");
            if (found != open.end()) open.erase(found);
        },
        workspace);
    for (const auto& [deal, step] : open)
        report.broken(step_law, "deal " + deal.text(), "it does not name " + step.id.text());
}

struct NamedContact {
    DealId deal{};
    PersonId contact{};
    std::optional<CustomerId> customer{};
};
BOOST_DESCRIBE_STRUCT(NamedContact, (), (deal, contact, customer))

void check_stakeholders(storage::Connection& db, WorkspaceId workspace, ledger::Report& report) {
    const auto named = storage::all<NamedContact>(
        db,
        "SELECT s.deal, s.contact, d.customer FROM deal_stakeholder s LEFT JOIN deal d ON "
        "d.workspace = s.workspace AND d.id = s.deal WHERE s.workspace = $1",
        workspace);
    std::vector<PersonId> ids;
    for (const NamedContact& each : named) ids.push_back(each.contact);
    const auto contacts = people::contacts_of(db, workspace, ids);
    for (const NamedContact& each : named) {
        const auto contact = contacts.find(each.contact);
        if (contact == contacts.end() || each.customer != contact->second.customer)
            report.broken(stakeholder_law, "deal " + each.deal.text(),
                          each.contact.text() + " is not one");
    }
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
                "v.deal = d.id AND v.left_at IS NULL WHERE d.workspace = $1 AND ((d.state = 'open' "
                "AND (v.stage IS NULL OR v.stage <> d.stage OR v.entered_at - v.earlier_us <> "
                "d.stage_since)) OR "
                "(d.state <> 'open' AND v.stage IS NOT NULL))",
                "its open visit is missing or another"),
        ids_law(source_law,
                "SELECT min(id) FROM deal WHERE workspace = $1 AND source_id IS NOT NULL GROUP BY "
                "source_system, source_id HAVING count(*) > 1",
                "another deal came from the same record"),
        {step_law, check_steps},
        {return_law, check_returns},
        {stakeholder_law, check_stakeholders},
        {totals_law, check_totals},
        {gate_law, check_gates},
        {customer_law, check_customers},
    };
}

}  // namespace akad::deals
