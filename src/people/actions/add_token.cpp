#include "core/text.hpp"
#include "people/actions/access.hpp"
#include "people/actions/membership.hpp"
#include "people/prepare/secret.hpp"
#include "people/rules/permissions.hpp"
#include "people/rules/refusals.hpp"
#include "people/rules/validity.hpp"
#include "people/rules/words.hpp"
#include "people/store/access_rows.hpp"
#include "people/store/keep.hpp"

namespace akad::people {

namespace {
/// The scopes as stored: nobody can hand out what they do not hold themselves.
Result<std::string> checked_scopes(const Caller& caller, const std::vector<std::string>& words) {
    if (words.empty())
        return wrong_field("permissions", "unknown_permission", "Name at least one permission.");
    for (const std::string& word : words) {
        const auto permission = permission_of_word(word);
        if (!permission)
            return wrong_field("permissions", "unknown_permission",
                               "There is no permission '" + word + "'.");
        if (!caller.can(*permission))
            return wrong_field("permissions", "scope_not_held",
                               "You do not hold '" + word + "' yourself. Leave it out.");
    }
    std::vector<std::string> kept;
    for (const Permission each : caller.may)
        if (std::ranges::find(words, permission_word(each)) != words.end())
            kept.emplace_back(permission_word(each));
    return joined(kept);
}
}  // namespace

Result<PreparedToken> prepare_token(http::Preparing& preparing, const AddToken& command) {
    return PreparedToken{command, draw_secret(preparing.draw, preparing.caller.workspace)};
}

Result<TokenId> add_token(ledger::Writing& writing, const PreparedToken& prepared) {
    const AddToken& command = prepared.command;
    if (!writing.caller.person) return not_permitted();
    if (command.days < 1 || command.days > most_token_days)
        return wrong_field("days", "bad_days", "A token holds for 1 to 366 days.");
    const std::string name = TRY(text_within("name", command.name, 1, most_name_characters));
    const auto permissions = TRY(checked_scopes(writing.caller, command.permissions));
    const TokenRow row{
        .workspace = writing.caller.workspace,
        .id = writing.draw.id<TokenId>(),
        .name = name,
        .person = *writing.caller.person,
        .permissions = permissions,
        .secret_hash = hex(view(prepared.secret.digest)),
        .created_at = writing.now,
        .expires_at = {writing.now.us + command.days * us_per_day},
    };
    keep_new(writing, "token.added", row, row.person.text());
    return row.id;
}

Result<TokenId> revoke_token(ledger::Writing& writing, TokenId token) {
    const auto before = find_row<TokenRow>(writing.db, writing.caller.workspace, token);
    if (!before) return not_permitted();
    if (before->revoked_at)
        return Error{ErrorKind::conflict, "already_revoked", "This token is revoked already."};
    TokenRow after = *before;
    after.revoked_at = writing.now;
    keep_changed(writing, "token.revoked", *before, after, after.person.text());
    return token;
}

void revoke_tokens_of(ledger::Writing& writing, PersonId person) {
    static const std::string sql =
        select_where<TokenRow>("workspace = $1 AND person = $2 AND revoked_at IS NULL");
    for (const auto& before :
         storage::all<TokenRow>(writing.db, sql, writing.caller.workspace, person)) {
        TokenRow after = before;
        after.revoked_at = writing.now;
        keep_changed(writing, "token.revoked", before, after, person.text());
    }
}

}  // namespace akad::people
