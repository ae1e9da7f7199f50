#include "signals/rules/activity_form.hpp"

#include <algorithm>

#include "core/text.hpp"

namespace akad::signals {

namespace {

Error wrong(std::string_view field, std::string code, std::string text) {
    std::vector<ErrorItem> items{{std::string(field), code, text}};
    return {ErrorKind::invalid, std::move(code), std::move(text), std::move(items)};
}

bool is_buyers_alone(ActivityKind kind) {
    return kind == ActivityKind::reply || kind == ActivityKind::content_viewed;
}

/// Who asked for a meeting matters little and defaults to us; who wrote or called is to be said.
Result<Side> side_of(ActivityKind kind, std::optional<Side> said) {
    if (is_buyers_alone(kind)) {
        if (said == Side::seller)
            return wrong("side", "only_the_buyer_does_this",
                         "Replies and views of content are the buyer's. Choose mail or message for "
                         "what we sent.");
        return Side::buyer;
    }
    if (!said && kind != ActivityKind::meeting)
        return wrong("side", "side_missing", "Say whether the buyer or we wrote or called.");
    return said.value_or(Side::seller);
}

Result<Instant> time_of(Instant at, Instant now) {
    if (at.us > now.us + clock_ahead_us)
        return wrong("occurred_at", "activity_in_the_future",
                     "An activity has happened. For what is to come, set a next step.");
    if (at.us < now.us - oldest_us)
        return wrong("occurred_at", "activity_too_old",
                     "This is more than five years ago. Check the year.");
    return std::min(at, now);
}

Result<void> check_minutes(ActivityKind kind, std::optional<int> minutes) {
    if (!minutes) return {};
    const bool takes_time = kind == ActivityKind::meeting || kind == ActivityKind::call;
    if (takes_time && *minutes >= 1 && *minutes <= most_minutes) return {};
    return wrong("minutes", "minutes_out_of_range",
                 "Meetings and calls take 1 to 1,440 minutes; leave this empty for anything else.");
}

Result<std::string> people_of(std::string_view field,
                              const std::optional<std::vector<PersonId>>& people) {
    if (!people) return std::string();
    if (people->size() > most_people)
        return wrong(field, "too_many_people", "Name up to 50 people on each side.");
    return listed(*people);
}

Result<std::string> indicators_of(const std::optional<std::vector<Indicator>>& said) {
    if (!said) return std::string();
    if (!std::ranges::all_of(*said, is_said))
        return wrong("indicators", "indicator_is_derived",
                     "How often the buyer engages and who joins is counted, not said. Leave it "
                     "out.");
    return listed(*said);
}

}  // namespace

bool shows_buyer(const Activity& activity) {
    if (activity.side == Side::buyer) return true;
    if (activity.contacts.empty()) return false;
    return activity.kind == ActivityKind::meeting ||
           (activity.kind == ActivityKind::call && activity.minutes);
}

Result<Activity> said(Activity before, const SayActivity& command, Instant now) {
    Activity after = std::move(before);
    after.kind = command.kind;
    after.side = TRY(side_of(command.kind, command.side));
    after.occurred_at = TRY(time_of(command.occurred_at, now));
    TRY(check_minutes(command.kind, command.minutes));
    after.minutes = command.minutes;
    after.contacts = TRY(people_of("contacts", command.contacts));
    after.members = TRY(people_of("members", command.members));
    after.indicators = TRY(indicators_of(command.indicators));
    after.note = TRY(text_within("note", command.note.value_or(""), 0, most_note_characters));
    after.buyer_acted = shows_buyer(after);
    if (!after.buyer_acted && !after.indicators.empty())
        return wrong("indicators", "indicator_without_buyer",
                     "An indicator is something the buyer did. Record their part: the reply, or "
                     "who was there.");
    return after;
}

Result<Activity> told(Activity before, const RecordActivity& command, Instant now) {
    Activity after = TRY(said(std::move(before), command, now));
    if (command.source.has_value() != command.source_id.has_value())
        return wrong("source_id", "source_incomplete",
                     "Give the other system's name and its id for this, or neither.");
    if (!command.source) return after;
    after.source = TRY(text_within("source", *command.source, 1, most_source_characters));
    after.source_id =
        TRY(text_within("source_id", *command.source_id, 1, most_source_id_characters));
    return after;
}

Result<void> check_keeper(const Activity& activity, const Caller& caller, PersonId deal_owner) {
    const bool recorded_it = caller.person && activity.recorded_by == caller.person;
    if (recorded_it || caller.person == deal_owner || caller.can(Permission::override_gate))
        return {};
    return Error{ErrorKind::conflict, "not_your_activity",
                 "Who recorded this, the deal's owner or a manager changes it. Ask one of them."};
}

Result<void> check_standing(const Activity& activity) {
    if (!activity.removed_at) return {};
    return Error{ErrorKind::conflict, "already_removed", "This activity was removed before."};
}

Result<Activity> removed(const Activity& before, std::string_view reason, const Caller& caller,
                         Instant now) {
    TRY(check_standing(before));
    if (trimmed(reason).empty())
        return wrong("reason", "reason_missing", "Say why; the reason stays on the deal.");
    Activity after = before;
    after.revision += 1;
    after.removed_why = TRY(text_within("reason", reason, 1, most_note_characters));
    after.removed_by = caller.person;
    after.removed_at = now;
    return after;
}

Result<Activity> restored(const Activity& before) {
    if (!before.removed_at)
        return Error{ErrorKind::conflict, "not_removed", "This activity stands; reload to see it."};
    Activity after = before;
    after.revision += 1;
    after.removed_why.clear();
    after.removed_by.reset();
    after.removed_at.reset();
    return after;
}

}  // namespace akad::signals
