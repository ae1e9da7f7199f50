#include "insight/rules/story.hpp"

#include <algorithm>
#include <iterator>

#include "insight/rules/size.hpp"

namespace akad::insight {

namespace {

std::string month_at(Instant at, const House& house) {
    return month_of(day_in_zone(at, house.time_zone));
}

int position_of(const House& house, StageId stage) {
    const auto found = house.positions.find(stage);
    return found == house.positions.end() ? 0 : found->second;
}

Ending between(StageId from, StageId to, const House& house) {
    return position_of(house, to) < position_of(house, from) ? Ending::back : Ending::forward;
}

Ending ending_with(Standing standing, std::string_view kind) {
    switch (standing) {
        case Standing::won:
            return kind == "deal.overridden" ? Ending::overridden : Ending::forward;
        case Standing::lost:
            return Ending::lost;
        case Standing::aside:
            return Ending::aside;
        case Standing::open:
            return Ending::open;
    }
    return Ending::open;
}

Ending ending_by(const DealFact& fact, StageId from, StageId to, const House& house) {
    if (fact.kind == "deal.advanced") return Ending::forward;
    if (fact.kind == "deal.overridden") return Ending::overridden;
    if (fact.kind == "deal.moved_back") return Ending::back;
    return between(from, to, house);
}

Stay stay_in(const DealNow& deal, StageId stage, Instant entered_at, const House& house) {
    return {.workspace = deal.workspace,
            .deal = deal.id,
            .pipeline = deal.pipeline,
            .stage = stage,
            .owner = deal.owner,
            .currency = deal.currency,
            .size = deal.size,
            .entered_at = entered_at,
            .entered_month = month_at(entered_at, house)};
}

void leave(Stay& stay, Ending ending, Instant left_at, const House& house) {
    stay.ending = ending;
    stay.left_at = left_at;
    stay.left_month = month_at(left_at, house);
}

void go_on(Stay& stay, const DealFact& fact) {
    stay.ending = Ending::open;
    stay.left_at.reset();
    stay.left_month.clear();
    if (fact.stage_since) stay.entered_at = *fact.stage_since;
}

/// The stays that another system told of; how each ended follows from where the next one is.
std::vector<Stay> told_stays(const DealNow& deal, const std::vector<ToldStay>& told,
                             const House& house) {
    std::vector<Stay> stays;
    for (std::size_t i = 0; i < told.size(); ++i) {
        Stay stay = stay_in(deal, told[i].stage, told[i].entered_at, house);
        stay.imported = true;
        const bool is_last = i + 1 == told.size();
        if (!is_last)
            leave(stay, between(stay.stage, told[i + 1].stage, house),
                  told[i].left_at.value_or(told[i + 1].entered_at), house);
        stays.push_back(std::move(stay));
    }
    return stays;
}

void number_anew(std::vector<Stay>& stays) {
    for (std::size_t i = 0; i < stays.size(); ++i) stays[i].number = static_cast<int>(i) + 1;
}

/// A better past takes the place of the imported stays; those made here stay.
void take_past(Story& story, const DealFact& fact, const House& house) {
    const auto own = std::ranges::find_if(story.stays, [](const Stay& s) { return !s.imported; });
    if (fact.told.empty() || own == story.stays.begin()) return;
    const Stay end = *(own - 1);
    std::vector<Stay> all = told_stays(story.deal, fact.told, house);
    if (end.ending != Ending::open)
        leave(all.back(), end.ending, fact.told.back().left_at.value_or(*end.left_at), house);
    all.insert(all.end(), own, story.stays.end());
    number_anew(all);
    story.stays = std::move(all);
}

void keep_close_day(Story& story, const DealFact& fact, const House& house) {
    DealNow& deal = story.deal;
    if (!fact.close_day || *fact.close_day == deal.close_day) return;
    const Day today = day_in_zone(fact.at, house.time_zone);
    if (deal.close_day && deal.close_since) {
        const Day judged = deal.close_day->plus(-promised_days_before);
        if (*deal.close_since <= judged && judged < today)
            story.promises.push_back({.workspace = deal.workspace,
                                      .deal = deal.id,
                                      .number = static_cast<int>(story.promises.size()) + 1,
                                      .pipeline = deal.pipeline,
                                      .owner = deal.owner,
                                      .currency = deal.currency,
                                      .size = deal.size,
                                      .day = *deal.close_day,
                                      .month = deal.close_month});
    }
    deal.close_day = *fact.close_day;
    deal.close_since = deal.close_day ? std::optional(today) : std::nullopt;
    deal.close_month = deal.close_day ? month_of(*deal.close_day) : std::string();
}

void keep_end(DealNow& deal, const DealFact& fact, const House& house) {
    if (deal.standing == Standing::open) {
        deal.ended_at.reset();
        deal.ended_day.reset();
        deal.ended_month.clear();
        return;
    }
    deal.ended_at = fact.closed_at.value_or(std::nullopt).value_or(fact.at);
    deal.ended_day = day_in_zone(*deal.ended_at, house.time_zone);
    deal.ended_month = month_of(*deal.ended_day);
}

void keep_fields(Story& story, const DealFact& fact, const House& house) {
    keep_close_day(story, fact, house);
    DealNow& deal = story.deal;
    if (fact.pipeline) deal.pipeline = *fact.pipeline;
    if (fact.stage) deal.stage = *fact.stage;
    if (fact.owner) deal.owner = *fact.owner;
    if (fact.currency) deal.currency = *fact.currency;
    if (fact.claims_stage) deal.claims_stage = *fact.claims_stage;
    if (fact.value_minor) deal.value_minor = *fact.value_minor;
    deal.size = size_step(deal.value_minor);
    if (fact.created_at) {
        deal.created_at = *fact.created_at;
        deal.created_month = month_at(deal.created_at, house);
    }
    if (!fact.standing) return;
    deal.standing = *fact.standing;
    keep_end(deal, fact, house);
}

void enter(Story& story, const DealFact& fact, const House& house) {
    Stay stay = stay_in(story.deal, story.deal.stage, fact.stage_since.value_or(fact.at), house);
    stay.number = static_cast<int>(story.stays.size()) + 1;
    story.stays.push_back(std::move(stay));
}

/// Into another stage, or by undo out of it again.
void change_stage(Story& story, const DealNow& before, const DealFact& fact, const House& house) {
    if (fact.kind == "deal.move_undone" && story.stays.size() > 1) {
        story.stays.pop_back();
        go_on(story.stays.back(), fact);
        return;
    }
    if (before.standing == Standing::open)
        leave(story.stays.back(), ending_by(fact, before.stage, story.deal.stage, house), fact.at,
              house);
    enter(story, fact, house);
}

void move(Story& story, const DealNow& before, const DealFact& fact, const House& house) {
    const bool was_open = before.standing == Standing::open;
    const bool is_open = story.deal.standing == Standing::open;
    Stay& last = story.stays.back();
    if (was_open && !is_open)
        leave(last, ending_with(story.deal.standing, fact.kind), *story.deal.ended_at, house);
    else if (!was_open && !is_open)
        last.ending = ending_with(story.deal.standing, fact.kind);
    else if (before.stage != story.deal.stage)
        change_stage(story, before, fact, house);
    else if (!was_open)
        go_on(last, fact);
}

/// Until the thirtieth day before it nobody knows, so a day farther ahead counts as promised while
/// nothing has moved it.
bool is_promised(const DealNow& deal) {
    if (!deal.close_day || !deal.close_since) return false;
    const Day judged = deal.close_day->plus(-promised_days_before);
    return *deal.close_since <= judged && (!deal.ended_day || judged < *deal.ended_day);
}

/// An open stay is its deal's owner's, at its size.
void follow_deal(Story& story) {
    story.deal.promised = is_promised(story.deal);
    Stay& last = story.stays.back();
    if (last.ending != Ending::open) return;
    last.owner = story.deal.owner;
    last.currency = story.deal.currency;
    last.size = story.deal.size;
}

std::optional<Story> begun(const DealFact& fact, const House& house) {
    if (!fact.created_at || !fact.stage || !fact.pipeline) return std::nullopt;
    Story story;
    story.deal.workspace = fact.workspace;
    story.deal.id = fact.deal;
    keep_fields(story, fact, house);
    std::vector<ToldStay> past = fact.told;
    if (past.empty())
        past.push_back({story.deal.stage, fact.stage_since.value_or(fact.at), story.deal.ended_at});
    story.stays = told_stays(story.deal, past, house);
    if (fact.kind != "deal.imported") story.stays.back().imported = false;
    if (story.deal.standing != Standing::open)
        leave(story.stays.back(), ending_with(story.deal.standing, fact.kind),
              past.back().left_at.value_or(*story.deal.ended_at), house);
    number_anew(story.stays);
    follow_deal(story);
    return story;
}

}  // namespace

std::string month_of(Day day) {
    return day.text().substr(0, 7);
}

std::optional<Story> told(std::optional<Story> before, const DealFact& fact, const House& house) {
    if (!before) return begun(fact, house);
    Story story = std::move(*before);
    const DealNow was = story.deal;
    keep_fields(story, fact, house);
    if (!fact.told.empty())
        take_past(story, fact, house);
    else if (was.stage != story.deal.stage || was.standing != story.deal.standing)
        move(story, was, fact, house);
    follow_deal(story);
    return story;
}

}  // namespace akad::insight
