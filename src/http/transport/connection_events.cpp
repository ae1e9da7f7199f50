// A connection that has become an event stream.
#include <utility>

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>

#include "http/answer_text.hpp"
#include "http/transport/connection.hpp"

namespace akad::http {

using std::chrono::milliseconds;

void Connection::start_stream() {
    state_ = State::streaming;
    status_ = 200;
    if (finishing_ || house_.stopping) return close();
    HeadLine line{.status = 200, .media_type = "text/event-stream"};
    line.request_id = call_->request.request_id;
    line.keeps_alive = false;
    line.secure = call_->request.secure;
    line.now = call_->now;
    event_text_.clear();
    write_head(event_text_, line, {{"X-Accel-Buffering", "no"}});
    count_answer(event_text_.size());
    // Set before anything is pending, so that reading never ends by itself.
    stream_.expires_never();
    watch_for_end();
    wait_for_heartbeat();
    send(std::move(event_text_));
}

void Connection::send(std::string text) {
    asio::post(
        stream_.get_executor(), [self = shared_from_this(), text = std::move(text)]() mutable {
            if (self->state_ != State::streaming) return;
            self->event_text_ = std::move(text);
            self->stream_.expires_after(milliseconds(self->house_.settings.write_ms));
            asio::async_write(self->stream_, asio::buffer(self->event_text_),
                              [self](Failed failed, std::size_t) { self->stream_written(failed); });
        });
}

void Connection::stream_written(Failed failed) {
    if (failed || state_ != State::streaming) return close();
    event_stream_->written();
}

void Connection::end() {
    abandon();
}

/// The client says nothing more on this connection; reading only tells that it has gone.
void Connection::watch_for_end() {
    buffer_.consume(buffer_.size());
    stream_.async_read_some(buffer_.prepare(512),
                            [self = shared_from_this()](Failed failed, std::size_t) {
                                if (failed) return self->close();
                                self->watch_for_end();
                            });
}

void Connection::wait_for_heartbeat() {
    timer_.expires_after(milliseconds(house_.settings.heartbeat_ms));
    timer_.async_wait([self = shared_from_this()](Failed failed) {
        if (failed || self->state_ != State::streaming) return;
        self->event_stream_->tick();
        self->wait_for_heartbeat();
    });
}

}  // namespace akad::http
