// Programs that a story starts, and kills.
#pragma once

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <thread>
#include <vector>

namespace akad::stories {

/// What execv takes; valid as long as the words are.
[[nodiscard]] inline std::vector<char*> arguments_of(std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    return arguments;
}

/// `akad serve` as a process of its own, on a free port.
class Process {
public:
    explicit Process(const std::string& location) {
        std::vector<std::string> words{
            "akad",   "serve",    location.starts_with("postgres") ? "--database" : "--data",
            location, "--listen", "127.0.0.1:0"};
        const auto arguments = arguments_of(words);
        int ends[2];
        EXPECT_EQ(pipe(ends), 0);
        id_ = fork();
        if (id_ == 0) {
            dup2(ends[1], STDOUT_FILENO);
            ::close(ends[0]);
            ::close(ends[1]);
            execv(AKAD_BINARY, arguments.data());
            _exit(127);
        }
        ::close(ends[1]);
        port_ = port_in(first_line(ends[0]));
        // A full pipe would stop the server.
        reading_ = std::thread([from = ends[0]] {
            char bytes[4096];
            while (read(from, bytes, sizeof bytes) > 0) continue;
            ::close(from);
        });
    }
    ~Process() { end(SIGKILL); }
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void end(int signal) {
        if (id_ <= 0) return;
        kill(id_, signal);
        waitpid(id_, nullptr, 0);
        reading_.join();
        id_ = -1;
    }
    [[nodiscard]] unsigned short port() const { return port_; }

private:
    static std::string first_line(int from) {
        std::string line;
        char c = 0;
        while (read(from, &c, 1) == 1 && c != '\n') line += c;
        return line;
    }
    static unsigned short port_in(const std::string& line) {
        const auto colon = line.rfind(':');
        return static_cast<unsigned short>(
            colon == std::string::npos ? 0 : std::atoi(line.c_str() + colon + 1));
    }

    pid_t id_ = -1;
    unsigned short port_ = 0;
    std::thread reading_;
};

}  // namespace akad::stories
