#include "people/people.hpp"
#include "people/prepare/secret.hpp"
#include "people/rules/words.hpp"
#include "people/store/keep.hpp"
#include "people/views/paging.hpp"
#include "people/views/views.hpp"

namespace akad::people {

namespace {
ApiToken shown(const TokenRow& row, const std::map<PersonId, std::string>& names) {
    const auto name = names.find(row.person);
    return {row.id,
            row.revision,
            row.name,
            {row.person, name == names.end() ? "" : name->second},
            split(row.permissions),
            row.created_at,
            row.expires_at,
            row.revoked_at};
}
}  // namespace

Result<ApiToken> show_token(const storage::Reading& reading, TokenId token) {
    const WorkspaceId workspace = reading.caller.workspace;
    const auto row = find_row<TokenRow>(reading.db, workspace, token);
    if (!row) return not_permitted();
    return shown(*row, names_of(reading.db, workspace, {row->person}));
}

Result<TokenOnce> show_token_once(const storage::Reading& reading, TokenId token,
                                  const PreparedToken& prepared) {
    ApiToken shown = TRY(show_token(reading, token));
    return TokenOnce{std::move(shown), std::string(token_prefix) + prepared.secret.text};
}

Result<http::Page<ApiToken>> list_tokens(const storage::Reading& reading) {
    static const std::string sql =
        select_where<TokenRow>("workspace = $1 ORDER BY id DESC LIMIT $2");
    const auto rows =
        storage::all<TokenRow>(reading.db, sql, reading.caller.workspace, most_in_whole_list);
    std::vector<PersonId> people;
    for (const TokenRow& row : rows) people.push_back(row.person);
    const auto names = names_of(reading.db, reading.caller.workspace, people);
    std::vector<ApiToken> items;
    for (const TokenRow& row : rows) items.push_back(shown(row, names));
    return whole(std::move(items));
}

}  // namespace akad::people
