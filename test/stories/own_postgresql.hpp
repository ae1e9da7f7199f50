// A PostgreSQL server of a story's own, to be killed: a fresh cluster that writes durably, reached
// through a socket in its folder. It refuses to run as root, so root runs it as the user postgres.
#pragma once

#include <string>
#include <vector>

#include "support/database.hpp"

namespace akad::stories {

class OwnPostgresql {
public:
    /// Whether Debian's PostgreSQL 15 is here, and a user it may run as.
    [[nodiscard]] static bool is_installed();

    OwnPostgresql();
    ~OwnPostgresql();
    OwnPostgresql(const OwnPostgresql&) = delete;
    OwnPostgresql& operator=(const OwnPostgresql&) = delete;

    /// Starts it and waits until it answers; what was committed before a crash is recovered first.
    void start();
    /// SIGKILL to the postmaster and to every process below it; answers when all of them are gone.
    void kill_all();
    [[nodiscard]] std::string address() const;

private:
    void run(const std::string& program, const std::vector<std::string>& words) const;
    [[nodiscard]] std::string data() const { return (folder_.path() / "data").string(); }
    [[nodiscard]] std::string log() const { return (folder_.path() / "log").string(); }

    test::TemporaryFolder folder_;
    int postmaster_ = -1;
};

}  // namespace akad::stories
