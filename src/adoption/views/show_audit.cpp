#include <algorithm>
#include <map>

#include "adoption/rules/auditing.hpp"
#include "adoption/store/adoption_store.hpp"
#include "adoption/views/views.hpp"
#include "commitments/commitments.hpp"

namespace akad::adoption {

namespace {

/// What comes next: the deals behind the place that are not decided in this round.
Result<std::vector<DealId>> ahead_in(const storage::Reading& reading, const Audit& audit) {
    std::vector<DealId> ids;
    for (const deals::Claim& each :
         TRY(deals::claims_after(reading, audit.place, int{most_at_once})))
        ids.push_back(each.deal);
    const auto known = decisions_of(reading.db, audit, ids);
    std::erase_if(ids, [&](DealId id) {
        const auto said = std::ranges::find(known, id, &Decision::deal);
        return said != known.end() && is_decided(*said, audit);
    });
    return ids;
}

std::vector<ClaimLine> lines_of(const storage::Reading& reading, const std::vector<DealId>& ids) {
    const auto briefs = deals::briefs_of(reading, ids);
    std::vector<CustomerId> customers;
    std::vector<PersonId> owners;
    for (const auto& each : briefs) {
        customers.push_back(each.customer);
        owners.push_back(each.owner);
    }
    auto customer_names = people::customer_names(reading.db, reading.caller.workspace, customers);
    auto owner_names = people::names_of(reading.db, reading.caller.workspace, owners);
    std::vector<ClaimLine> lines;
    for (const DealId id : ids) {
        const auto brief = std::ranges::find(briefs, id, &deals::DealBrief::id);
        if (brief == briefs.end()) continue;
        lines.push_back({{id, brief->name},
                         {brief->customer, customer_names[brief->customer]},
                         {brief->owner, owner_names[brief->owner]},
                         brief->value,
                         brief->close_day,
                         brief->stage_name});
    }
    return lines;
}

http::Total capped(std::int64_t count) {
    return {std::min<std::int64_t>(count, most_counted), count > most_counted};
}

}  // namespace

Result<AuditView> show_audit(const storage::Reading& reading, AuditId id) {
    const Audit audit = TRY(require_audit(reading, id));
    const auto names = people::names_of(reading.db, audit.workspace, {audit.held_by});
    const auto name = names.find(audit.held_by);
    AuditView view{.id = audit.id,
                   .revision = audit.revision,
                   .held_by = {audit.held_by, name == names.end() ? "" : name->second},
                   .started_at = audit.started_at,
                   .finished_at = audit.finished_at,
                   .total = capped(audit.total),
                   .kept = audit.kept,
                   .moved_back = audit.moved_back,
                   .disqualified = audit.disqualified,
                   .skipped = audit.skipped};
    const std::int64_t decided = audit.kept + audit.moved_back + audit.disqualified;
    view.looked_at = decided + audit.skipped;
    view.may_decide = check_deciding(audit, reading.caller).ok();
    if (view.may_decide) {
        const auto ids = TRY(ahead_in(reading, audit));
        view.next = lines_of(reading, ids);
    }
    view.left = std::max(audit.total - decided, audit.skipped);
    if (view.may_decide && view.next.empty()) view.left = audit.skipped;
    return view;
}

Result<AuditDoor> show_audit_door(const storage::Reading& reading) {
    AuditDoor door;
    const PersonId person = reading.caller.person.value_or(PersonId{});
    if (const auto audit = running_audit(reading.db, reading.caller.workspace, person))
        door.running = audit->id;
    door.claims = capped(deals::count_claims(reading, most_counted));
    door.may_start = reading.caller.can(Permission::move_deals);
    return door;
}

Result<ProofList> show_proofs(const storage::Reading& reading, AuditId id, DealId deal) {
    const Audit audit = TRY(require_audit(reading, id));
    ProofList list{.deal = deal};
    Support support;
    const auto owed = commitments::open_about(reading.db, audit.workspace, deal);
    for (auto& each : TRY(deals::criteria_behind(reading, deal))) {
        ProofLine line{.stage = each.stage,
                       .stage_name = each.stage_name,
                       .id = each.criterion.id,
                       .name = each.criterion.name,
                       .hint = each.criterion.hint,
                       .quantity = each.criterion.quantity,
                       .limit_days = each.criterion.limit_days,
                       .state = each.state,
                       .waiting = each.waiting};
        line.asked = std::ranges::any_of(owed, [&](const commitments::Commitment& promise) {
            return promise.kind == commitments::Kind::evidence_request &&
                   promise.criterion == each.criterion.id;
        });
        support.evidence = support.evidence || each.state != deals::CriterionState::missing;
        support.asked = support.asked || line.asked;
        list.criteria.push_back(std::move(line));
    }
    list.may_keep = check_deciding(audit, reading.caller).ok() && check_supported(support).ok();
    return list;
}

}  // namespace akad::adoption
