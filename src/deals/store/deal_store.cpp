#include "deals/store/deal_store.hpp"

#include <algorithm>
#include <iterator>

#include "core/refusals.hpp"
#include "deals/store/revealed.hpp"
#include "people/people.hpp"
#include "people/visible.hpp"
#include "storage/in_list.hpp"

namespace akad::deals {

namespace {

std::string select_deal(std::string_view rest) {
    return "SELECT " + storage::columns<Deal>() + " FROM deal WHERE workspace = $1 " +
           std::string(rest);
}

/// Those of these deals that the caller may see.
std::vector<Deal> visible_among(const storage::Reading& reading,
                                const std::vector<std::string>& ids) {
    static const std::string head = "SELECT " + storage::columns<Deal>() + " FROM deal";
    storage::Clauses clauses(head, reading.caller.workspace);
    clauses.where_in("id", ids);
    people::only_visible(clauses, reading.caller, "deal.owner");
    only_revealed(clauses);
    return clauses.rows<Deal>(reading.db);
}

/// Open deals stand in the totals; a pending import's deals join when it is revealed.
void count_in_totals(storage::Connection& db, const Deal& deal, int sign) {
    if (deal.state != DealState::open) return;
    people::count_open_deals(db, deal.workspace, deal.customer, sign);
    storage::run(
        db,
        "INSERT INTO deal_total (workspace, pipeline, stage, owner, currency, deals, value_minor) "
        "SELECT $1, $2, $3, $4, $5, CAST($6 AS BIGINT), CAST($7 AS BIGINT) WHERE NOT EXISTS "
        "(SELECT 1 FROM pending_import WHERE workspace = $1 AND import = $8) "
        "ON CONFLICT (workspace, pipeline, stage, owner, currency) DO UPDATE SET "
        "deals = deal_total.deals + excluded.deals, "
        "value_minor = deal_total.value_minor + excluded.value_minor",
        deal.workspace, deal.pipeline, deal.stage, deal.owner, deal.currency, sign,
        sign * deal.value_minor, deal.import ? deal.import->text() : std::string());
}

bool same_total(const Deal& a, const Deal& b) {
    return a.state == b.state && a.pipeline == b.pipeline && a.stage == b.stage &&
           a.owner == b.owner && a.currency == b.currency && a.customer == b.customer &&
           a.value_minor == b.value_minor;
}

const std::string& select_visits() {
    static const std::string sql = "SELECT " + storage::columns<Visit>() +
                                   " FROM deal_visit WHERE workspace = $1 AND deal = $2";
    return sql;
}

std::optional<Visit> last_visit(storage::Connection& db, const Deal& deal) {
    static const std::string sql = select_visits() + " ORDER BY number DESC LIMIT 1";
    return storage::one<Visit>(db, sql, deal.workspace, deal.id);
}

Instant open_visit_again(storage::Connection& db, const Visit& visit) {
    storage::run(db,
                 "UPDATE deal_visit SET left_at = NULL WHERE workspace = $1 AND deal = $2 AND "
                 "number = $3",
                 visit.workspace, visit.deal, visit.number);
    return counted_since(visit);
}

}  // namespace

Result<Deal> require_deal(const storage::Reading& reading, DealId id) {
    auto found = visible_among(reading, {id.text()});
    if (found.empty()) return not_seen();
    return std::move(found.front());
}

Error not_seen() {
    return not_permitted();
}

std::vector<Deal> find_deals(const storage::Reading& reading, const std::vector<DealId>& ids) {
    std::vector<Deal> deals;
    for (std::size_t from = 0; from < ids.size(); from += storage::most_in_list) {
        std::vector<std::string> texts;
        for (std::size_t i = from; i < std::min(from + storage::most_in_list, ids.size()); ++i)
            texts.push_back(ids[i].text());
        auto found = visible_among(reading, texts);
        std::move(found.begin(), found.end(), std::back_inserter(deals));
    }
    return deals;
}

void insert_deal(storage::Connection& db, const Deal& deal) {
    storage::insert(db, "deal", deal);
    count_in_totals(db, deal, 1);
}

void save_deal(storage::Connection& db, const Deal& before, const Deal& after) {
    storage::save(db, "deal", after);
    if (same_total(before, after)) return;
    count_in_totals(db, before, -1);
    count_in_totals(db, after, 1);
}

void save_gate(storage::Connection& db, const Deal& deal, const Gate& gate) {
    storage::run(db,
                 "UPDATE deal SET gate = $3, missing_count = $4 WHERE workspace = $1 AND id = $2",
                 deal.workspace, deal.id, gate.text(), gate.missing_count());
}

void save_next_step(storage::Connection& db, WorkspaceId workspace, DealId deal,
                    std::optional<CommitmentId> step, std::optional<Day> due) {
    storage::run(db,
                 "UPDATE deal SET next_step = $3, next_due = $4 WHERE workspace = $1 AND id = $2",
                 workspace, deal, step, due);
}

void save_return_day(storage::Connection& db, WorkspaceId workspace, DealId deal,
                     std::optional<Day> due) {
    storage::run(db, "UPDATE deal SET return_due = $3 WHERE workspace = $1 AND id = $2", workspace,
                 deal, due);
}

std::vector<Visit> visits_of(storage::Connection& db, WorkspaceId workspace, DealId deal) {
    static const std::string sql = select_visits() + " ORDER BY number";
    return storage::all<Visit>(db, sql, workspace, deal);
}

void insert_visit(storage::Connection& db, const Visit& visit) {
    storage::insert(db, "deal_visit", visit);
}

void leave_stage(storage::Connection& db, const Deal& after) {
    storage::run(db,
                 "UPDATE deal_visit SET left_at = $3 WHERE workspace = $1 AND deal = $2 AND "
                 "left_at IS NULL",
                 after.workspace, after.id, after.updated_at);
}

void enter_stage(storage::Connection& db, const Deal& after, Move how) {
    leave_stage(db, after);
    const auto last = last_visit(db, after);
    insert_visit(db, {.workspace = after.workspace,
                      .deal = after.id,
                      .number = last ? last->number + 1 : 1,
                      .stage = after.stage,
                      .entered_how = how,
                      .entered_at = after.stage_since});
}

void continue_stage(storage::Connection& db, const Deal& after) {
    const auto last = last_visit(db, after);
    insert_visit(db, {.workspace = after.workspace,
                      .deal = after.id,
                      .number = last ? last->number + 1 : 1,
                      .stage = after.stage,
                      .entered_how = after.moved_how.value_or(Move::returned),
                      .entered_at = after.updated_at,
                      .earlier_us = after.updated_at.us - after.stage_since.us});
}

Instant forget_last_visit(storage::Connection& db, const Deal& deal) {
    const auto last = last_visit(db, deal);
    if (last && last->number > 1)
        storage::run(db,
                     "DELETE FROM deal_visit WHERE workspace = $1 AND deal = $2 AND number = $3",
                     deal.workspace, deal.id, last->number);
    const auto former = last_visit(db, deal);
    return former ? open_visit_again(db, *former) : deal.stage_since;
}

Instant reopen_last_visit(storage::Connection& db, const Deal& deal) {
    const auto last = last_visit(db, deal);
    return last ? open_visit_again(db, *last) : deal.stage_since;
}

std::optional<Deal> find_by_source(storage::Connection& db, WorkspaceId workspace,
                                   std::string_view system, std::string_view id) {
    static const std::string sql = select_deal("AND source_system = $2 AND source_id = $3");
    return storage::one<Deal>(db, sql, workspace, system, id);
}

std::vector<DealId> split_off(storage::Connection& db, WorkspaceId workspace, DealId deal) {
    return storage::all<DealId>(
        db, "SELECT id FROM deal WHERE workspace = $1 AND split_from = $2 ORDER BY id LIMIT 50",
        workspace, deal);
}

std::vector<Stakeholder> stakeholders_of(storage::Connection& db, WorkspaceId workspace,
                                         DealId deal) {
    static const std::string sql = "SELECT " + storage::columns<Stakeholder>() +
                                   " FROM deal_stakeholder WHERE workspace = $1 AND deal = $2 "
                                   "ORDER BY contact, role";
    return storage::all<Stakeholder>(db, sql, workspace, deal);
}

void replace_stakeholders(storage::Connection& db, WorkspaceId workspace, DealId deal,
                          const std::vector<Stakeholder>& stakeholders) {
    storage::run(db, "DELETE FROM deal_stakeholder WHERE workspace = $1 AND deal = $2", workspace,
                 deal);
    for (const Stakeholder& each : stakeholders) storage::insert(db, "deal_stakeholder", each);
}

}  // namespace akad::deals
