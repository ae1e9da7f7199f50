// What dashboards read: sums of what the caller sees, and pages of the deals behind a figure.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "insight/rules/size.hpp"
#include "insight/store/rows.hpp"
#include "storage/store.hpp"

namespace akad::insight {

/// Months are "2026-11", both ends included.
struct Asked {
    PipelineId pipeline{};
    std::optional<PersonId> owner{};
    std::optional<Size> size{};
    std::string from{};
    std::string to{};
    std::map<std::string, SizeCut> cuts{};  ///< by currency

    [[nodiscard]] Size size_of(Currency currency, int step) const {
        const auto found = cuts.find(currency.text());
        return found == cuts.end() ? Size::small : found->second.of(step);
    }
    [[nodiscard]] bool wants(Currency currency, int step) const {
        return !size || size_of(currency, step) == *size;
    }
    [[nodiscard]] bool covers(const std::string& month) const {
        return from <= month && month <= to;
    }
};

/// The cuts between sizes, from all deals of the pipeline, so that they are the same for everybody.
[[nodiscard]] std::map<std::string, SizeCut> cuts_of(storage::Connection& db, WorkspaceId workspace,
                                                     PipelineId pipeline);

/// The sums of the period, and of earlier months what is still open.
[[nodiscard]] std::vector<StageMonth> stage_months(const storage::Reading& reading,
                                                   const Asked& asked);
/// The sums of all months up to the period's end.
[[nodiscard]] std::vector<DealMonth> deal_months(const storage::Reading& reading,
                                                 const Asked& asked);

/// Which rows stand behind a figure.
struct Behind {
    std::optional<StageId> stage{};
    std::string ending{};  ///< a word of Ending, Standing or Kept; empty: however it ended
    std::string cursor{};  ///< "month~deal~number" of the last row before; empty: from the start
    int limit = 50;
};
/// Stays that ended in the period, or are open; newest month first.
[[nodiscard]] std::vector<Stay> stays_behind(const storage::Reading& reading, const Asked& asked,
                                             const Behind& behind);
/// Deals that ended in the period.
[[nodiscard]] std::vector<DealNow> ends_behind(const storage::Reading& reading, const Asked& asked,
                                               const Behind& behind);
/// Promised days of the period.
[[nodiscard]] std::vector<Promise> promises_behind(const storage::Reading& reading,
                                                   const Asked& asked, const Behind& behind);

}  // namespace akad::insight
