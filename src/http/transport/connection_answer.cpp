// Answering: what needs no route, writing, and closing so that the answer is seen.
#include <utility>

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include "http/access_log.hpp"
#include "http/answer_text.hpp"
#include "http/encoding.hpp"
#include "http/transport/connection.hpp"
#include "storage/query.hpp"

namespace akad::http {

namespace {

using std::chrono::milliseconds;

constexpr std::size_t most_drained = 1 << 20;
constexpr milliseconds drain_time{2'000};

Error no_such_route() {
    return Error{ErrorKind::refused, "no_such_route",
                 "Nothing is served at this address. The API is described at /api/openapi.json."};
}

Error method_not_allowed(const std::string& allowed) {
    return Error{ErrorKind::refused, "method_not_allowed",
                 "This address does not take this method. It takes: " + allowed + "."};
}

bool is_reading(const Request& request) {
    return request.method == "GET" || request.method == "HEAD";
}

}  // namespace

void Connection::answer_without_route() {
    const Request& request = call_->request;
    if (request.method == "OPTIONS")
        return answer(Response{.status = 204}.with(
            "Allow", found_.allowed.empty() ? "GET, HEAD" : found_.allowed + ", OPTIONS"));
    if (!found_.allowed.empty()) {
        Response response = problem(405, method_not_allowed(found_.allowed), request);
        return answer(response.with("Allow", found_.allowed));
    }
    const bool is_api = request.path == "/api" || request.path.starts_with("/api/");
    if (is_reading(request)) {
        if (request.path == "/readyz") {
            // Asks the database, so not here where sockets are served.
            state_ = State::answering;
            stream_.expires_never();
            const bool taken = house_.pool.post([self = shared_from_this()] {
                asio::post(self->stream_.get_executor(),
                           [self, response = self->ready()] { self->answer(response); });
            });
            if (taken) return;
        }
        if (auto response = built_in()) return answer(std::move(*response));
        if (!is_api) return answer_asset();
    }
    refuse(404, no_such_route());
}

std::optional<Response> Connection::built_in() const {
    const std::string& path = call_->request.path;
    Response response;
    if (path == "/api/openapi.json") {
        response.body = house_.description;
        return response;
    }
    response.media_type = "text/plain; charset=utf-8";
    if (path == "/healthz") {
        response.body = "ok\n";
        return response;
    }
    if (path == "/readyz") return Response{.status = 503, .body = "busy\n"};
    if (path != "/metrics") return std::nullopt;
    response.media_type = "text/plain; version=0.0.4; charset=utf-8";
    house_.metrics.write(response.body);
    write_gauge(response.body, "akad_writer_queue", "Commands waiting for the writer.",
                static_cast<std::int64_t>(house_.services.ledger.waiting()));
    write_gauge(response.body, "akad_pool_queue", "Requests waiting for a thread.",
                static_cast<std::int64_t>(house_.pool.waiting()));
    if (house_.settings.more_metrics) house_.settings.more_metrics(response.body);
    return response;
}

/// On a pool thread: whether this node can serve, for whoever balances load.
Response Connection::ready() const {
    Response response{.status = 503, .body = "not ready\n"};
    response.media_type = "text/plain; charset=utf-8";
    if (house_.stopping) return response;
    try {
        const storage::Lease db = house_.services.store.reader();
        if (storage::one<std::int64_t>(*db, "SELECT 1").has_value()) {
            response.status = 200;
            response.body = "ready\n";
        }
    } catch (const storage::Failure&) {
        response.body = "the database does not answer\n";
    }
    return response;
}

void Connection::answer_asset() {
    const AssetAnswer asset = house_.assets.find(call_->request);
    if (asset.status == 404) return refuse(404, no_such_route());
    HeadLine line{.status = asset.status, .media_type = asset.media_type};
    line.length = asset.body.size();
    line.is_page = true;
    write(line, asset.headers, asset.body);
}

/// Answers before the body was read, so the connection cannot go on if there is one.
void Connection::refuse(int status, const Error& error) {
    if (!header_ || !header_->is_header_done() || expects_body()) keeps_alive_ = false;
    answer(problem(status, error, call_->request));
}

void Connection::answer(Response response) {
    if (event_stream_) return start_stream();
    compress(response, call_->request);
    HeadLine line{.status = response.status, .media_type = response.media_type};
    line.length = response.body.size();
    write(line, response.headers, response.body);
}

void Connection::write(HeadLine line, const Fields& headers, std::string_view body) {
    state_ = State::answering;
    if (house_.stopping || finishing_) keeps_alive_ = false;
    status_ = line.status;
    line.request_id = call_->request.request_id;
    line.keeps_alive = keeps_alive_;
    line.secure = call_->request.secure;
    line.now = call_->now;
    // Head and body go out in one piece: copying a body costs less than a second write.
    output_.clear();
    output_.reserve(1024 + body.size());
    write_head(output_, line, headers);
    if (call_->request.method != "HEAD" && line.status != 204 && line.status != 304)
        output_.append(body);
    stream_.expires_after(milliseconds(house_.settings.write_ms));
    asio::async_write(stream_, asio::buffer(output_),
                      [self = shared_from_this()](Failed failed, std::size_t bytes) {
                          self->written(failed, bytes);
                      });
}

void Connection::written(Failed failed, std::size_t bytes) {
    count_answer(bytes);
    // One large answer must not hold its memory for as long as the connection lives.
    if (output_.capacity() > 256 * 1024) output_ = {};
    if (failed) return close();
    if (!keeps_alive_) return close_gently();
    wait_for_request();
}

void Connection::count_answer(std::size_t bytes) {
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - started_);
    const std::size_t route =
        call_->route != nullptr ? found_.number : house_.metrics.outside_routes();
    house_.metrics.answered(route, status_, took.count());
    if (house_.settings.log)
        house_.settings.log(
            log_line({call_->now, call_->request.request_id, house_.metrics.name(route), status_,
                      took.count(), bytes, call_->authenticated ? &call_->caller : nullptr}));
    if (call_->request.body_file) {
        std::error_code ignored;
        std::filesystem::remove(*call_->request.body_file, ignored);
    }
}

/// A client that is still sending would lose the answer to a reset; so hear it out for a while.
void Connection::close_gently() {
    state_ = State::closing;
    Failed ignored;
    stream_.socket().shutdown(tcp::socket::shutdown_send, ignored);
    stream_.expires_after(drain_time);
    drained_ = 0;
    buffer_.consume(buffer_.size());
    drain();
}

void Connection::drain() {
    stream_.async_read_some(buffer_.prepare(16 * 1024),
                            [self = shared_from_this()](Failed failed, std::size_t bytes) {
                                self->drained_ += bytes;
                                if (failed || self->drained_ > most_drained) return self->close();
                                self->drain();
                            });
}

void Connection::close() {
    state_ = State::closing;
    timer_.cancel();
    if (event_stream_) house_.hub->close(std::exchange(event_stream_, nullptr));
    Failed ignored;
    stream_.socket().close(ignored);
}

void Connection::finish() {
    asio::post(stream_.get_executor(), [self = shared_from_this()] {
        self->finishing_ = true;
        if (self->state_ == State::waiting || self->state_ == State::streaming) self->close();
    });
}

void Connection::abandon() {
    asio::post(stream_.get_executor(), [self = shared_from_this()] { self->close(); });
}

}  // namespace akad::http
