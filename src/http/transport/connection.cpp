// Reading.
#include "http/transport/connection.hpp"

#include <charconv>
#include <utility>

#include <boost/asio/bind_executor.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>

namespace akad::http {

namespace {

using std::chrono::milliseconds;

Error bad_request() {
    return Error{ErrorKind::invalid, "bad_request",
                 "This is not a request this server understands. Send HTTP/1.1 with a plain path."};
}

Error too_large(std::size_t most) {
    return Error{ErrorKind::too_large, "too_large",
                 "This is too large. Send at most " + std::to_string(most) + " bytes."};
}

}  // namespace

Connection::Connection(tcp::socket socket, House& house)
    : house_(house), stream_(std::move(socket)), timer_(stream_.get_executor()) {
    buffer_.max_size(house_.settings.header_bytes + 64 * 1024);
    beast::error_code failed;
    const auto peer = stream_.socket().remote_endpoint(failed);
    if (!failed) peer_ = peer.address().to_string();
    stream_.socket().set_option(tcp::no_delay(true), failed);
    house_.joined(this);
}

Connection::~Connection() {
    house_.left(this);
}

void Connection::start() {
    asio::post(stream_.get_executor(), [self = shared_from_this()] { self->wait_for_request(); });
}

void Connection::wait_for_request() {
    state_ = State::waiting;
    if (finishing_ || house_.stopping) return close();
    if (buffer_.size() > 0) return read_header();
    stream_.expires_after(milliseconds(house_.settings.idle_ms));
    stream_.async_read_some(buffer_.prepare(4096),
                            [self = shared_from_this()](Failed failed, std::size_t bytes) {
                                if (failed) return self->close();
                                self->buffer_.commit(bytes);
                                self->read_header();
                            });
}

/// From its first byte a request has one deadline, however it is cut into pieces.
void Connection::read_header() {
    state_ = State::reading;
    started_ = std::chrono::steady_clock::now();
    text_.reset();
    file_.reset();
    header_.emplace();
    header_->header_limit(house_.settings.header_bytes);
    header_->body_limit(boost::none);
    call_ = std::make_shared<Call>();
    found_ = {};
    stream_.expires_after(milliseconds(house_.settings.header_ms));
    beast::http::async_read_header(
        stream_, buffer_, *header_,
        [self = shared_from_this()](Failed failed, std::size_t) { self->header_read(failed); });
}

void Connection::header_read(Failed failed) {
    call_->now = house_.services.clock();
    if (failed) return header_refused(failed);
    const Header& header = header_->get();
    call_->request = request_of(header, peer_, house_.settings);
    keeps_alive_ = header.keep_alive() && !house_.stopping;
    const Target target = target_of(header);
    const bool has_host = header.version() < 11 || header.count(beast::http::field::host) == 1;
    if (!target.ok || !has_host) return refuse(400, bad_request());
    route_request(target);
}

void Connection::header_refused(Failed failed) {
    call_->request.request_id = fresh_request_id();
    if (failed == beast::http::error::header_limit)
        return refuse(431,
                      Error{ErrorKind::too_large, "header_too_large",
                            "The request's header is too large. Send fewer or shorter fields."});
    if (failed.category() ==
            beast::http::make_error_code(beast::http::error::bad_method).category() &&
        failed != beast::http::error::end_of_stream &&
        failed != beast::http::error::partial_message)
        return refuse(400, bad_request());
    close();
}

bool Connection::expects_body() const {
    return header_->chunked() || header_->content_length().value_or(0) > 0;
}

void Connection::route_request(const Target& target) {
    found_ = house_.router.find(call_->request.method, target.path);
    const Route* route = found_.route;
    if (route == nullptr) {
        // The body is never read, so nothing can follow it on this connection.
        if (expects_body()) keeps_alive_ = false;
        return answer_without_route();
    }
    if (header_->content_length().value_or(0) > route->body_bytes)
        return refuse(413, too_large(route->body_bytes));
    call_->route = route;
    call_->path_ids = std::move(found_.path_ids);
    call_->workspace = std::move(found_.workspace);
    if (!expects_body()) return dispatch();
    stream_.expires_at(started_ + milliseconds(route->deadline_ms));
    if (beast::iequals(header_->get()[beast::http::field::expect], "100-continue"))
        return continue_body();
    read_body();
}

void Connection::continue_body() {
    static constexpr std::string_view go_on = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(stream_, asio::buffer(go_on),
                      [self = shared_from_this()](Failed failed, std::size_t) {
                          if (failed) return self->close();
                          self->read_body();
                      });
}

void Connection::read_body() {
    if (call_->route->spools)
        read_file();
    else
        read_text();
}

void Connection::read_text() {
    text_.emplace(std::move(*header_));
    header_.reset();
    text_->body_limit(call_->route->body_bytes);
    beast::http::async_read(
        stream_, buffer_, *text_,
        [self = shared_from_this()](Failed failed, std::size_t) { self->body_read(failed); });
}

void Connection::read_file() {
    const std::filesystem::path path =
        house_.settings.spool_folder / ("akad-spool-" + fresh_request_id());
    call_->request.body_file = path;
    file_.emplace(std::move(*header_));
    header_.reset();
    file_->body_limit(call_->route->body_bytes);
    Failed failed;
    file_->get().body().open(path.c_str(), beast::file_mode::write_new, failed);
    if (failed)
        return refuse(503, Error{ErrorKind::unavailable, "no_room",
                                 "The server cannot keep this file just now. Try again later."});
    beast::http::async_read(
        stream_, buffer_, *file_,
        [self = shared_from_this()](Failed error, std::size_t) { self->body_read(error); });
}

void Connection::body_read(Failed failed) {
    if (file_) file_->get().body().close();
    if (failed == beast::http::error::body_limit)
        return refuse(413, too_large(call_->route->body_bytes));
    if (failed == beast::http::error::bad_chunk ||
        failed == beast::http::error::bad_chunk_extension)
        return refuse(400, bad_request());
    if (failed) return close();
    if (text_) call_->request.body = std::move(text_->get().body());
    dispatch();
}

void Connection::dispatch() {
    state_ = State::answering;
    stream_.expires_never();
    call_->answer = [self = shared_from_this()](Response response) {
        asio::post(self->stream_.get_executor(), [self, response = std::move(response)]() mutable {
            self->answer(std::move(response));
        });
    };
    if (call_->route->is_event_stream)
        call_->admit = [self = weak_from_this()](const Call& call) -> Result<void> {
            const auto connection = self.lock();
            return connection ? connection->admit(call) : Result<void>();
        };
    house_.dispatch.take(call_);
}

Result<void> Connection::admit(const Call& call) {
    Listening listening{call.credentials, call.caller, {}};
    const std::string last(call.request.header("last-event-id"));
    if (!last.empty()) {
        std::int64_t id = 0;
        const auto read = std::from_chars(last.data(), last.data() + last.size(), id);
        if (read.ec == std::errc() && id >= 0) listening.last_event = id;
    }
    event_stream_ = TRY(house_.hub->open(std::move(listening), weak_from_this()));
    return {};
}

}  // namespace akad::http
