#include "stories/own_postgresql.hpp"

#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>

#include <fstream>
#include <stdexcept>

#include "stories/process.hpp"

namespace akad::stories {

namespace {

const std::filesystem::path programs = "/usr/lib/postgresql/15/bin";

/// Whom the server runs as, when we are root; null: as ourselves.
const passwd* its_user() {
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

void become(const passwd* user) {
    if (user == nullptr) return;
    if (setgroups(0, nullptr) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0)
        _exit(126);
}

std::vector<pid_t> numbers_in(const std::string& file) {
    std::ifstream in(file);
    std::vector<pid_t> numbers;
    for (pid_t each = 0; in >> each;) numbers.push_back(each);
    return numbers;
}

std::vector<pid_t> children_of(pid_t parent) {
    const std::string id = std::to_string(parent);
    return numbers_in("/proc/" + id + "/task/" + id + "/children");
}

}  // namespace

bool OwnPostgresql::is_installed() {
    return std::filesystem::exists(programs / "pg_ctl") &&
           (geteuid() != 0 || its_user() != nullptr);
}

OwnPostgresql::OwnPostgresql() {
    // Whoever loses its parent becomes our child, so that we can wait for its end.
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    if (const passwd* user = its_user())
        if (chown(folder_.path().c_str(), user->pw_uid, user->pw_gid) != 0)
            throw std::runtime_error("chown " + folder_.path().string());
    run("initdb",
        {"-D", data(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N"});
    start();
}

OwnPostgresql::~OwnPostgresql() {
    kill_all();
}

void OwnPostgresql::start() {
    run("pg_ctl", {"-D", data(), "-l", log(), "-w", "start", "-o",
                   "-c listen_addresses='' -k " + folder_.path().string()});
    postmaster_ = numbers_in(data() + "/postmaster.pid").at(0);
}

void OwnPostgresql::kill_all() {
    if (postmaster_ <= 0) return;
    kill(postmaster_, SIGSTOP);  // nobody is born while they are counted
    std::vector<pid_t> all = children_of(postmaster_);
    all.push_back(std::exchange(postmaster_, -1));
    for (const pid_t each : all) kill(each, SIGKILL);
    waitpid(all.back(), nullptr, 0);
    all.pop_back();
    for (const pid_t each : all) waitpid(each, nullptr, 0);
}

std::string OwnPostgresql::address() const {
    return "postgresql://postgres@/postgres?host=" + folder_.path().string();
}

void OwnPostgresql::run(const std::string& program, const std::vector<std::string>& words) const {
    std::vector<std::string> line{program};
    line.insert(line.end(), words.begin(), words.end());
    const auto arguments = arguments_of(line);
    const std::string path = programs / program;
    const std::string output = folder_.path() / (program + ".log");
    const passwd* user = its_user();
    const pid_t id = fork();
    if (id == 0) {
        become(user);
        const int file = open(output.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0600);
        dup2(file, STDOUT_FILENO);
        dup2(file, STDERR_FILENO);
        if (chdir("/") == 0) execv(path.c_str(), arguments.data());
        _exit(127);
    }
    int status = 0;
    waitpid(id, &status, 0);
    if (status != 0) throw std::runtime_error(program + " failed; see " + output);
}

}  // namespace akad::stories
