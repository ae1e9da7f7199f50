#include "insight/views/flow.hpp"

#include <map>

#include "insight/rules/counting.hpp"
#include "insight/rules/months.hpp"
#include "insight/views/asked.hpp"

namespace akad::insight {

namespace {

constexpr int window_months = 3;  ///< win rate and cycle are of a month and the two before

using ByMonth = std::map<std::string, std::vector<DealMonth>>;

ByMonth by_month(const storage::Reading& reading, const Asked& asked) {
    ByMonth months;
    for (DealMonth& row : deal_months(reading, asked)) months[row.month].push_back(std::move(row));
    return months;
}

/// What is open at the end of a month, by currency.
struct Open {
    std::int64_t deals = 0;
    std::map<std::string, std::int64_t> minor{};

    void take(const std::vector<DealMonth>& rows) {
        for (const DealMonth& row : rows) {
            deals += row.opened - row.won - row.lost - row.aside;
            minor[row.currency.text()] += row.opened_minor - row.ended_minor;
        }
    }
    [[nodiscard]] std::vector<Money> values() const {
        std::vector<Money> values;
        for (const auto& [currency, sum] : minor)
            if (sum != 0) values.push_back({sum, Currency::parse(currency).value_or(Currency{})});
        return values;
    }
};

/// The sum in one currency, by the latest rates on a day; nothing when one is missing.
std::optional<std::int64_t> sum_in(Currency into, const std::vector<Money>& values,
                                   const std::vector<people::RateOfDay>& rates) {
    std::int64_t sum = 0;
    for (const Money& value : values) {
        if (value.currency == into) {
            sum += value.value_minor;
            continue;
        }
        std::optional<Money> converted;
        for (const auto& rate : rates)
            if (rate.currency == value.currency)
                converted = people::converted(value, into, rate.rate);
        if (!converted) return std::nullopt;
        sum += converted->value_minor;
    }
    return sum;
}

DealMonth window_to(const ByMonth& months, const std::string& month) {
    DealMonth sum;
    for (int back = 0; back < window_months; ++back) {
        const auto found = months.find(month_after(month, -back));
        if (found == months.end()) continue;
        for (const DealMonth& row : found->second) add(sum, row);
    }
    return sum;
}

/// The one currency of all deals, or else that of the workspace.
Currency currency_of(const ByMonth& months, Currency of_house) {
    std::optional<Currency> only;
    for (const auto& [month, rows] : months)
        for (const DealMonth& row : rows) {
            if (only && !(*only == row.currency)) return of_house;
            only = row.currency;
        }
    return only.value_or(of_house);
}

DatesMonth dates_of(const std::string& month, const DealMonth& counts) {
    return {.month = month,
            .missed = share_of(counts.promised - counts.on_time, counts.promised),
            .on_time = counts.on_time,
            .lost_before = counts.lost_before,
            .late = counts.promised - counts.on_time - counts.lost_before};
}

Day last_day(const std::string& month) {
    return Day::parse(month_after(month, 1) + "-01").value_or(Day{}).plus(-1);
}

}  // namespace

Result<Velocity> show_velocity(const storage::Reading& reading, const InsightFilter& filter) {
    const auto pipeline = TRY(pipeline_asked(reading, filter.pipeline));
    const Asked asked = TRY(asked_by(reading, filter, pipeline.id));
    const ByMonth months = by_month(reading, asked);
    const WorkspaceId workspace = reading.caller.workspace;
    const auto settings = people::settings_of(reading.db, workspace);
    Velocity out{scope_of(asked), currency_of(months, settings.currency), {}};
    Open open;
    auto next = months.begin();
    for (const std::string& month : months_of({asked.from, asked.to})) {
        for (; next != months.end() && next->first <= month; ++next) open.take(next->second);
        const DealMonth window = window_to(months, month);
        VelocityMonth each{.month = month, .open_deals = open.deals, .open_values = open.values()};
        each.open_minor =
            sum_in(out.currency, each.open_values,
                   people::rates_into(reading.db, workspace, out.currency, last_day(month)));
        each.won = share_of(window.won, window.won + window.lost);
        each.cycle = length_of(window.won, window.cycle_s);
        if (each.open_minor)
            each.velocity_minor = velocity_of(*each.open_minor, each.won, each.cycle);
        out.months.push_back(std::move(each));
    }
    return out;
}

Result<Dates> show_dates(const storage::Reading& reading, const InsightFilter& filter) {
    const auto pipeline = TRY(pipeline_asked(reading, filter.pipeline));
    const Asked asked = TRY(asked_by(reading, filter, pipeline.id));
    const ByMonth months = by_month(reading, asked);
    const std::string present = month_now(reading);
    Dates out{.scope = scope_of(asked)};
    DealMonth all;
    for (const std::string& month : months_of({asked.from, asked.to})) {
        if (month >= present) break;
        DealMonth sum;
        if (const auto found = months.find(month); found != months.end())
            for (const DealMonth& row : found->second) add(sum, row);
        out.months.push_back(dates_of(month, sum));
        add(all, sum);
    }
    out.all = dates_of("", all);
    out.misses = misses_of(out.all.missed);
    return out;
}

}  // namespace akad::insight
