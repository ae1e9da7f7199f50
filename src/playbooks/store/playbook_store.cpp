#include "playbooks/store/playbook_store.hpp"

#include "storage/query.hpp"

namespace akad::playbooks {

namespace {

std::string select_text(std::string_view rest) {
    return "SELECT " + storage::columns<EditedText>() +
           " FROM playbook_text WHERE workspace = $1 AND " + std::string(rest);
}
std::string select_use(std::string_view rest) {
    return "SELECT " + storage::columns<Acceleration>() +
           " FROM acceleration WHERE workspace = $1 AND " + std::string(rest);
}
/// Behind every id there is.
constexpr std::string_view last_id = "acc_~";

}  // namespace

std::optional<EditedText> find_edited(storage::Connection& db, WorkspaceId workspace,
                                      std::string_view key, std::string_view language) {
    static const std::string sql = select_text("text_key = $2 AND language = $3");
    return storage::one<EditedText>(db, sql, workspace, key, language);
}

std::vector<EditedText> edited_in(storage::Connection& db, WorkspaceId workspace,
                                  std::string_view language) {
    static const std::string sql = select_text("language = $2 ORDER BY text_key");
    return storage::all<EditedText>(db, sql, workspace, language);
}

std::vector<Acceleration> uses_on(storage::Connection& db, WorkspaceId workspace, DealId deal,
                                  std::optional<AccelerationId> before, int limit) {
    static const std::string sql = select_use("deal = $2 AND id < $3 ORDER BY id DESC LIMIT $4");
    const std::string below = before ? before->text() : std::string(last_id);
    return storage::all<Acceleration>(db, sql, workspace, deal, below, limit);
}

std::optional<Acceleration> find_use(storage::Connection& db, WorkspaceId workspace,
                                     AccelerationId id) {
    static const std::string sql = select_use("id = $2");
    return storage::one<Acceleration>(db, sql, workspace, id);
}

}  // namespace akad::playbooks
