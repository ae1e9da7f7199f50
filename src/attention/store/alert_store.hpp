// The rows of this room and all its SQL.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "attention/rules/look.hpp"
#include "core/ids.hpp"
#include "ledger/ledger.hpp"

namespace akad::attention {

struct AlertRow {
    WorkspaceId workspace{};
    DealId deal{};
    AlertKind kind = AlertKind::stage_time;
    Attention level = Attention::amber;
    int urgency = 2;  ///< 1 red, 2 amber: reddest first
    Day since{};
    Day from_day{};
    int limit_days = 0;
    int norm_tenths = 0;
    int norm_stays = 0;
    PersonId owner{};
    PipelineId pipeline{};
    StageId stage{};
    std::optional<Day> snoozed_until{};
    std::optional<PersonId> snoozed_by{};
    std::string snooze_reason{};

    friend bool operator==(const AlertRow&, const AlertRow&) = default;
};
BOOST_DESCRIBE_STRUCT(AlertRow, (),
                      (workspace, deal, kind, level, urgency, since, from_day, limit_days,
                       norm_tenths, norm_stays, owner, pipeline, stage, snoozed_until, snoozed_by,
                       snooze_reason))

struct LookRow {
    WorkspaceId workspace{};
    DealId deal{};
    Day looked_on{};
    int norm_tenths = 0;
    int norm_stays = 0;
    std::string zone{};
    std::string working_days{};  ///< seven letters, Monday first: w works, - does not
    bool weighs_proposal = false;
};
BOOST_DESCRIBE_STRUCT(LookRow, (),
                      (workspace, deal, looked_on, norm_tenths, norm_stays, zone, working_days,
                       weighs_proposal))

struct NormRow {
    WorkspaceId workspace{};
    StageId stage{};
    Day counted_on{};
    int tenths = 0;
    int stays = 0;
};
BOOST_DESCRIBE_STRUCT(NormRow, (), (workspace, stage, counted_on, tenths, stays))

[[nodiscard]] std::vector<AlertRow> alerts_of(storage::Connection& db, WorkspaceId workspace,
                                              DealId deal);
/// Makes the deal's alerts these, writing only what differs.
void keep_alerts(storage::Connection& db, const std::vector<AlertRow>& before,
                 const std::vector<AlertRow>& after);
void put_alert(storage::Connection& db, const AlertRow& row);

void put_look(storage::Connection& db, const LookRow& row);
void forget_look(storage::Connection& db, WorkspaceId workspace, DealId deal);
/// Every look and every alert of the workspace, by deal.
[[nodiscard]] std::vector<LookRow> all_looks(storage::Connection& db, WorkspaceId workspace);
[[nodiscard]] std::vector<AlertRow> all_alerts(storage::Connection& db, WorkspaceId workspace);

[[nodiscard]] std::optional<NormRow> find_norm(storage::Connection& db, WorkspaceId workspace,
                                               StageId stage);
void put_norm(storage::Connection& db, const NormRow& row);

struct AlertQuery {
    std::optional<PersonId> owner{};
    std::optional<StageId> stage{};
    std::optional<AlertKind> kind{};
    std::optional<Attention> level{};
    bool snoozed = false;  ///< those that are put off instead of the others
    Day today{};
    std::string cursor{};  ///< the `next` of the page before; empty: from the start
    int limit = 50;
};
struct AlertPage {
    std::vector<AlertRow> alerts;
    std::optional<std::string> next{};
};
/// The reddest first, of those the oldest. Refusal: `bad_cursor`.
[[nodiscard]] Result<AlertPage> page_of(const storage::Reading& reading, const AlertQuery& query);
/// How many there are, counted up to `most` and one more.
[[nodiscard]] std::int64_t count_of(const storage::Reading& reading, const AlertQuery& query,
                                    int most);

}  // namespace akad::attention
