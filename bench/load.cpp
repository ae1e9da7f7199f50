#include "load.hpp"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace akad::bench {

namespace {

struct Client {
    int socket = -1;
    std::string got;
};

int connected(unsigned short port) {
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (connect(fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        std::perror("bench: connect");
        std::exit(1);
    }
    return fd;
}

/// The size of a whole answer at the front of `got`, or 0 while it is not all there.
std::size_t whole_answer(const std::string& got) {
    const auto head = got.find("\r\n\r\n");
    if (head == std::string::npos) return 0;
    const auto* length = strcasestr(got.c_str(), "\r\ncontent-length:");
    const std::size_t body =
        length == nullptr ? 0 : static_cast<std::size_t>(std::atoll(length + 17));
    return got.size() >= head + 4 + body ? head + 4 + body : 0;
}

class Runner {
public:
    explicit Runner(const Load& load) : load_(load), poll_(epoll_create1(0)) {
        clients_.resize(static_cast<std::size_t>(load.connections));
        for (std::size_t i = 0; i < clients_.size(); ++i) {
            clients_[i].socket = connected(load.port);
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.u64 = i;
            epoll_ctl(poll_, EPOLL_CTL_ADD, clients_[i].socket, &event);
        }
        for (int i = 0; i < load.requests; ++i) requests_.push_back(load.request(i));
    }

    Loaded run() {
        const auto began = std::chrono::steady_clock::now();
        for (Client& client : clients_) send_next(client);
        while (out_.answered < static_cast<int>(requests_.size())) wait_once();
        out_.seconds =
            std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
        return out_;
    }

private:
    void send_next(Client& client) {
        if (next_ >= requests_.size()) return;
        const std::string& text = requests_[next_++];
        if (write(client.socket, text.data(), text.size()) != static_cast<ssize_t>(text.size()))
            std::exit(1);
    }

    void wait_once() {
        epoll_event events[64];
        const int count = epoll_wait(poll_, events, 64, 30'000);
        if (count <= 0) {
            std::fprintf(stderr, "bench: no answer for thirty seconds\n");
            std::exit(1);
        }
        for (int i = 0; i < count; ++i) receive(clients_[events[i].data.u64]);
    }

    void receive(Client& client) {
        char buffer[65'536];
        const auto got = read(client.socket, buffer, sizeof buffer);
        if (got <= 0) std::exit(1);
        client.got.append(buffer, static_cast<std::size_t>(got));
        const auto whole = whole_answer(client.got);
        if (whole == 0) return;
        out_.bytes += whole;
        if (client.got.compare(9, 1, "2") != 0 && out_.refused++ == 0)
            std::fprintf(stderr, "bench: %s\n", client.got.c_str());
        client.got.erase(0, whole);
        ++out_.answered;
        send_next(client);
    }

    const Load& load_;
    int poll_;
    std::vector<Client> clients_;
    std::vector<std::string> requests_;
    std::size_t next_ = 0;
    Loaded out_;
};

}  // namespace

Loaded run_in_child(const Load& load) {
    int pipe_ends[2];
    if (pipe(pipe_ends) != 0) std::exit(1);
    std::fflush(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        const Loaded loaded = Runner(load).run();
        const bool sent = write(pipe_ends[1], &loaded, sizeof loaded) == sizeof loaded;
        _exit(sent ? 0 : 1);
    }
    Loaded loaded;
    close(pipe_ends[1]);
    if (read(pipe_ends[0], &loaded, sizeof loaded) != sizeof loaded) std::exit(1);
    close(pipe_ends[0]);
    waitpid(child, nullptr, 0);
    return loaded;
}

std::string http_request(const std::string& method, const std::string& path,
                         const std::string& bearer, const std::string& body) {
    std::string text = method + ' ' + path +
                       " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + bearer + "\r\n";
    if (method != "GET")
        text += "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                "\r\n";
    return text + "\r\n" + body;
}

}  // namespace akad::bench
