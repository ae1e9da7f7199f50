// One connection: reads a request within its limits, hands it on, writes the answer, and again.
// Everything here runs on the connection's own strand, except what says otherwise.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <string>

#include <boost/asio/steady_timer.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/file_body.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

#include "http/answer_text.hpp"
#include "http/transport/house.hpp"
#include "http/transport/incoming.hpp"

namespace akad::http {

class Connection final : public EventSink, public std::enable_shared_from_this<Connection> {
public:
    Connection(tcp::socket socket, House& house);
    ~Connection() override;

    void start();
    /// Any thread: ends an idle connection or stream now, a busy one after its answer.
    void finish();
    /// Any thread: ends it whatever it does.
    void abandon();

    void send(std::string text) override;  ///< any thread
    void end() override;                   ///< any thread

private:
    using Failed = beast::error_code;
    template <class Body>
    using Parser = beast::http::request_parser<Body>;
    /// What the connection is doing, which decides what `finish` does to it.
    enum class State { waiting, reading, answering, streaming, closing };

    void wait_for_request();
    void read_header();
    void header_read(Failed failed);
    void header_refused(Failed failed);
    [[nodiscard]] bool expects_body() const;
    void route_request(const Target& target);
    void read_body();
    void continue_body();
    void read_text();
    void read_file();
    void body_read(Failed failed);
    void dispatch();
    [[nodiscard]] Result<void> admit(const Call& call);

    void answer_without_route();
    [[nodiscard]] std::optional<Response> built_in() const;
    [[nodiscard]] Response ready() const;
    void answer_asset();
    void refuse(int status, const Error& error);
    void answer(Response response);
    void write(HeadLine line, const Fields& headers, std::string_view static_body);
    void written(Failed failed, std::size_t bytes);
    void count_answer(std::size_t bytes);
    void close_gently();
    void drain();
    void close();

    void start_stream();
    void stream_written(Failed failed);
    void watch_for_end();
    void wait_for_heartbeat();

    House& house_;
    beast::tcp_stream stream_;
    beast::flat_buffer buffer_;
    asio::steady_timer timer_;
    std::string peer_;
    State state_ = State::waiting;
    bool keeps_alive_ = true;
    bool finishing_ = false;
    std::size_t drained_ = 0;

    std::optional<Parser<beast::http::empty_body>> header_;
    std::optional<Parser<beast::http::string_body>> text_;
    std::optional<Parser<beast::http::file_body>> file_;
    std::chrono::steady_clock::time_point started_{};
    Found found_;
    std::shared_ptr<Call> call_;
    int status_ = 0;
    std::string output_;
    std::shared_ptr<EventStream> event_stream_;
    std::string event_text_;
};

}  // namespace akad::http
