// Handing mails to a server (RFC 5321) through libcurl. One connection, several mails; every call
// ends within the limits below.
#pragma once

#include <memory>
#include <string>

#include <boost/describe/enum.hpp>

#include "core/result.hpp"
#include "delivery/rules/trying.hpp"

namespace akad::delivery {

/// `required`: STARTTLS or nothing. `optional`: when the server offers it. `none`: never; for a
/// server on this machine. `direct`: TLS from the first byte, usually on port 465.
BOOST_DEFINE_ENUM_CLASS(Encryption, required, optional, none, direct)

struct MailServer {
    std::string host;
    int port = 587;
    Encryption encryption = Encryption::required;
    std::string user{};  ///< empty: no login
    std::string password{};
    std::string ca_file{};  ///< authorities to trust in place of the system's
};

struct Parcel {
    std::string from;
    std::string to;
    std::string text;
};

constexpr int connect_timeout_s = 5;
constexpr int whole_timeout_s = 12;

class Post {
public:
    explicit Post(const MailServer& server);
    ~Post();
    Post(const Post&) = delete;
    Post& operator=(const Post&) = delete;

    [[nodiscard]] Reply send(const Parcel& parcel);

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace akad::delivery
