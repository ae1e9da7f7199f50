// The event stream: "subject X is now at revision n", filtered by what its caller may see, never
// with content. A stream that falls too far behind is told to fetch everything anew (`reset`)
// instead of being kept waiting in memory.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http/http.hpp"
#include "http/metrics.hpp"
#include "http/pool.hpp"
#include "http/server.hpp"
#include "ledger/ledger.hpp"

namespace akad::http {

/// The connection of a stream. Its functions may be called on any thread.
class EventSink {
public:
    virtual ~EventSink() = default;
    /// Writes the text, then calls EventStream::written. One text at a time.
    virtual void send(std::string text) = 0;
    virtual void end() = 0;
};

/// Who listens, since when.
struct Listening {
    Credentials credentials;
    Caller caller;
    std::optional<std::int64_t> last_event{};  ///< Last-Event-ID
};

class EventHub;

class EventStream : public std::enable_shared_from_this<EventStream> {
public:
    EventStream(EventHub& hub, Listening listening, std::weak_ptr<EventSink> sink);

    /// The sink is ready for more.
    void written();
    /// Time for a heartbeat.
    void tick();
    void heard(const ledger::Heard& heard);

private:
    friend class EventHub;
    struct Waiting {
        std::vector<ledger::Heard> events;
        bool too_many = false;
        bool heartbeat = false;
        [[nodiscard]] bool empty() const { return events.empty() && !too_many && !heartbeat; }
    };

    void wake(std::unique_lock<std::mutex> lock);
    void pump();
    [[nodiscard]] std::string text_of(Waiting waiting);
    [[nodiscard]] bool still_signed_in(storage::Connection& db);
    void start(storage::Connection& db, Waiting& waiting, std::string& out);
    void write_reset(std::string& out);
    void write_event(std::string& out, const ledger::Heard& heard);

    EventHub& hub_;
    const WorkspaceId workspace_;
    const std::optional<PersonId> person_;
    Listening listening_;  ///< pump only
    const std::weak_ptr<EventSink> sink_;
    std::mutex mutex_;
    Waiting waiting_;
    bool busy_ = true;      ///< being pumped or written; true until the head is written
    bool started_ = false;  ///< pump only
    std::int64_t last_sent_ = 0;
    Instant checked_at_{};
};

class EventHub {
public:
    EventHub(Services services, Pool& pool, Metrics& metrics, MayHear may_hear,
             const Settings& settings);

    /// Error `too_many_streams`.
    [[nodiscard]] Result<std::shared_ptr<EventStream>> open(Listening listening,
                                                            std::weak_ptr<EventSink> sink);
    void close(const std::shared_ptr<EventStream>& stream);
    void hear(const std::vector<ledger::Heard>& facts);

private:
    friend class EventStream;
    Services services_;
    Pool& pool_;
    Metrics& metrics_;
    MayHear may_hear_;
    const Settings& settings_;
    std::mutex mutex_;
    std::map<WorkspaceId, std::vector<std::shared_ptr<EventStream>>> streams_;
    std::size_t count_ = 0;
};

}  // namespace akad::http
