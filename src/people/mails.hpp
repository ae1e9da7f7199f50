// The mails this room writes, and the door their links open. Delivery queues and sends them; app
// names them to it.
#pragma once

#include <optional>

#include "core/mail.hpp"
#include "storage/store.hpp"

namespace akad::http {
class Routes;
}

namespace akad::people {

/// An invitation to join, with a link of its own beside the one that was shown once. Each answers
/// none when what it speaks of is not there any more.
[[nodiscard]] std::optional<Mail> write_invitation(const storage::Reading& reading,
                                                   const MailCause& cause, const MailLinks& links);
/// The way to a new password, for an hour and once.
[[nodiscard]] std::optional<Mail> write_reset(const storage::Reading& reading,
                                              const MailCause& cause, const MailLinks& links);
/// Says that the password was changed.
[[nodiscard]] std::optional<Mail> write_password_changed(const storage::Reading& reading,
                                                         const MailCause& cause,
                                                         const MailLinks& links);

/// Invitations and password resets: what anyone may ask who holds a link, or forgot a password.
void add_link_routes(http::Routes& routes, const LinkKey& key);

}  // namespace akad::people
