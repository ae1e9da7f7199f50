// From the start of the program to its first answer, and its memory at rest with the sample
// company.
#include <fcntl.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <thread>

#include "figure.hpp"

namespace akad::bench {

namespace {

/// A started akad that printed its first line.
struct Started {
    pid_t process = -1;
    double seconds = 0;
};

Started start(const Scale& scale, const std::string& folder) {
    int pipe_ends[2];
    if (pipe(pipe_ends) != 0) std::exit(1);
    const Watch watch;
    const pid_t child = fork();
    if (child == 0) {
        dup2(pipe_ends[1], STDOUT_FILENO);
        execl(scale.akad.c_str(), "akad", "serve", "--demo", "--data", folder.c_str(), "--listen",
              "127.0.0.1:0", nullptr);
        _exit(127);
    }
    close(pipe_ends[1]);
    char line[256];
    // The first line says where it listens: from then on it answers.
    const bool told = read(pipe_ends[0], line, sizeof line) > 0;
    return {told ? child : -1, watch.seconds()};
}

void stop(const Started& started) {
    kill(started.process, SIGTERM);
    waitpid(started.process, nullptr, 0);
}

double resident_megabytes(pid_t process) {
    std::ifstream status("/proc/" + std::to_string(process) + "/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmRSS:")) return std::atof(line.c_str() + 6) / 1024;
    return 0;
}

}  // namespace

std::vector<Figure> starting(const Scale& scale) {
    const std::string folder = scale.folder + "/starting";
    std::filesystem::remove_all(folder);
    if (!std::filesystem::exists(scale.akad)) return {};
    stop(start(scale, folder));  // makes the sample company
    const double seconds = median_of(5, [&] {
        const Started started = start(scale, folder);
        stop(started);
        return started.seconds;
    });
    const Started idle = start(scale, folder);
    std::this_thread::sleep_for(std::chrono::seconds(2));
    const double megabytes = resident_megabytes(idle.process);
    stop(idle);
    return {{.name = "start to serving, sample company",
             .unit = "ms",
             .value = seconds * 1000,
             .limit_is = "the promise",
             .limit = 100,
             .ratio = seconds * 10,
             .promised = "at most 1",
             .kept = seconds < 0.1},
            {.name = "memory at rest, sample company",
             .unit = "MB",
             .value = megabytes,
             .limit_is = "the promise",
             .limit = 60,
             .ratio = megabytes / 60,
             .promised = "at most 1",
             .kept = megabytes < 60}};
}

}  // namespace akad::bench
