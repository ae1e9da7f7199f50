#include "insight/views/asked.hpp"

#include "insight/rules/months.hpp"
#include "insight/rules/story.hpp"

namespace akad::insight {

namespace {
constexpr int usual_months = 12;
}

Result<deals::PipelineView> pipeline_asked(const storage::Reading& reading,
                                           std::optional<PipelineId> pipeline) {
    if (!pipeline)
        pipeline = TRY(deals::first_pipeline_of(reading.db, reading.caller.workspace)).id;
    return deals::show_pipeline(reading, *pipeline);
}

std::string month_now(const storage::Reading& reading) {
    return month_of(people::today_in(reading.db, reading.caller.workspace, reading.now));
}

Result<Asked> asked_by(const storage::Reading& reading, const InsightFilter& filter,
                       PipelineId pipeline) {
    const std::string to = filter.to.value_or(month_now(reading));
    std::string from = filter.from.value_or("");
    if (!filter.from && checked_period(to, to).ok()) from = month_after(to, 1 - usual_months);
    Period period = TRY(checked_period(std::move(from), to));
    return Asked{.pipeline = pipeline,
                 .owner = filter.owner,
                 .size = filter.size,
                 .from = std::move(period.from),
                 .to = std::move(period.to),
                 .cuts = cuts_of(reading.db, reading.caller.workspace, pipeline)};
}

Scope scope_of(const Asked& asked) {
    Scope scope{asked.pipeline, asked.from, asked.to, {}};
    for (const auto& [currency, cut] : asked.cuts) {
        const Currency known = Currency::parse(currency).value_or(Currency{});
        scope.sizes.push_back(
            {{value_of_step(cut.medium_from), known}, {value_of_step(cut.large_from), known}});
    }
    return scope;
}

}  // namespace akad::insight
