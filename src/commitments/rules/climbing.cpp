#include "commitments/rules/climbing.hpp"

#include <algorithm>
#include <charconv>

#include "commitments/day_end.hpp"
#include "core/described.hpp"

namespace akad::commitments {

namespace {

constexpr std::int64_t morning_s = 8 * 3600;
constexpr std::size_t most_rungs = 6;
constexpr int first_days = -30;
constexpr int last_days = 60;

Instant morning_of(Day day, std::string_view zone) {
    return {end_of(day.plus(-1), zone).us + morning_s * us_per_second};
}

Day day_of(const Rung& rung, const Footing& footing) {
    if (rung.days == 0) return footing.calendar.last_working_day(footing.due);
    return footing.calendar.add_working_days(footing.due, rung.days);
}

std::string text_of(const Ladder& ladder) {
    std::string text;
    for (const Rung& each : ladder) {
        if (!text.empty()) text += ' ';
        text += std::to_string(each.days) + (each.act == RungAct::remind ? 'r' : 'e');
    }
    return text;
}

Ladder ladder_of_text(std::string_view text) {
    Ladder ladder;
    while (!text.empty()) {
        const auto word = text.substr(0, text.find(' '));
        text.remove_prefix(std::min(text.size(), word.size() + 1));
        Rung rung;
        std::from_chars(word.data(), word.data() + word.size(), rung.days);
        rung.act = word.ends_with('e') ? RungAct::escalate : RungAct::remind;
        ladder.push_back(rung);
    }
    return ladder;
}

/// Takes the next "kind=ladder" off the front.
struct Entry {
    std::string_view kind;
    std::string_view ladder;
};
Entry take_entry(std::string_view& text) {
    const auto entry = text.substr(0, text.find(';'));
    text.remove_prefix(std::min(text.size(), entry.size() + 1));
    const auto equals = std::min(entry.find('='), entry.size());
    return {entry.substr(0, equals), entry.substr(std::min(equals + 1, entry.size()))};
}

}  // namespace

Instant time_of(const Rung& rung, const Footing& footing) {
    return morning_of(day_of(rung, footing), footing.zone);
}

int rung_at(const Ladder& ladder, const Footing& footing, Instant now) {
    int rung = ground;
    for (const Rung& each : ladder)
        if (time_of(each, footing) <= now) rung = each.days;
    return rung;
}

std::optional<Instant> next_above(const Ladder& ladder, int rung, const Footing& footing) {
    for (const Rung& each : ladder)
        if (each.days > rung) return time_of(each, footing);
    return std::nullopt;
}

Climb climbed(const Ladder& ladder, int rung, const Footing& footing, Instant now) {
    Climb climb{.rung = rung};
    for (const Rung& each : ladder) {
        if (each.days <= rung || time_of(each, footing) > now) continue;
        climb.rung = each.days;
        if (!climb.act || each.act == RungAct::escalate) climb.act = each.act;
    }
    const Day today = day_in_zone(now, footing.zone);
    if (climb.act && !footing.calendar.is_working(today))
        return {rung, std::nullopt,
                morning_of(footing.calendar.next_working_day(today), footing.zone)};
    climb.next = next_above(ladder, climb.rung, footing);
    return climb;
}

Result<Ladder> checked(Ladder ladder) {
    std::ranges::sort(ladder, {}, &Rung::days);
    bool fits = ladder.size() <= most_rungs;
    for (std::size_t i = 0; i < ladder.size(); ++i) {
        fits = fits && ladder[i].days >= first_days && ladder[i].days <= last_days;
        fits = fits && (i == 0 || ladder[i - 1].days != ladder[i].days);
        fits = fits && (ladder[i].act == RungAct::remind || ladder[i].days > 0);
    }
    if (fits) return ladder;
    return Error{ErrorKind::invalid, "bad_ladder",
                 "At most six reminders, each on another day from 30 working days before to 60 "
                 "after; escalation comes after the day."};
}

std::optional<Ladder> ladder_in(std::string_view text, Kind kind) {
    while (!text.empty()) {
        const Entry entry = take_entry(text);
        if (entry.kind == name_of(kind)) return ladder_of_text(entry.ladder);
    }
    return std::nullopt;
}

std::string with_ladder(std::string_view text, Kind kind, const std::optional<Ladder>& ladder) {
    std::string out;
    const auto add = [&](std::string_view name, std::string_view rungs) {
        out.append(out.empty() ? "" : ";").append(name).append(1, '=').append(rungs);
    };
    while (!text.empty()) {
        const Entry entry = take_entry(text);
        if (entry.kind != name_of(kind)) add(entry.kind, entry.ladder);
    }
    if (ladder) add(name_of(kind), text_of(*ladder));
    return out;
}

}  // namespace akad::commitments
