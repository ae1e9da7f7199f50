#include <algorithm>
#include <map>

#include "insight/rules/counting.hpp"
#include "insight/rules/months.hpp"
#include "insight/views/asked.hpp"

namespace akad::insight {

namespace {

/// The counts of a row that belong to the period: what entered or ended in it, and what is open.
StageMonth in_period(StageMonth row, const Asked& asked) {
    if (asked.covers(row.month)) return row;
    StageMonth open;
    open.open = row.open;
    open.open_since_s = row.open_since_s;
    open.claiming = row.claiming;
    return open;
}

std::int64_t decided(const StageMonth& counts) {
    return counts.forward + counts.back + counts.lost;
}

/// The rows of a period by stage, each with its counts of that period.
struct Counted {
    std::map<StageId, std::vector<StageMonth>> by_stage{};
    std::map<std::string, StageMonth> by_month{};

    [[nodiscard]] StageMonth of(StageId stage) const {
        StageMonth all;
        const auto found = by_stage.find(stage);
        if (found == by_stage.end()) return all;
        for (const StageMonth& row : found->second) add(all, row);
        return all;
    }
};

Counted counted(const storage::Reading& reading, const Asked& asked) {
    Counted out;
    for (const StageMonth& row : stage_months(reading, asked)) {
        StageMonth counts = in_period(row, asked);
        counts.owner = row.owner;
        counts.currency = row.currency;
        counts.size = row.size;
        if (asked.covers(row.month)) add(out.by_month[row.month], counts);
        out.by_stage[row.stage].push_back(std::move(counts));
    }
    return out;
}

template <class Key, class KeyOf>
std::map<Key, StageMonth> grouped(const std::vector<StageMonth>& rows, const KeyOf& key_of_row) {
    std::map<Key, StageMonth> groups;
    for (const StageMonth& row : rows) add(groups[key_of_row(row)], row);
    return groups;
}

void add_groups(StageTime& stage, const std::vector<StageMonth>& rows, const Asked& asked,
                const std::map<PersonId, std::string>& names, Instant now) {
    const auto owners = grouped<PersonId>(rows, [](const auto& row) { return row.owner; });
    for (const auto& [owner, counts] : owners) {
        const auto name = names.find(owner);
        stage.owners.push_back(
            {{owner, name == names.end() ? std::string() : name->second}, length_of(counts, now)});
    }
    const auto sizes =
        grouped<Size>(rows, [&](const auto& row) { return asked.size_of(row.currency, row.size); });
    for (const auto& [size, counts] : sizes) stage.sizes.push_back({size, length_of(counts, now)});
    std::ranges::sort(stage.owners, {}, [](const OwnerTime& each) { return each.owner.name; });
}

std::vector<PersonId> owners_in(const Counted& counts) {
    std::vector<PersonId> owners;
    for (const auto& [stage, rows] : counts.by_stage)
        for (const StageMonth& row : rows) owners.push_back(row.owner);
    std::ranges::sort(owners);
    const auto same = std::ranges::unique(owners);
    owners.erase(same.begin(), same.end());
    return owners;
}

/// A share for every month of the period.
template <class ShareOf>
std::vector<MonthShare> each_month(const Counted& counts, const Asked& asked,
                                   const ShareOf& share) {
    std::vector<MonthShare> months;
    for (const std::string& month : months_of({asked.from, asked.to})) {
        const auto found = counts.by_month.find(month);
        months.push_back(
            {month, share(found == counts.by_month.end() ? StageMonth{} : found->second)});
    }
    return months;
}

Share forward_share(const StageMonth& counts) {
    return share_of(counts.forward, decided(counts));
}
Share back_share(const StageMonth& counts) {
    return share_of(counts.back, decided(counts));
}

Share won_share(const storage::Reading& reading, const Asked& asked) {
    std::int64_t won = 0;
    std::int64_t lost = 0;
    for (const DealMonth& row : deal_months(reading, asked)) {
        if (!asked.covers(row.month)) continue;
        won += row.won;
        lost += row.lost;
    }
    return share_of(won, won + lost);
}

}  // namespace

Result<StageTimes> show_stage_times(const storage::Reading& reading, const InsightFilter& filter) {
    const auto pipeline = TRY(pipeline_asked(reading, filter.pipeline));
    const Asked asked = TRY(asked_by(reading, filter, pipeline.id));
    const Counted counts = counted(reading, asked);
    const auto names = people::names_of(reading.db, reading.caller.workspace, owners_in(counts));
    StageTimes out{scope_of(asked), {}};
    for (const auto& stage : pipeline.stages) {
        StageTime time{.stage = stage.id, .name = stage.name, .expected_days = stage.expected_days};
        time.time = length_of(counts.of(stage.id), reading.now);
        if (const auto rows = counts.by_stage.find(stage.id); rows != counts.by_stage.end())
            add_groups(time, rows->second, asked, names, reading.now);
        out.stages.push_back(std::move(time));
    }
    return out;
}

Result<Conversion> show_conversion(const storage::Reading& reading, const InsightFilter& filter) {
    const auto pipeline = TRY(pipeline_asked(reading, filter.pipeline));
    const Asked asked = TRY(asked_by(reading, filter, pipeline.id));
    const Counted counts = counted(reading, asked);
    Conversion out{scope_of(asked), won_share(reading, asked), {}, {}};
    for (const auto& stage : pipeline.stages) {
        const StageMonth each = counts.of(stage.id);
        out.stages.push_back({.stage = stage.id,
                              .name = stage.name,
                              .entered = each.entered,
                              .open = each.open,
                              .claiming = each.claiming,
                              .forward = forward_share(each),
                              .overridden = share_of(each.overridden, each.forward),
                              .back = each.back,
                              .lost = each.lost,
                              .aside = each.aside});
    }
    out.months = each_month(counts, asked, forward_share);
    return out;
}

Result<Regression> show_regression(const storage::Reading& reading, const InsightFilter& filter) {
    const auto pipeline = TRY(pipeline_asked(reading, filter.pipeline));
    const Asked asked = TRY(asked_by(reading, filter, pipeline.id));
    const Counted counts = counted(reading, asked);
    Regression out{scope_of(asked), {}, {}, {}};
    StageMonth all;
    for (const auto& stage : pipeline.stages) {
        const StageMonth each = counts.of(stage.id);
        out.stages.push_back({stage.id, stage.name, back_share(each)});
        add(all, each);
    }
    out.back = back_share(all);
    out.months = each_month(counts, asked, back_share);
    return out;
}

}  // namespace akad::insight
