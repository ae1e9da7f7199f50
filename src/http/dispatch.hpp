// From a request and its route to an answer: who asks, may they, what do they ask, and, for an
// action, the way through the ledger and back. Knows no sockets; no thread waits for the writer.
#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "http/http.hpp"
#include "http/pool.hpp"
#include "http/routes.hpp"
#include "http/server.hpp"

namespace akad::http {

/// One request on its way, from the last byte of its body until it is answered.
struct Call {
    Request request;
    const Route* route = nullptr;
    std::vector<std::string> path_ids{};
    std::optional<std::string> workspace{};  ///< as it stood in the path
    Instant now{};
    Credentials credentials{};
    Caller caller{};
    bool authenticated = false;
    /// Called once, on any thread.
    std::function<void(Response)> answer{};
    /// For event streams: called before `answer` when the caller may listen.
    std::function<Result<void>(const Call&)> admit{};
};

class Dispatch {
public:
    Dispatch(Services services, Pool& pool, const Settings& settings);
    ~Dispatch();  ///< waits for the calls under way

    void take(std::shared_ptr<Call> call);
    /// Every call that was taken is answered.
    void wait_until_idle();

private:
    void run(Call& call, const std::shared_ptr<Call>& shared);
    [[nodiscard]] Result<void> identify(Call& call, storage::Connection& db);
    void show(Call& call, storage::Connection& db, const Show& show);
    void act(const std::shared_ptr<Call>& call, const Plan& plan);
    void acted(Call& call, const ShowSubject& show, bool shows_prepared,
               const Result<ledger::Kept>& kept);
    void answer_raw(Call& call, const RawAnswer& raw);
    void guarded(Call& call, const std::function<void()>& step);
    void finish(Call& call, Response response);

    Services services_;
    Pool& pool_;
    const Settings& settings_;
    std::mutex mutex_;
    std::condition_variable idle_;
    std::size_t under_way_ = 0;
};

/// The answer of a view: its JSON, its revision as ETag, the next page as Link.
[[nodiscard]] Response shown_response(const Request& request, Shown shown, int status);

/// Refuses, with `stale_revision`, a decision about a subject that is not at this revision.
[[nodiscard]] ledger::Decide only_at_revision(ledger::Decide decide, std::int64_t revision,
                                              std::string subject);

/// The answer to something thrown: a database that went away, or a fault of ours. `log` hears
/// what it was; the client does not.
[[nodiscard]] Response answer_to_exception(const Request& request, std::exception_ptr thrown,
                                           const std::function<void(std::string_view)>& log);

}  // namespace akad::http
