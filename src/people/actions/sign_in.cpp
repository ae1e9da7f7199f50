#include <algorithm>

#include "people/actions/access.hpp"
#include "people/rules/refusals.hpp"
#include "people/rules/sign_in_limit.hpp"
#include "people/rules/validity.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"

namespace akad::people {

std::string counted_by_address(std::string_view remote) {
    // Whoever has one address of IPv6 has the 2^64 of its network.
    std::size_t from = 0;
    std::size_t end = 0;
    for (int groups = 0; groups < 4 && end != std::string_view::npos; ++groups) {
        end = remote.find(':', from);
        from = end + 1;
    }
    remote = remote.substr(0, end);
    return hex(view(sha256({"address ", remote})));
}

std::string counted_by_account(std::string_view email_key) {
    return hex(view(sha256({"account ", email_key})));
}

Result<void> count_attempt(ledger::Writing& writing, const std::string& address,
                           const std::string& account) {
    forget_attempts_before(writing.db,
                           {writing.now.us - attempts_forgotten_after_s * us_per_second});
    const Attempts from_address = attempts_of(writing.db, address);
    const Attempts for_account = attempts_of(writing.db, account);
    const auto wait_s = std::max(wait_before_next_s(CountedBy::address, from_address, writing.now),
                                 wait_before_next_s(CountedBy::account, for_account, writing.now));
    if (wait_s > 0)
        return Error{ErrorKind::too_many,
                     "too_many_attempts",
                     "Too many tries. Wait " + std::to_string(wait_s) + " seconds and try again.",
                     {},
                     static_cast<int>(wait_s)};
    save_attempts(writing.db, address, with_one_more(from_address, writing.now));
    save_attempts(writing.db, account, with_one_more(for_account, writing.now));
    return {};
}

Result<PersonId> start_session(ledger::Writing& writing, PersonId person,
                               const Digest& secret_digest) {
    const WorkspaceId workspace = writing.caller.workspace;
    const auto member = find_row<MemberRow>(writing.db, workspace, person);
    if (!member || member->state != MemberState::active) return not_permitted();
    storage::run(writing.db,
                 "DELETE FROM session WHERE workspace = $1 AND person = $2 "
                 "AND (seen_at < $3 OR started_at < $4)",
                 workspace, person, writing.now.us - session_idle_days * us_per_day,
                 writing.now.us - session_most_days * us_per_day);
    storage::insert(writing.db, SessionRow::table,
                    SessionRow{workspace, secret_digest, person, writing.now, writing.now});
    storage::run(writing.db, "UPDATE account SET seen_at = $3 WHERE workspace = $1 AND id = $2",
                 workspace, person, writing.now);
    keep_said(writing, "member.signed_in", person.text());
    return person;
}

Result<void> note_use(ledger::Writing& writing, const Digest& secret_digest) {
    const WorkspaceId workspace = writing.caller.workspace;
    storage::run(writing.db,
                 "UPDATE session SET seen_at = $3 WHERE workspace = $1 AND token_hash = $2",
                 workspace, secret_digest, writing.now);
    storage::run(writing.db, "UPDATE account SET seen_at = $3 WHERE workspace = $1 AND id = $2",
                 workspace, writing.caller.person, writing.now);
    return {};
}

}  // namespace akad::people
