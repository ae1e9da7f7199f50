// The words of this room's mails: from a loaded view to a mail, in the reader's language. Pure.
#pragma once

#include <string>

#include "core/mail.hpp"

namespace akad::people {

/// Who reads, and in which workspace.
struct Reader {
    std::string name;
    std::string email;
    std::string language;
    std::string workspace_name;
};

/// `inviter` is empty when nobody is known to have invited.
[[nodiscard]] Mail invitation_letter(const Reader& reader, const std::string& inviter,
                                     const std::string& url);
[[nodiscard]] Mail reset_letter(const Reader& reader, const std::string& url);
/// `url` leads to where a new password is asked for.
[[nodiscard]] Mail password_changed_letter(const Reader& reader, const std::string& url);

}  // namespace akad::people
