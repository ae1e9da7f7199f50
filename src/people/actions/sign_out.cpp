#include "people/actions/access.hpp"
#include "people/rules/refusals.hpp"
#include "people/store/keep.hpp"
#include "people/store/store.hpp"

namespace akad::people {

Result<void> end_session(ledger::Writing& writing, const Digest& secret_digest) {
    storage::run(writing.db, "DELETE FROM session WHERE workspace = $1 AND token_hash = $2",
                 writing.caller.workspace, secret_digest);
    if (writing.caller.person)
        keep_said(writing, "member.signed_out", writing.caller.person->text());
    return {};
}

Result<void> end_all_sessions(ledger::Writing& writing) {
    if (!writing.caller.person) return not_permitted();
    end_sessions(writing.db, writing.caller.workspace, *writing.caller.person);
    keep_said(writing, "member.signed_out_everywhere", writing.caller.person->text());
    return {};
}

}  // namespace akad::people
