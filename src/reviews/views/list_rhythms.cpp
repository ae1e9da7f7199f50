#include "reviews/rules/rhythm.hpp"
#include "reviews/store/review_store.hpp"
#include "reviews/views/names.hpp"

namespace akad::reviews {

namespace {

RhythmView view_of(const Rhythm& rhythm, const Names& names, Day today) {
    const Day due = due_day(rhythm);
    return {
        .id = rhythm.id,
        .revision = rhythm.revision,
        .name = rhythm.name,
        .pipeline = rhythm.pipeline,
        .looking = rhythm.looking,
        .every = rhythm.every,
        .on_day = rhythm.on_day,
        .first_stage = rhythm.first_stage,
        .last_stage = rhythm.last_stage == 0 ? std::nullopt : std::optional(rhythm.last_stage),
        .sample_size = rhythm.sample_size == 0 ? std::nullopt : std::optional(rhythm.sample_size),
        .leader = names.of(rhythm.leader),
        .due_day = due,
        .is_due = due <= today,
        .last_held = rhythm.last_held};
}

std::vector<RhythmView> views_of(const storage::Reading& reading,
                                 const std::vector<Rhythm>& rhythms) {
    Names names;
    for (const Rhythm& each : rhythms) names.need(each.leader);
    names.look_up(reading);
    const Day today = people::today_in(reading.db, reading.caller.workspace, reading.now);
    std::vector<RhythmView> views;
    for (const Rhythm& each : rhythms) views.push_back(view_of(each, names, today));
    return views;
}

}  // namespace

Result<http::Page<RhythmView>> list_rhythms(const storage::Reading& reading) {
    http::Page<RhythmView> page;
    page.items = views_of(reading, rhythms_of(reading.db, reading.caller.workspace));
    page.total = {static_cast<std::int64_t>(page.items.size()), false};
    return page;
}

Result<RhythmView> show_rhythm(const storage::Reading& reading, RhythmId id) {
    const Rhythm rhythm = TRY(require_rhythm(reading.db, reading.caller.workspace, id));
    return views_of(reading, {rhythm}).front();
}

}  // namespace akad::reviews
