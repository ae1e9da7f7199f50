#include "reviews/rules/rhythm.hpp"

#include <algorithm>
#include <chrono>

#include "core/text.hpp"
#include "core/weekday.hpp"

namespace akad::reviews {

namespace {

/// In a week that is a whole number of fortnights away from the week it was set in.
bool in_its_week(const Rhythm& rhythm, Day day) {
    return (monday_of(day).number - monday_of(rhythm.since).number) % (2 * days_in_week) == 0;
}

bool falls_on(const Rhythm& rhythm, Day day) {
    const std::chrono::year_month_day date{std::chrono::sys_days{std::chrono::days{day.number}}};
    const bool day_of_month = static_cast<int>(static_cast<unsigned>(date.day())) == rhythm.on_day;
    switch (rhythm.every) {
        case Every::week:
            return weekday_of(day) == rhythm.on_day;
        case Every::two_weeks:
            return weekday_of(day) == rhythm.on_day && in_its_week(rhythm, day);
        case Every::month:
            return day_of_month;
        case Every::quarter:
            return day_of_month && (static_cast<unsigned>(date.month()) - 1) % 3 == 0;
    }
    return false;
}

Error refused(const char* field, const char* code, const char* text) {
    return {ErrorKind::invalid, code, text, {{field, code, text}}};
}

Rhythm usual(Looking looking, Every every, int on_day, int first_stage, int last_stage) {
    Rhythm rhythm;
    rhythm.looking = looking;
    rhythm.every = every;
    rhythm.on_day = on_day;
    rhythm.first_stage = first_stage;
    rhythm.last_stage = last_stage;
    return rhythm;
}

}  // namespace

Result<Rhythm> checked(Rhythm rhythm, int stage_count) {
    rhythm.name = TRY(text_within("name", rhythm.name, 0, most_rhythm_name_characters));
    if (rhythm.looking == Looking::one_deal || rhythm.looking == Looking::one_person)
        return refused("looking", "not_rhythmic",
                       "A review of one deal or one person is started by hand. Choose another "
                       "rule for a rhythm.");
    const bool weekly = rhythm.every == Every::week || rhythm.every == Every::two_weeks;
    if (rhythm.on_day < 1 || rhythm.on_day > (weekly ? days_in_week : 28))
        return refused(
            "on_day", "bad_rhythm_day",
            "Choose a weekday from 1 (Monday) to 7, or a day of the month from 1 to 28.");
    const int last = rhythm.last_stage == 0 ? stage_count : rhythm.last_stage;
    if (rhythm.first_stage < 1 || rhythm.first_stage > last || last > stage_count)
        return refused("first_stage", "bad_stage_range",
                       "Choose stages of this pipeline, the first one not behind the last one.");
    const bool audit = rhythm.looking == Looking::stage_audit;
    if (audit && (rhythm.sample_size < 1 || rhythm.sample_size > most_sampled_per_stage))
        return refused("sample_size", "bad_sample_size",
                       "An audit looks at 1 to 20 deals of each stage.");
    if (!audit) rhythm.sample_size = 0;
    return rhythm;
}

Day next_day(const Rhythm& rhythm, Day after) {
    Day day = after.plus(1);
    // A quarter with its longest months, and a day: no checked rhythm is further away.
    for (int tried = 0; tried <= 93 && !falls_on(rhythm, day); ++tried) day = day.plus(1);
    return day;
}

Day due_day(const Rhythm& rhythm) {
    const Day before = rhythm.since.plus(-1);
    return next_day(rhythm, rhythm.last_held ? std::max(*rhythm.last_held, before) : before);
}

std::vector<Rhythm> usual_rhythms(UsualSet which, int stage_count) {
    const int late = std::min(3, stage_count);
    const int middle = std::min(2, stage_count);
    const auto weekly = usual(Looking::all_open, Every::week, 1, late, 0);
    if (which == UsualSet::velocity)
        return {weekly, usual(Looking::all_open, Every::two_weeks, 3, 1, 0),
                usual(Looking::slower, Every::month, 1, 1, 0)};
    auto audit = usual(Looking::stage_audit, Every::quarter, 1, middle, 0);
    audit.sample_size = 5;
    return {weekly, usual(Looking::slower, Every::month, 1, middle, late), audit};
}

}  // namespace akad::reviews
