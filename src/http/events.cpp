#include "http/events.hpp"

#include <algorithm>
#include <utility>

#include <boost/describe/class.hpp>

#include "core/json.hpp"

namespace akad::http {

namespace {

/// What a `changed` event says.
struct Changed {
    std::string_view subject;
    std::string_view topic;
    std::int64_t revision = 0;
    std::string_view kind;
};
BOOST_DESCRIBE_STRUCT(Changed, (), (subject, topic, revision, kind))

std::int64_t revision_in(const std::string& kept) {
    const auto members = from_json<std::map<std::string, RawJson>>(kept);
    if (!members.ok() || !members->contains("changes")) return 0;
    const auto changes = from_json<std::map<std::string, RawJson>>(members->at("changes").text);
    if (!changes.ok() || !changes->contains("revision")) return 0;
    const auto pair =
        from_json<std::vector<std::optional<std::int64_t>>>(changes->at("revision").text);
    return pair.ok() && pair->size() == 2 ? pair->back().value_or(0) : 0;
}

ledger::Heard heard_of(const ledger::Fact& fact) {
    return {fact.workspace, fact.sequence, fact.subject,          fact.topic,
            fact.kind,      fact.audience, revision_in(fact.kept)};
}

void write_id(std::string& out, std::int64_t sequence) {
    out.append("id: ").append(std::to_string(sequence)).append("\n");
}

}  // namespace

EventStream::EventStream(EventHub& hub, Listening listening, std::weak_ptr<EventSink> sink)
    : hub_(hub),
      workspace_(listening.caller.workspace),
      person_(listening.caller.person),
      listening_(std::move(listening)),
      sink_(std::move(sink)) {}

void EventStream::heard(const ledger::Heard& heard) {
    std::unique_lock lock(mutex_);
    if (waiting_.too_many) return;
    waiting_.events.push_back(heard);
    if (waiting_.events.size() > hub_.settings_.event_queue) {
        waiting_.events.clear();
        waiting_.too_many = true;
    }
    wake(std::move(lock));
}

void EventStream::tick() {
    std::unique_lock lock(mutex_);
    waiting_.heartbeat = true;
    wake(std::move(lock));
}

void EventStream::written() {
    std::unique_lock lock(mutex_);
    busy_ = false;
    // The first turn reads what was missed, even if nothing was heard meanwhile.
    if (!started_) waiting_.heartbeat = true;
    wake(std::move(lock));
}

/// Starts a pump unless one is under way; called with the lock held.
void EventStream::wake(std::unique_lock<std::mutex> lock) {
    if (busy_ || waiting_.empty()) return;
    busy_ = true;
    lock.unlock();
    hub_.pool_.resume([self = shared_from_this()] { self->pump(); });
}

void EventStream::pump() {
    Waiting waiting;
    {
        const std::lock_guard lock(mutex_);
        std::swap(waiting, waiting_);
    }
    const auto sink = sink_.lock();
    if (!sink) return;
    try {
        std::string text = text_of(std::move(waiting));
        if (text.empty())
            sink->end();
        else
            sink->send(std::move(text));
    } catch (const std::exception&) {
        // The client comes back by itself with its last id, when the database may be there again.
        sink->end();
    }
}

/// The text of what waited; empty when the stream is over.
std::string EventStream::text_of(Waiting waiting) {
    const storage::Lease db = hub_.services_.store.reader();
    db->budget_ms(hub_.settings_.read_budget_ms);
    std::string out;
    if (!still_signed_in(*db)) return out;
    if (!started_) start(*db, waiting, out);
    if (waiting.too_many) {
        last_sent_ = ledger::head_of(*db, workspace_).size;
        write_reset(out);
    }
    for (const ledger::Heard& heard : waiting.events) {
        if (heard.sequence <= last_sent_) continue;
        last_sent_ = heard.sequence;
        if (hub_.may_hear_(*db, listening_.caller, heard)) write_event(out, heard);
    }
    if (out.empty()) {
        write_id(out, last_sent_);
        out += ": still here\n\n";
    }
    return out;
}

bool EventStream::still_signed_in(storage::Connection& db) {
    const Instant now = hub_.services_.clock();
    if (now.us - checked_at_.us < hub_.settings_.session_check_ms * std::int64_t{1000}) return true;
    auto caller = hub_.services_.authenticate(db, listening_.credentials, now);
    if (!caller.ok() || caller->workspace != workspace_) return false;
    listening_.caller = std::move(caller).value();
    checked_at_ = now;
    return listening_.caller.can(Permission::read);
}

/// Puts what was missed since Last-Event-ID before what was heard since the stream opened.
void EventStream::start(storage::Connection& db, Waiting& waiting, std::string& out) {
    started_ = true;
    const std::int64_t size = ledger::head_of(db, workspace_).size;
    const std::int64_t last = listening_.last_event.value_or(size);
    if (last > size || size - last > hub_.settings_.event_backlog) {
        last_sent_ = size;
        return write_reset(out);
    }
    last_sent_ = last;
    std::vector<ledger::Heard> missed;
    for (const ledger::Fact& fact :
         ledger::facts_after(db, workspace_, last, hub_.settings_.event_backlog))
        missed.push_back(heard_of(fact));
    waiting.events.insert(waiting.events.begin(), missed.begin(), missed.end());
}

void EventStream::write_reset(std::string& out) {
    hub_.metrics_.event_resets.fetch_add(1);
    write_id(out, last_sent_);
    out += "event: reset\ndata: {}\n\n";
}

void EventStream::write_event(std::string& out, const ledger::Heard& heard) {
    write_id(out, heard.sequence);
    out += "event: changed\ndata: ";
    write_json(out, Changed{heard.subject, heard.topic, heard.revision, heard.kind});
    out += "\n\n";
}

EventHub::EventHub(Services services, Pool& pool, Metrics& metrics, MayHear may_hear,
                   const Settings& settings)
    : services_(std::move(services)),
      pool_(pool),
      metrics_(metrics),
      may_hear_(std::move(may_hear)),
      settings_(settings) {}

Result<std::shared_ptr<EventStream>> EventHub::open(Listening listening,
                                                    std::weak_ptr<EventSink> sink) {
    const std::lock_guard lock(mutex_);
    auto& of_workspace = streams_[listening.caller.workspace];
    const auto same_person = [&](const std::shared_ptr<EventStream>& each) {
        return each->person_ == listening.caller.person;
    };
    const auto of_person =
        static_cast<std::size_t>(std::ranges::count_if(of_workspace, same_person));
    if (count_ >= settings_.event_streams || of_person >= settings_.event_streams_each)
        return Error{.kind = ErrorKind::too_many,
                     .code = "too_many_streams",
                     .text = "Too many windows listen at once. Close some of them.",
                     .retry_after_s = 30};
    ++count_;
    metrics_.event_streams.fetch_add(1);
    return of_workspace.emplace_back(
        std::make_shared<EventStream>(*this, std::move(listening), std::move(sink)));
}

void EventHub::close(const std::shared_ptr<EventStream>& stream) {
    const std::lock_guard lock(mutex_);
    const auto found = streams_.find(stream->workspace_);
    if (found == streams_.end() || std::erase(found->second, stream) == 0) return;
    if (found->second.empty()) streams_.erase(found);
    --count_;
    metrics_.event_streams.fetch_sub(1);
}

void EventHub::hear(const std::vector<ledger::Heard>& facts) {
    const std::lock_guard lock(mutex_);
    for (const ledger::Heard& heard : facts) {
        const auto found = streams_.find(heard.workspace);
        if (found == streams_.end()) continue;
        for (const auto& stream : found->second) stream->heard(heard);
    }
}

}  // namespace akad::http
