// A plain blocking client for tests: sends bytes, reads answers, and gives up after a while so
// that a test that waits for nothing fails instead of hanging.
#pragma once

#include <sys/socket.h>
#include <sys/time.h>

#include <cstdlib>
#include <map>
#include <memory>
#include <string>
#include <string_view>

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/write.hpp>

namespace akad::http::testing {

struct Answer {
    int status = 0;
    std::map<std::string, std::string> headers;  ///< as sent
    std::string body;
};

/// The code of a problem answer; empty when it is none.
inline std::string code_in(const Answer& answer) {
    const std::string_view start = "\"code\":\"";
    const auto at = answer.body.find(start);
    if (answer.headers.count("Content-Type") == 0 ||
        answer.headers.at("Content-Type") != "application/problem+json" || at == std::string::npos)
        return "";
    const auto from = at + start.size();
    return answer.body.substr(from, answer.body.find('"', from) - from);
}

class Client {
public:
    explicit Client(unsigned short port) : socket_(*io_) {
        socket_.connect({boost::asio::ip::address_v4::loopback(), port});
        const timeval patience{20, 0};
        setsockopt(socket_.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    }

    void send(std::string_view bytes) {
        boost::system::error_code ignored;
        boost::asio::write(socket_, boost::asio::buffer(bytes), ignored);
    }

    /// Everything up to and including `end`; what came so far when the connection ends first.
    std::string read_until(std::string_view end) {
        boost::system::error_code failed;
        const auto size = boost::asio::read_until(socket_, boost::asio::dynamic_buffer(buffer_),
                                                  std::string(end), failed);
        return take(failed ? buffer_.size() : size);
    }

    Answer answer(bool has_body = true) {
        Answer out;
        std::string head = read_until("\r\n\r\n");
        if (head.size() > 12) out.status = std::atoi(head.substr(9, 3).c_str());
        for (auto at = head.find("\r\n"); at != head.npos; at = head.find("\r\n", at + 2)) {
            const auto colon = head.find(": ", at);
            const auto end = head.find("\r\n", at + 2);
            if (colon != head.npos && end != head.npos && colon < end)
                out.headers[head.substr(at + 2, colon - at - 2)] =
                    head.substr(colon + 2, end - colon - 2);
        }
        if (has_body && out.headers.contains("Content-Length"))
            out.body = read_bytes(std::stoul(out.headers["Content-Length"]));
        return out;
    }

    Answer ask(std::string_view request) {
        send(request);
        return answer();
    }

    /// True when the server ended the connection and nothing more came.
    bool ended() {
        boost::system::error_code failed;
        char byte = 0;
        const auto size = buffer_.empty() ? socket_.read_some(boost::asio::buffer(&byte, 1), failed)
                                          : buffer_.size();
        return size == 0 && (failed == boost::asio::error::eof ||
                             failed == boost::asio::error::connection_reset);
    }

    void close() { socket_.close(); }

private:
    std::string read_bytes(std::size_t size) {
        boost::system::error_code ignored;
        if (buffer_.size() < size)
            boost::asio::read(socket_, boost::asio::dynamic_buffer(buffer_),
                              boost::asio::transfer_exactly(size - buffer_.size()), ignored);
        return take(std::min(size, buffer_.size()));
    }
    std::string take(std::size_t size) {
        std::string out = buffer_.substr(0, size);
        buffer_.erase(0, size);
        return out;
    }

    std::unique_ptr<boost::asio::io_context> io_ = std::make_unique<boost::asio::io_context>();
    boost::asio::ip::tcp::socket socket_;
    std::string buffer_;
};

}  // namespace akad::http::testing
