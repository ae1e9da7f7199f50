// Signing in and out, passwords, and tokens for programs.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/result.hpp"
#include "http/http.hpp"
#include "people/commands.hpp"

namespace akad::people {

/// Counts a try before the password is looked at. Error `too_many_attempts`.
[[nodiscard]] Result<void> count_attempt(ledger::Writing& writing, const std::string& address,
                                         const std::string& account);
/// What tries are counted by; only a digest is kept.
[[nodiscard]] std::string counted_by_address(std::string_view remote);
[[nodiscard]] std::string counted_by_account(std::string_view email_key);

/// Error `not_permitted` when the person was deactivated meanwhile.
[[nodiscard]] Result<PersonId> start_session(ledger::Writing& writing, PersonId person,
                                             const Digest& secret_digest);
[[nodiscard]] Result<void> end_session(ledger::Writing& writing, const Digest& secret_digest);
[[nodiscard]] Result<void> end_all_sessions(ledger::Writing& writing);
/// Slides the end of a session; leaves no fact.
[[nodiscard]] Result<void> note_use(ledger::Writing& writing, const Digest& secret_digest);

struct ChangePassword {
    std::string current;
    std::string new_;
};
BOOST_DESCRIBE_STRUCT(ChangePassword, (), (current, new_))
struct PreparedPassword {
    std::string password_hash;
    Digest keep_session{};
};
/// Errors `wrong_password`, `weak_password`, `too_many_attempts`; `not_permitted` for a token.
[[nodiscard]] Result<PreparedPassword> prepare_password(const http::Exchange& exchange,
                                                        const ChangePassword& command);
/// All other sessions of the person end.
[[nodiscard]] Result<void> change_password(ledger::Writing& writing,
                                           const PreparedPassword& prepared);

struct AddToken {
    std::string name;
    std::vector<std::string> permissions;
    std::int64_t days = 90;
};
BOOST_DESCRIBE_STRUCT(AddToken, (), (name, permissions, days))
struct PreparedToken {
    AddToken command{};
    Secret secret{};
};
[[nodiscard]] Result<PreparedToken> prepare_token(http::Preparing& preparing,
                                                  const AddToken& command);
/// Errors `unknown_permission`, `scope_not_held`, `bad_days`.
[[nodiscard]] Result<TokenId> add_token(ledger::Writing& writing, const PreparedToken& prepared);
/// Error `already_revoked`.
[[nodiscard]] Result<TokenId> revoke_token(ledger::Writing& writing, TokenId token);
void revoke_tokens_of(ledger::Writing& writing, PersonId person);

}  // namespace akad::people
