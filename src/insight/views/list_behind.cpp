#include <algorithm>
#include <map>

#include "deals/brief.hpp"
#include "insight/rules/months.hpp"
#include "insight/store/projection.hpp"
#include "insight/views/asked.hpp"
#include "insight/views/behind.hpp"

namespace akad::insight {

namespace {

/// A case with the key its page goes on from.
struct Case {
    std::string key;
    BehindDeal shown;
};

std::string key_of_case(const std::string& month, DealId deal, int number) {
    return month + '~' + deal.text() + '~' + std::to_string(number);
}

Case case_of(const Stay& stay) {
    return {key_of_case(stay.left_month, stay.deal, stay.number),
            {.deal = stay.deal,
             .owner = {stay.owner, ""},
             .stage = stay.stage,
             .ending = std::string(name_of(stay.ending)),
             .since = stay.entered_at,
             .until = stay.left_at}};
}

Case case_of(const DealNow& deal) {
    return {key_of_case(deal.ended_month, deal.id, 0),
            {.deal = deal.id,
             .owner = {deal.owner, ""},
             .ending = std::string(name_of(deal.standing)),
             .since = deal.created_at,
             .until = deal.ended_at}};
}

std::vector<Case> cases_of(const storage::Reading& reading, const std::vector<Promise>& promises) {
    std::set<DealId> ids;
    for (const Promise& promise : promises) ids.insert(promise.deal);
    const Stories stories = stories_of(reading.db, reading.caller.workspace, ids);
    std::vector<Case> cases;
    for (const Promise& promise : promises) {
        const auto& story = stories.at(promise.deal);
        if (!story) continue;
        cases.push_back({key_of_case(promise.month, promise.deal, promise.number),
                         {.deal = promise.deal,
                          .owner = {promise.owner, ""},
                          .ending = std::string(name_of(kept_of(story->deal, promise.day))),
                          .until = story->deal.ended_at,
                          .day = promise.day}});
    }
    return cases;
}

template <class Row>
std::vector<Case> cases_of(const std::vector<Row>& rows) {
    std::vector<Case> cases;
    for (const Row& row : rows) cases.push_back(case_of(row));
    return cases;
}

std::vector<Case> cases_behind(const storage::Reading& reading, Figure figure, const Asked& asked,
                               const Behind& behind) {
    switch (figure) {
        case Figure::stays:
            return cases_of(stays_behind(reading, asked, behind));
        case Figure::ends:
            return cases_of(ends_behind(reading, asked, behind));
        case Figure::promises:
            return cases_of(reading, promises_behind(reading, asked, behind));
    }
    return {};
}

/// Names and values of those that the caller may see; a deal that went to another owner since may
/// be out of sight, then it is counted but not named.
void add_names(const storage::Reading& reading, std::vector<BehindDeal>& deals) {
    std::vector<DealId> ids;
    std::vector<PersonId> owners;
    for (const BehindDeal& each : deals) {
        ids.push_back(each.deal);
        owners.push_back(each.owner.id);
    }
    std::map<DealId, deals::DealBrief> briefs;
    for (auto& brief : deals::briefs_of(reading, ids)) briefs.emplace(brief.id, std::move(brief));
    const auto names = people::names_of(reading.db, reading.caller.workspace, owners);
    for (BehindDeal& each : deals) {
        if (const auto name = names.find(each.owner.id); name != names.end())
            each.owner.name = name->second;
        const auto brief = briefs.find(each.deal);
        if (brief == briefs.end()) continue;
        each.name = brief->second.name;
        each.value = brief->second.value;
    }
    std::erase_if(deals, [&](const BehindDeal& each) { return !briefs.contains(each.deal); });
}

/// "month~deal~number"; the month is empty for what is open.
Result<std::string> checked_cursor(const std::optional<std::string>& cursor) {
    if (!cursor) return std::string();
    std::string text = TRY(http::unwrap_cursor(*cursor));
    if (std::ranges::count(text, '~') != 2) return http::bad_cursor();
    return text;
}

bool is_ending(Figure figure, std::string_view word) {
    switch (figure) {
        case Figure::stays:
            return parse_enum<Ending>(word).has_value();
        case Figure::ends:
            return parse_enum<Standing>(word).has_value();
        case Figure::promises:
            return word == "missed" || parse_enum<Kept>(word).has_value();
    }
    return false;
}

Result<std::string> checked_ending(const BehindFilter& filter) {
    if (!filter.ending || is_ending(filter.figure, *filter.ending))
        return filter.ending.value_or("");
    return Error{ErrorKind::invalid,
                 "bad_word",
                 "This ending is not known. See the API description.",
                 {{"ending", "bad_word", "Not one of its words."}}};
}

}  // namespace

Result<http::Page<BehindDeal>> list_deals_behind(const storage::Reading& reading,
                                                 const BehindFilter& filter) {
    const auto pipeline = TRY(pipeline_asked(reading, filter.pipeline));
    const Asked asked = TRY(asked_by(
        reading, {.owner = filter.owner, .from = filter.from, .to = filter.to, .size = filter.size},
        pipeline.id));
    Behind behind{.stage = filter.stage};
    behind.ending = TRY(checked_ending(filter));
    behind.limit = static_cast<int>(TRY(http::page_size(filter.limit)));
    behind.cursor = TRY(checked_cursor(filter.cursor));
    auto cases = cases_behind(reading, filter.figure, asked, behind);
    http::Page<BehindDeal> page;
    const auto limit = static_cast<std::size_t>(behind.limit);
    if (cases.size() > limit) {
        cases.resize(limit);
        page.next = http::wrap_cursor(cases.back().key);
    }
    for (Case& each : cases) page.items.push_back(std::move(each.shown));
    page.total = {static_cast<std::int64_t>(page.items.size()), page.next.has_value()};
    add_names(reading, page.items);
    return page;
}

}  // namespace akad::insight
