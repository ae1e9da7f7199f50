#include "people/prepare/authenticate.hpp"

#include "http/http.hpp"
#include "people/people.hpp"
#include "people/rules/validity.hpp"
#include "people/rules/words.hpp"
#include "people/store/store.hpp"

namespace akad::people {

namespace {
std::vector<Permission> scopes_of(const std::string& words) {
    std::vector<Permission> scopes;
    for (const std::string& word : split(words))
        if (const auto permission = permission_of_word(word)) scopes.push_back(*permission);
    return scopes;
}

Caller caller_of(WorkspaceId workspace, const Access& access, Proof proof) {
    return {.workspace = workspace,
            .person = access.person,
            .proof = proof,
            .role = access.role,
            .visibility = access.visibility,
            .team = access.team,
            .may = proof == Proof::token ? within_scopes(access.role, scopes_of(access.permissions))
                                         : permissions_of(access.role)};
}

Result<Caller> by_token(Connection& db, std::string_view bearer, Instant now) {
    if (!bearer.starts_with(token_prefix)) return not_signed_in();
    const auto secret = read_secret(bearer.substr(token_prefix.size()));
    if (!secret) return not_signed_in();
    const auto access = access_by_token(db, secret->workspace, secret->digest);
    if (!access || access->state != MemberState::active || access->revoked_at ||
        now >= access->until)
        return not_signed_in();
    return caller_of(secret->workspace, *access, Proof::token);
}
}  // namespace

Result<PresentSession> by_session(Connection& db, std::string_view cookie, Instant now) {
    const auto secret = read_secret(cookie);
    if (!secret) return not_signed_in();
    const auto access = access_by_session(db, secret->workspace, secret->digest);
    if (!access || access->state != MemberState::active ||
        !session_holds(access->started_at, access->until, now))
        return not_signed_in();
    return PresentSession{caller_of(secret->workspace, *access, Proof::session), secret->digest,
                          access->until};
}

Result<Caller> authenticate(Connection& db, const http::Credentials& credentials, Instant now) {
    if (!credentials.bearer && !credentials.session) return not_signed_in();
    Caller caller = credentials.bearer ? TRY(by_token(db, *credentials.bearer, now))
                                       : TRY(by_session(db, *credentials.session, now)).caller;
    if (caller.workspace != credentials.workspace) return not_permitted();
    return caller;
}

}  // namespace akad::people
