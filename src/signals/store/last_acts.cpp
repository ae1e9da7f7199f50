#include <algorithm>
#include <bit>

#include "evidence/latest.hpp"
#include "signals/rules/proven_act.hpp"
#include "signals/signals.hpp"
#include "signals/store/rows.hpp"
#include "storage/query.hpp"

namespace akad::signals {

namespace {

constexpr std::size_t deals_at_once = 256;
constexpr std::int64_t looked_back_us = 180 * us_per_day;

struct Clock {
    DealId deal{};
    std::int64_t proven_at = 0;  ///< what evidence says; 0: nothing
    std::optional<Instant> acted_at{};
    std::optional<Instant> any_at{};
    int unanswered = 0;
    std::optional<Instant> unanswered_since{};
};
BOOST_DESCRIBE_STRUCT(Clock, (), (deal, proven_at, acted_at, any_at, unanswered, unanswered_since))

/// Each of the four looks is a walk from one end of an index; none counts on after a hundred.
std::string sql_for(std::size_t count) {
    std::string rows;
    for (std::size_t i = 0; i < count; ++i)
        rows += (i > 0 ? ", ($" : "($") + std::to_string(2 * i + 3) + ", CAST($" +
                std::to_string(2 * i + 4) + " AS BIGINT))";
    const std::string touches =
        "FROM activity WHERE workspace = $1 AND deal = known.deal AND removed_at IS NULL AND side "
        "= 'seller' AND buyer_acted = 0 AND occurred_at > $2 AND occurred_at > CASE WHEN "
        "COALESCE(acted_at, 0) > proven_at THEN acted_at ELSE proven_at END";
    return "WITH asked AS (SELECT column1 AS deal, column2 AS proven_at FROM (VALUES " + rows +
           ") AS listed), known AS (SELECT asked.deal, asked.proven_at, "
           "(SELECT max(occurred_at) FROM activity WHERE workspace = $1 AND deal = asked.deal AND "
           "removed_at IS NULL AND buyer_acted = 1) AS acted_at, "
           "(SELECT max(occurred_at) FROM activity WHERE workspace = $1 AND deal = asked.deal AND "
           "removed_at IS NULL) AS any_at FROM asked) "
           "SELECT deal, proven_at, acted_at, any_at, "
           "(SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 " +
           touches + " LIMIT 100) AS few), (SELECT min(occurred_at) " + touches + ") FROM known";
}

std::optional<Instant> later_of(std::optional<Instant> a, std::optional<Instant> b) {
    if (!a || !b) return a ? a : b;
    return std::max(*a, *b);
}

void add_clock(std::map<DealId, LastActs>& acts, const Clock& clock) {
    const std::optional<Instant> proven =
        clock.proven_at > 0 ? std::optional(Instant{clock.proven_at}) : std::nullopt;
    const LastActs last{.buyer_act = later_of(clock.acted_at, proven),
                        .any_act = later_of(clock.any_at, proven),
                        .unanswered = clock.unanswered,
                        .unanswered_since = clock.unanswered_since};
    if (last.any_act) acts.emplace(clock.deal, last);
}

}  // namespace

std::map<DealId, LastActs> last_acts_of(const storage::Reading& reading,
                                        const std::vector<DealId>& ids) {
    std::map<DealId, LastActs> acts;
    const WorkspaceId workspace = reading.caller.workspace;
    const auto proven = evidence::latest_acts(reading.db, workspace, ids);
    for (std::size_t from = 0; from < ids.size(); from += deals_at_once) {
        const std::size_t count = std::min(deals_at_once, ids.size() - from);
        std::vector<std::string> texts;
        for (std::size_t i = 0; i < std::bit_ceil(count); ++i)
            texts.push_back(ids[from + std::min(i, count - 1)].text());
        const std::string workspace_text = workspace.text();
        std::vector<storage::Value> values{std::string_view(workspace_text),
                                           reading.now.us - looked_back_us};
        for (std::size_t i = 0; i < texts.size(); ++i) {
            const auto day = proven.find(ids[from + std::min(i, count - 1)]);
            values.emplace_back(std::string_view(texts[i]));
            values.emplace_back(day == proven.end() ? std::int64_t{0}
                                                    : proven_at(day->second, reading.now).us);
        }
        const auto rows = reading.db.open(sql_for(texts.size()), values);
        while (rows->next()) add_clock(acts, storage::read_row<Clock>(*rows));
    }
    return acts;
}

}  // namespace akad::signals
