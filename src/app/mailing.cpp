#include "app/mailing.hpp"

#include <fstream>

#include "core/json.hpp"
#include "core/json_read.hpp"
#include "core/text.hpp"
#include "ledger/checkpoint.hpp"
#include "people/mails.hpp"

namespace akad::app {

namespace {

constexpr int usual_port = 587;
constexpr int direct_port = 465;
constexpr std::int64_t day_s = 86'400;

Error wrong(std::string_view code, std::string_view text) {
    return {ErrorKind::invalid, std::string(code), std::string(text)};
}

/// "host", "host:port" or "[2001:db8::1]:port".
Result<delivery::MailServer> server_of(const std::string& text, delivery::Encryption encryption) {
    const Error bad = wrong("bad_mail_server",
                            "Give the mail server as a name and a port, such as "
                            "smtp.example.com:587.");
    delivery::MailServer server{
        .host = text,
        .port = encryption == delivery::Encryption::direct ? direct_port : usual_port,
        .encryption = encryption};
    const auto colon = text.rfind(':');
    const bool in_brackets = text.ends_with(']');
    if (colon != std::string::npos && !in_brackets) {
        server.host = text.substr(0, colon);
        server.port = std::atoi(text.c_str() + colon + 1);
    }
    const bool is_name = server.host.find_first_not_of(
                             "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                             "0123456789.-[]:") == std::string::npos;
    if (server.host.empty() || !is_name || server.port < 1 || server.port > 65'535) return bad;
    return server;
}

bool is_this_machine(const std::string& host) {
    return host == "localhost" || host == "127.0.0.1" || host == "[::1]";
}

Result<std::string> password_of(const MailOptions& options) {
    if (options.password_file.empty()) return options.password;
    std::ifstream file(options.password_file);
    std::string line;
    if (!std::getline(file, line))
        return wrong("mail_password_unreadable",
                     "The file with the mail server's password cannot be read.");
    return line;
}

}  // namespace

Result<delivery::Setup> mail_setup(const MailOptions& options, const std::string& public_origin) {
    delivery::Setup setup;
    if (options.server.empty()) return setup;
    const auto encryption = parse_enum<delivery::Encryption>(options.encryption)
                                .value_or(delivery::Encryption::required);
    delivery::MailServer server = TRY(server_of(options.server, encryption));
    if (!email_key(options.from_address).ok())
        return wrong("mail_sender_missing",
                     "Name the address that mails come from, with --mail-from.");
    if (public_origin.empty())
        return wrong("mail_origin_missing",
                     "Links in mails need to know how browsers reach Akad: give --public-origin.");
    const bool may_be_clear =
        encryption == delivery::Encryption::none || encryption == delivery::Encryption::optional;
    if (!options.user.empty() && may_be_clear && !is_this_machine(server.host))
        return wrong("mail_password_in_clear",
                     "A password goes to a mail server only encrypted: choose required or direct "
                     "for --mail-encryption.");
    server.user = options.user;
    server.password = TRY(password_of(options));
    server.ca_file = options.ca_file;
    setup.server = std::move(server);
    setup.from_address = options.from_address;
    setup.from_name = options.from_name;
    setup.most_an_hour = options.most_an_hour;
    return setup;
}

Result<LinkKey> link_key_of(storage::Store& store) {
    const auto house = TRY(ledger::HouseKey::of(store));
    // Ed25519 signs the same text the same way; no checkpoint begins like this one.
    return LinkKey(sha256({house.sign("akad key of links in mails, 1")}));
}

Mailing mailing_with(delivery::Setup setup, const MailLinks& links,
                     std::function<Instant()> clock) {
    setup.kinds = mail_kinds(links);
    setup.clock = std::move(clock);
    return {std::move(setup), links.key};
}

std::vector<delivery::MailKind> mail_kinds(const MailLinks& links) {
    const auto with_links = [&](auto write) {
        return [write, links](const storage::Reading& reading, const MailCause& cause) {
            return write(reading, cause, links);
        };
    };
    return {{"invitation", "invitation.made", 14 * day_s, with_links(people::write_invitation)},
            {"password_reset", "reset.asked", 3'600, with_links(people::write_reset)},
            {"password_changed", "member.password_changed", day_s,
             with_links(people::write_password_changed)}};
}

}  // namespace akad::app
