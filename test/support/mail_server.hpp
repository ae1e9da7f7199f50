// A real SMTP server in a process of its own (aiosmtpd), for tests: it takes mails, or loses the
// connection, or refuses, as it is told.
#pragma once

#include <sys/types.h>

#include <filesystem>
#include <string>
#include <vector>

#include "support/database.hpp"

namespace akad::test {

class MailServer {
public:
    struct Wish {
        bool starttls = false;
        std::string user{};  ///< empty: no login is asked for
        std::string password{};
        std::vector<std::string> answers{"take"};  ///< see mail_server.py
    };

    MailServer() : MailServer(Wish{}) {}
    explicit MailServer(const Wish& wish);
    ~MailServer();
    MailServer(const MailServer&) = delete;
    MailServer& operator=(const MailServer&) = delete;

    [[nodiscard]] int port() const { return port_; }
    /// The server's own certificate, to be trusted by who speaks with it.
    [[nodiscard]] std::string certificate() const { return folder_.path() / "mail.pem"; }
    /// What it was handed until now, each a JSON text.
    [[nodiscard]] std::vector<std::string> mails() const;
    /// Waits until that many mails came, at most half a minute; the last of them.
    [[nodiscard]] std::string wait_for(std::size_t count);

private:
    TemporaryFolder folder_;
    pid_t id_ = -1;
    int port_ = 0;
    int says_ = -1;  ///< its standard output
    std::size_t heard_ = 0;
};

}  // namespace akad::test
