#include "insight/views/honesty.hpp"

#include <algorithm>
#include <map>

#include "insight/rules/months.hpp"
#include "insight/views/asked.hpp"

namespace akad::insight {

namespace {

/// What is counted for everybody, for a month or for a person.
struct Counted {
    BadNews news{};
    std::int64_t open = 0;
    std::int64_t claiming = 0;

    [[nodiscard]] Share on_evidence() const { return share_of(open - claiming, open); }
};

struct Sheet {
    Counted all{};
    std::map<std::string, Counted> months{};
    std::map<PersonId, Counted> people{};

    template <class Row>
    void add_news(const Row& row) {
        all.news.add(row);
        months[row.month].news.add(row);
        people[row.owner].news.add(row);
    }
    void add_open(const StageMonth& row) {
        for (Counted* each : {&all, &people[row.owner]}) {
            each->open += row.open;
            each->claiming += row.claiming;
        }
    }
};

Sheet sheet_of(const storage::Reading& reading, const Asked& asked) {
    Sheet sheet;
    for (const StageMonth& row : stage_months(reading, asked)) {
        sheet.add_open(row);
        if (asked.covers(row.month)) sheet.add_news(row);
    }
    const std::string present = month_now(reading);
    for (const DealMonth& row : deal_months(reading, asked))
        if (asked.covers(row.month) && row.month < present) sheet.add_news(row);
    return sheet;
}

std::vector<PersonHonesty> people_of(const storage::Reading& reading, const Sheet& sheet) {
    std::vector<PersonId> ids;
    for (const auto& [id, counted] : sheet.people) ids.push_back(id);
    const auto names = people::names_of(reading.db, reading.caller.workspace, ids);
    std::vector<PersonHonesty> people;
    for (const auto& [id, counted] : sheet.people) {
        const auto name = names.find(id);
        people.push_back({{id, name == names.end() ? "" : name->second},
                          said_share(counted.news),
                          counted.on_evidence()});
    }
    std::ranges::sort(people, {}, [](const PersonHonesty& each) {
        return std::pair(each.person.name, each.person.id);
    });
    return people;
}

}  // namespace

Result<Honesty> show_honesty(const storage::Reading& reading, const InsightFilter& filter) {
    const auto pipeline = TRY(pipeline_asked(reading, filter.pipeline));
    const Asked asked = TRY(asked_by(reading, filter, pipeline.id));
    Sheet sheet = sheet_of(reading, asked);
    Honesty out{.scope = scope_of(asked),
                .said = said_share(sheet.all.news),
                .on_evidence = sheet.all.on_evidence(),
                .news = sheet.all.news};
    for (const std::string& month : months_of({asked.from, asked.to}))
        out.months.push_back({month, said_share(sheet.months[month].news)});
    out.people = people_of(reading, sheet);
    return out;
}

}  // namespace akad::insight
