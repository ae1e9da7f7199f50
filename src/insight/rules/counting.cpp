#include "insight/rules/counting.hpp"

#include <string_view>
#include <type_traits>

#include "core/described.hpp"

namespace akad::insight {

namespace {

using namespace std::string_view_literals;

bool is_key(std::string_view name) {
    return name == "workspace"sv || name == "pipeline"sv || name == "stage"sv ||
           name == "month"sv || name == "owner"sv || name == "currency"sv || name == "size"sv;
}

/// Calls `visit(to, from)` for each count of two rows.
template <class Row, class Visit>
void each_count(Row& to, const Row& from, const Visit& visit) {
    boost::mp11::mp_for_each<MembersOf<Row>>([&](auto member) {
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(to.*member.pointer)>,
                                     std::int64_t>) {
            if (!is_key(member.name)) visit(to.*member.pointer, from.*member.pointer);
        }
    });
}

template <class Row>
void add_counts(Row& to, const Row& from, std::int64_t times) {
    each_count(to, from, [&](std::int64_t& sum, std::int64_t count) { sum += times * count; });
}

template <class Row>
bool has_no_counts(Row row) {
    bool zero = true;
    each_count(row, row, [&](std::int64_t, std::int64_t count) { zero = zero && count == 0; });
    return zero;
}

StageMonth place_of(const Stay& stay, const std::string& month) {
    return {.workspace = stay.workspace,
            .pipeline = stay.pipeline,
            .stage = stay.stage,
            .month = month,
            .owner = stay.owner,
            .currency = stay.currency,
            .size = stay.size};
}

DealMonth place_of(const DealNow& deal, const std::string& month) {
    return {.workspace = deal.workspace,
            .pipeline = deal.pipeline,
            .month = month,
            .owner = deal.owner,
            .currency = deal.currency,
            .size = deal.size};
}

DealMonth place_of(const Promise& promise) {
    return {.workspace = promise.workspace,
            .pipeline = promise.pipeline,
            .month = promise.month,
            .owner = promise.owner,
            .currency = promise.currency,
            .size = promise.size};
}

StageMonth entered(const Stay& stay, bool claims) {
    StageMonth row = place_of(stay, stay.entered_month);
    row.entered = 1;
    if (stay.ending != Ending::open) return row;
    row.open = 1;
    row.open_since_s = seconds_between({0}, stay.entered_at);
    row.claiming = claims ? 1 : 0;
    return row;
}

StageMonth left(const Stay& stay) {
    StageMonth row = place_of(stay, stay.left_month);
    row.forward = stay.ending == Ending::forward || stay.ending == Ending::overridden ? 1 : 0;
    row.overridden = stay.ending == Ending::overridden ? 1 : 0;
    row.back = stay.ending == Ending::back ? 1 : 0;
    row.lost = stay.ending == Ending::lost ? 1 : 0;
    row.aside = stay.ending == Ending::aside ? 1 : 0;
    if (row.aside == 0) row.stay_s = seconds_between(stay.entered_at, *stay.left_at);
    return row;
}

DealMonth opened(const DealNow& deal) {
    DealMonth row = place_of(deal, deal.created_month);
    row.opened = 1;
    row.opened_minor = deal.value_minor;
    return row;
}

DealMonth ended(const DealNow& deal) {
    DealMonth row = place_of(deal, deal.ended_month);
    row.ended_minor = deal.value_minor;
    row.lost = deal.standing == Standing::lost ? 1 : 0;
    row.aside = deal.standing == Standing::aside ? 1 : 0;
    if (deal.standing != Standing::won) return row;
    row.won = 1;
    row.won_minor = deal.value_minor;
    row.cycle_s = seconds_between(deal.created_at, *deal.ended_at);
    return row;
}

DealMonth promised(DealMonth row, Kept kept) {
    row.promised = 1;
    row.on_time = kept == Kept::on_time ? 1 : 0;
    row.lost_before = kept == Kept::lost_before ? 1 : 0;
    return row;
}

template <class Map, class Row>
void put(Map& sums, const Row& row, std::int64_t times) {
    Row empty = row;
    add(empty, row, -1);
    add(sums.try_emplace(key_of(row), empty).first->second, row, times);
}

}  // namespace

StageKey key_of(const StageMonth& row) {
    return {row.pipeline, row.stage, row.month, row.owner, row.currency.text(), row.size};
}
MonthKey key_of(const DealMonth& row) {
    return {row.pipeline, row.month, row.owner, row.currency.text(), row.size};
}

void add(StageMonth& to, const StageMonth& from, std::int64_t times) {
    add_counts(to, from, times);
}
void add(DealMonth& to, const DealMonth& from, std::int64_t times) {
    add_counts(to, from, times);
}
bool is_zero(const StageMonth& row) {
    return has_no_counts(row);
}
bool is_zero(const DealMonth& row) {
    return has_no_counts(row);
}

std::int64_t seconds_between(Instant from, Instant to) {
    return to.us / us_per_second - from.us / us_per_second;
}

Kept kept_of(const DealNow& deal, Day day) {
    if (!deal.ended_day || *deal.ended_day > day) return Kept::late;
    if (deal.standing == Standing::won) return Kept::on_time;
    return deal.standing == Standing::lost ? Kept::lost_before : Kept::late;
}

void Sums::count(const Story& story, std::int64_t times) {
    for (const Stay& stay : story.stays) {
        put(stages, entered(stay, story.deal.claims_stage), times);
        if (stay.ending != Ending::open) put(stages, left(stay), times);
    }
    put(months, opened(story.deal), times);
    if (story.deal.standing != Standing::open) put(months, ended(story.deal), times);
    for (const Promise& promise : story.promises)
        put(months, promised(place_of(promise), kept_of(story.deal, promise.day)), times);
    if (story.deal.promised)
        put(months,
            promised(place_of(story.deal, story.deal.close_month),
                     kept_of(story.deal, *story.deal.close_day)),
            times);
}

}  // namespace akad::insight
