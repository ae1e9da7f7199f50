// The door of the house: what anyone may ask, signed in or not. These routes name no workspace, so
// they find out themselves who asks.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>

#include "core/link_secret.hpp"
#include "http/routes.hpp"
#include "people/people.hpp"
#include "people/views/views.hpp"

namespace akad::people {

constexpr std::string_view session_cookie = "akad_session";

struct SignIn {
    std::string email;
    std::string password;
    std::optional<WorkspaceId> workspace{};
};
BOOST_DESCRIBE_STRUCT(SignIn, (), (email, password, workspace))
struct LookAtInvitation {
    std::string token;
};
BOOST_DESCRIBE_STRUCT(LookAtInvitation, (), (token))
struct AskForReset {
    std::string email;
};
BOOST_DESCRIBE_STRUCT(AskForReset, (), (email))
struct LookAtReset {
    std::string token;
};
BOOST_DESCRIBE_STRUCT(LookAtReset, (), (token))
struct UseReset {
    std::string token;
    std::string password;
};
BOOST_DESCRIBE_STRUCT(UseReset, (), (token, password))
/// For whom a new password is chosen; said to who holds the link.
struct ResetView {
    std::string workspace_name;
    std::string email;
};
BOOST_DESCRIBE_STRUCT(ResetView, (), (workspace_name, email))
struct HouseView {
    std::string version;
    bool needs_setup = false;
    bool mail_configured = false;
    RawJson demo{};
};
BOOST_DESCRIBE_STRUCT(HouseView, (), (version, needs_setup, mail_configured, demo))

[[nodiscard]] Result<http::Response> answer_house(const http::Exchange& exchange,
                                                  const House& house);
/// Error `already_set_up` once there is a workspace beside the sample company.
[[nodiscard]] Result<http::Response> answer_first_workspace(const http::Exchange& exchange,
                                                            const House& house);
/// Errors `wrong_sign_in`, `too_many_attempts`, `choose_workspace`.
[[nodiscard]] Result<http::Response> answer_sign_in(http::Exchange& exchange);
[[nodiscard]] Result<http::Response> answer_session(http::Exchange& exchange);
[[nodiscard]] Result<http::Response> answer_sign_out(http::Exchange& exchange);
[[nodiscard]] Result<http::Response> answer_sign_out_everywhere(http::Exchange& exchange);
/// The link shown once and the one that was mailed open the same invitation.
[[nodiscard]] Result<http::Response> answer_look_at_invitation(const http::Exchange& exchange,
                                                               const LinkKey& key);
[[nodiscard]] Result<http::Response> answer_accept_invitation(const http::Exchange& exchange,
                                                              const LinkKey& key);
/// 204 whoever asks for whatever address. Errors `bad_email`, `too_many_attempts`.
[[nodiscard]] Result<http::Response> answer_ask_for_reset(const http::Exchange& exchange,
                                                          const LinkKey& key);
/// Errors `reset_unknown`; of the second also `weak_password`.
[[nodiscard]] Result<http::Response> answer_look_at_reset(const http::Exchange& exchange,
                                                          const LinkKey& key);
[[nodiscard]] Result<http::Response> answer_use_reset(const http::Exchange& exchange,
                                                      const LinkKey& key);
[[nodiscard]] Result<http::Response> answer_change_password(http::Exchange& exchange);

/// Runs a command as this member of this workspace.
[[nodiscard]] Result<void> run_as(const http::Exchange& exchange, const Caller& caller,
                                  ledger::Decide decide);
/// The session just begun, with its cookie.
[[nodiscard]] Result<http::Response> session_answer(const http::Exchange& exchange,
                                                    const Secret& secret, int status);

}  // namespace akad::people
