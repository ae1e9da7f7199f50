#include "deals/inspection.hpp"
#include "people/people.hpp"
#include "reviews/actions/actions.hpp"
#include "reviews/store/review_store.hpp"

namespace akad::reviews {

namespace {

Day today_of(const ledger::Writing& writing) {
    return people::today_in(writing.db, writing.caller.workspace, writing.now);
}

/// The rhythm as the command wants it, over the one it changes.
Result<Rhythm> wanted(ledger::Writing& writing, Rhythm rhythm, const SetRhythm& command) {
    const auto pipeline =
        command.pipeline ? command.pipeline : deals::oldest_pipeline(writing.reading());
    const auto leader = command.leader ? command.leader : writing.caller.person;
    rhythm.name = command.name.value_or("");
    rhythm.pipeline = pipeline.value_or(PipelineId{});
    rhythm.looking = command.looking;
    rhythm.every = command.every;
    rhythm.on_day = command.on_day;
    rhythm.first_stage = command.first_stage;
    rhythm.last_stage = command.last_stage.value_or(0);
    rhythm.sample_size = command.sample_size.value_or(0);
    rhythm.leader = leader.value_or(PersonId{});
    TRY(people::require_member(writing.db, writing.caller.workspace, rhythm.leader));
    const int stages = TRY(deals::stages_in(writing.reading(), rhythm.pipeline));
    return checked(std::move(rhythm), stages);
}

Result<RhythmId> keep_new(ledger::Writing& writing, Rhythm rhythm) {
    if (rhythms_of(writing.db, writing.caller.workspace).size() >= most_rhythms)
        return Error{ErrorKind::conflict, "too_many_rhythms",
                     "There may be 20 rhythms. End one that is not needed any more."};
    rhythm.workspace = writing.caller.workspace;
    rhythm.id = writing.draw.id<RhythmId>();
    rhythm.since = today_of(writing);
    storage::insert(writing.db, "rhythm", rhythm);
    writing.record(ledger::changed<Rhythm>("rhythm.set", nullptr, rhythm));
    return rhythm.id;
}

void keep_retired(ledger::Writing& writing, const Rhythm& before) {
    Rhythm after = before;
    ++after.revision;
    after.retired = true;
    storage::save(writing.db, "rhythm", after);
    writing.record(ledger::changed("rhythm.retired", &before, after));
}

}  // namespace

Result<RhythmId> add_rhythm(ledger::Writing& writing, const SetRhythm& command) {
    Rhythm rhythm = TRY(wanted(writing, {}, command));
    return keep_new(writing, std::move(rhythm));
}

Result<RhythmId> change_rhythm(ledger::Writing& writing, RhythmId id, const SetRhythm& command) {
    const Rhythm before = TRY(require_rhythm(writing.db, writing.caller.workspace, id));
    Rhythm after = TRY(wanted(writing, before, command));
    ++after.revision;
    storage::save(writing.db, "rhythm", after);
    writing.record(ledger::changed("rhythm.changed", &before, after));
    return id;
}

Result<RhythmId> retire_rhythm(ledger::Writing& writing, RhythmId id) {
    keep_retired(writing, TRY(require_rhythm(writing.db, writing.caller.workspace, id)));
    return id;
}

Result<RhythmId> set_usual_rhythms(ledger::Writing& writing, const SetUsualRhythms& command) {
    const auto pipeline = deals::oldest_pipeline(writing.reading()).value_or(PipelineId{});
    const int stages = TRY(deals::stages_in(writing.reading(), pipeline));
    const auto in_force = rhythms_of(writing.db, writing.caller.workspace);
    for (const Rhythm& each : in_force) keep_retired(writing, each);
    RhythmId first;
    for (Rhythm rhythm : usual_rhythms(command.usual, stages)) {
        rhythm.pipeline = pipeline;
        rhythm.leader = writing.caller.person.value_or(PersonId{});
        const RhythmId made = TRY(keep_new(writing, std::move(rhythm)));
        if (first == RhythmId{}) first = made;
    }
    return first;
}

}  // namespace akad::reviews
