#include <algorithm>
#include <map>
#include <set>

#include "deals/store/deal_store.hpp"
#include "deals/views/deal_view.hpp"

namespace akad::deals {

namespace {

std::optional<FileName> file_of(const std::vector<evidence::File>& files,
                                std::optional<FileId> id) {
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.id == id; });
    if (found == files.end()) return std::nullopt;
    return FileName{found->id, found->name, found->size, found->media_type, found->sha256};
}

std::optional<evidence::Quantity> quantity_of(const evidence::Evidence& each) {
    if (!each.value_minor && !each.day) return std::nullopt;
    return evidence::Quantity{each.value_minor, each.currency, each.day};
}

std::vector<May> may_of(const evidence::Evidence& each, const Caller& caller, PersonId owner) {
    const auto allowed = evidence::allowed(each, caller, owner);
    return {{"verify", allowed.decide, {}},
            {"reject", allowed.decide, {}},
            {"withdraw", allowed.withdraw, {}}};
}

EvidenceView view_of(const evidence::Evidence& each, const Deal& deal, const Caller& caller,
                     const std::map<PersonId, std::string>& names,
                     const std::vector<evidence::File>& files) {
    return {
        .id = each.id,
        .revision = each.revision,
        .deal = each.deal,
        .deal_name = deal.name,
        .criterion = each.criterion,
        .kind = each.kind,
        .act = each.act,
        .buyer = {each.buyer, each.buyer_name},
        .occurred_on = each.occurred_on,
        .text = each.text,
        .file = file_of(files, each.file),
        .quantity = quantity_of(each),
        .audience = each.audience,
        .state = each.state,
        .submitted_by = named(names, each.submitted_by),
        .submitted_at = each.submitted_at,
        .decided_by = named(names, each.decided_by),
        .decided_at = each.decided_at,
        .decision_note =
            each.decision_note.empty() ? std::nullopt : std::optional(each.decision_note),
        .may = may_of(each, caller, deal.owner),
    };
}

/// One more than a page, to know whether there is another.
Result<http::Page<EvidenceView>> paged(const storage::Reading& reading,
                                       std::vector<evidence::Evidence> found,
                                       const std::vector<Deal>& deals, std::int64_t size) {
    http::Page<EvidenceView> page;
    if (found.size() > static_cast<std::size_t>(size)) {
        found.resize(static_cast<std::size_t>(size));
        page.next = http::wrap_cursor(found.back().id.text());
    }
    page.items = evidence_views(reading, found, deals);
    page.total = {static_cast<std::int64_t>(page.items.size()), page.next.has_value()};
    return page;
}

Result<std::optional<EvidenceId>> place_in(const PageFilter& filter) {
    if (!filter.cursor) return std::optional<EvidenceId>();
    const auto id = EvidenceId::parse(TRY(http::unwrap_cursor(*filter.cursor)));
    if (!id) return http::bad_cursor();
    return id;
}

/// Waiting evidence of deals the caller sees, enough for a page and one more.
struct Waiting {
    std::vector<evidence::Evidence> evidence{};
    std::vector<Deal> deals{};
    std::set<DealId> looked_up{};
    std::set<DealId> seen{};
    std::optional<EvidenceId> stopped_at{};  ///< where looking ended before the last was seen
};

constexpr int most_looks = 20;
constexpr int evidence_in_a_look = 256;

/// Keeps what is about deals that the caller sees.
void keep_seen(const storage::Reading& reading, std::vector<evidence::Evidence> found,
               Waiting& waiting) {
    std::vector<DealId> fresh;
    for (const auto& each : found)
        if (waiting.looked_up.insert(each.deal).second) fresh.push_back(each.deal);
    for (Deal& deal : find_deals(reading, fresh)) {
        waiting.seen.insert(deal.id);
        waiting.deals.push_back(std::move(deal));
    }
    for (auto& each : found)
        if (waiting.seen.contains(each.deal)) waiting.evidence.push_back(std::move(each));
}

/// The room of evidence does not know who sees which deal, so it is looked through in parts, up to
/// some thousands; a caller who sees few deals may get a short page that goes on.
Waiting waiting_after(const storage::Reading& reading, std::optional<EvidenceId> place,
                      std::int64_t size) {
    Waiting waiting;
    for (int look = 0; look < most_looks; ++look) {
        auto found =
            evidence::waiting(reading.db, reading.caller.workspace, place, evidence_in_a_look);
        const bool is_last = found.size() < evidence_in_a_look;
        if (!found.empty()) place = found.back().id;
        keep_seen(reading, std::move(found), waiting);
        waiting.stopped_at = is_last ? std::nullopt : place;
        if (is_last) return waiting;
        if (waiting.evidence.size() > static_cast<std::size_t>(size)) return waiting;
    }
    return waiting;
}

}  // namespace

std::vector<EvidenceView> evidence_views(const storage::Reading& reading,
                                         const std::vector<evidence::Evidence>& evidence,
                                         const std::vector<Deal>& deals) {
    std::set<PersonId> people;
    for (const auto& each : evidence) {
        if (each.submitted_by) people.insert(*each.submitted_by);
        if (each.decided_by) people.insert(*each.decided_by);
    }
    const WorkspaceId workspace = reading.caller.workspace;
    const auto names = people::names_of(reading.db, workspace, {people.begin(), people.end()});
    const auto files = evidence::files_of(reading.db, workspace, evidence);
    std::vector<EvidenceView> views;
    for (const auto& each : evidence)
        for (const Deal& deal : deals)
            if (deal.id == each.deal)
                views.push_back(view_of(each, deal, reading.caller, names, files));
    return views;
}

Result<EvidenceView> show_evidence(const storage::Reading& reading, EvidenceId id) {
    const auto found = evidence::find(reading.db, reading.caller.workspace, id);
    if (!found) return not_seen();
    const Deal deal = TRY(require_deal(reading, found->deal));
    return evidence_views(reading, {*found}, {deal}).front();
}

Result<http::Page<EvidenceView>> list_deal_evidence(const storage::Reading& reading, DealId id,
                                                    const PageFilter& filter) {
    const Deal deal = TRY(require_deal(reading, id));
    const auto size = TRY(http::page_size(filter.limit));
    const auto place = TRY(place_in(filter));
    return paged(reading,
                 evidence::about(reading.db, deal.workspace, id, place, static_cast<int>(size) + 1),
                 {deal}, size);
}

Result<http::Page<EvidenceView>> list_waiting_evidence(const storage::Reading& reading,
                                                       const PageFilter& filter) {
    const auto size = TRY(http::page_size(filter.limit));
    const auto place = TRY(place_in(filter));
    auto waiting = waiting_after(reading, place, size);
    auto page = TRY(paged(reading, std::move(waiting.evidence), waiting.deals, size));
    if (!page.next && waiting.stopped_at) {
        page.next = http::wrap_cursor(waiting.stopped_at->text());
        page.total.capped = true;
    }
    return page;
}

}  // namespace akad::deals
