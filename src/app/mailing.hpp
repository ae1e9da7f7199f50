// How this house mails: the server and the key of its links, from what stands on the command line,
// and which facts cause which mail.
#pragma once

#include <string>

#include "core/draw.hpp"
#include "core/link_secret.hpp"
#include "core/mail.hpp"
#include "delivery/delivery.hpp"

namespace akad::app {

/// As given on the command line, in the environment or in a file.
struct MailOptions {
    std::string server{};  ///< "smtp.example.com:587"; empty: no mail goes out
    std::string encryption = "required";
    std::string user{};
    std::string password{};
    std::string password_file{};
    std::string from_address{};
    std::string from_name = "Akad";
    std::string ca_file{};
    std::int64_t most_an_hour = 500;
};

/// Without a server, and with a key of its own, unless told otherwise.
struct Mailing {
    delivery::Setup setup{};
    LinkKey key{fresh_seed()};
};

/// Errors `bad_mail_server`, `mail_sender_missing`, `mail_origin_missing`,
/// `mail_password_in_clear`, `mail_password_unreadable`.
[[nodiscard]] Result<delivery::Setup> mail_setup(const MailOptions& options,
                                                 const std::string& public_origin);

/// The key that secrets in mailed links are made with: drawn from the house's own key, so that all
/// nodes of a house have the same. Error `house_key_unreadable`.
[[nodiscard]] Result<LinkKey> link_key_of(storage::Store& store);

/// How the house mails, with every mail there is.
[[nodiscard]] Mailing mailing_with(delivery::Setup setup, const MailLinks& links,
                                   std::function<Instant()> clock);

/// Every mail there is, with what writes it.
[[nodiscard]] std::vector<delivery::MailKind> mail_kinds(const MailLinks& links);

}  // namespace akad::app
