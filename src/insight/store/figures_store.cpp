#include "insight/store/figures_store.hpp"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>

#include "people/visible.hpp"

namespace akad::insight {

namespace {

/// The steps of a size: the first, and the one behind the last.
std::pair<std::int64_t, std::int64_t> steps_of(Size size, const SizeCut& cut) {
    constexpr std::int64_t no_end = std::numeric_limits<std::int32_t>::max();
    switch (size) {
        case Size::small:
            return {0, std::min(cut.medium_from, cut.large_from)};
        case Size::medium:
            return {cut.medium_from, cut.large_from};
        case Size::large:
            return {cut.large_from, no_end};
    }
    return {0, no_end};
}

/// A question about figures: SQL that grows by conditions, and by what was asked.
class Question : public storage::Clauses {
public:
    Question(std::string head, const storage::Reading& reading, std::string_view table = "")
        : Clauses(std::move(head), reading.caller.workspace, table), reading_(reading) {}
    /// Only owners whose deals the caller sees, and only the one asked for.
    void owned(const std::string& column, const Asked& asked) {
        if (asked.owner) where(column + " =", asked.owner->text());
        people::only_visible(*this, reading_.caller, column);
    }
    /// Only of the size asked for; a currency without a cut has no deals.
    void sized(const Asked& asked, const std::string& of = "") {
        if (!asked.size) return;
        std::string any;
        for (const auto& [currency, cut] : asked.cuts) {
            const auto [from, below] = steps_of(*asked.size, cut);
            any.append(any.empty() ? "(" : " OR (").append(of).append("currency = ");
            any.append(bind(currency)).append(" AND ").append(of).append("size >= ");
            any.append(bind(from)).append(" AND ").append(of).append("size < ");
            any.append(bind(below)).append(")");
        }
        add(any.empty() ? " AND 1 = 0" : " AND (" + any + ")");
    }
    template <class Row>
    [[nodiscard]] std::vector<Row> rows() const {
        return Clauses::rows<Row>(reading_.db);
    }

private:
    const storage::Reading& reading_;
};

/// Newest month first, by the columns that name a row; the cursor holds those of the last row of
/// the page before.
void paged(Question& question, const Behind& behind, const std::string& month,
           const std::string& deal, const std::string& number) {
    if (!behind.cursor.empty()) {
        const auto first = behind.cursor.find('~');
        const auto second = behind.cursor.find('~', first + 1);
        const std::int64_t last = std::strtoll(behind.cursor.c_str() + second + 1, nullptr, 10);
        std::string row = "(" + month + ", " + deal;
        std::string before = "(" + question.bind(behind.cursor.substr(0, first)) + ", " +
                             question.bind(behind.cursor.substr(first + 1, second - first - 1));
        if (!number.empty()) {
            row += ", " + number;
            before += ", CAST(" + question.bind(last) + " AS BIGINT)";
        }
        question.add(" AND " + row + ") < " + before + ")");
    }
    question.add(" ORDER BY " + month + " DESC, " + deal + " DESC");
    if (!number.empty()) question.add(", " + number + " DESC");
    question.add(" LIMIT " + std::to_string(behind.limit + 1));
}

struct SizeCount {
    std::string currency;
    int size = 0;
    std::int64_t deals = 0;
};
BOOST_DESCRIBE_STRUCT(SizeCount, (), (currency, size, deals))

}  // namespace

std::map<std::string, SizeCut> cuts_of(storage::Connection& db, WorkspaceId workspace,
                                       PipelineId pipeline) {
    std::map<std::string, std::map<int, std::int64_t>> counted;
    storage::each<SizeCount>(
        db,
        "SELECT currency, size, CAST(sum(opened) AS BIGINT) FROM insight_month WHERE workspace = "
        "$1 AND pipeline = $2 GROUP BY currency, size HAVING sum(opened) > 0",
        [&](const SizeCount& row) { counted[row.currency][row.size] = row.deals; }, workspace,
        pipeline);
    std::map<std::string, SizeCut> cuts;
    for (const auto& [currency, deals] : counted) cuts.emplace(currency, cut_of(deals));
    return cuts;
}

std::vector<StageMonth> stage_months(const storage::Reading& reading, const Asked& asked) {
    Question question("SELECT " + storage::columns<StageMonth>() + " FROM insight_stage_month",
                      reading);
    question.where("pipeline =", asked.pipeline.text());
    question.owned("insight_stage_month.owner", asked);
    question.sized(asked);
    question.where("month <=", asked.to);
    question.add(" AND (open > 0 OR month >= " + question.bind(asked.from) + ")");
    return question.rows<StageMonth>();
}

std::vector<DealMonth> deal_months(const storage::Reading& reading, const Asked& asked) {
    Question question("SELECT " + storage::columns<DealMonth>() + " FROM insight_month", reading);
    question.where("pipeline =", asked.pipeline.text());
    question.owned("insight_month.owner", asked);
    question.sized(asked);
    question.where("month <=", asked.to);
    return question.rows<DealMonth>();
}

std::vector<Stay> stays_behind(const storage::Reading& reading, const Asked& asked,
                               const Behind& behind) {
    Question question("SELECT " + storage::columns<Stay>() + " FROM insight_stay", reading);
    question.where("pipeline =", asked.pipeline.text());
    if (behind.stage) question.where("stage =", behind.stage->text());
    question.owned("insight_stay.owner", asked);
    question.sized(asked);
    if (behind.ending == "open") {
        question.add(" AND left_month = ''");
    } else {
        question.where("left_month >=", asked.from);
        question.where("left_month <=", asked.to);
        if (behind.ending == "forward")
            question.add(" AND ending IN ('forward', 'overridden')");
        else if (behind.ending.empty())
            question.add(" AND ending <> 'aside'");
        else
            question.where("ending =", behind.ending);
    }
    paged(question, behind, "left_month", "deal", "number");
    return question.rows<Stay>();
}

std::vector<DealNow> ends_behind(const storage::Reading& reading, const Asked& asked,
                                 const Behind& behind) {
    Question question("SELECT " + storage::columns<DealNow>() + " FROM insight_deal", reading);
    question.where("pipeline =", asked.pipeline.text());
    question.owned("insight_deal.owner", asked);
    question.sized(asked);
    question.where("ended_month >=", asked.from);
    question.where("ended_month <=", asked.to);
    if (behind.ending.empty())
        question.add(" AND standing IN ('won', 'lost')");
    else
        question.where("standing =", behind.ending);
    paged(question, behind, "ended_month", "id", "");
    return question.rows<DealNow>();
}

std::vector<Promise> promises_behind(const storage::Reading& reading, const Asked& asked,
                                     const Behind& behind) {
    Question question(
        "SELECT " + storage::columns<Promise>("p.") +
            " FROM (SELECT workspace, deal, number, pipeline, owner, currency, size, day, month "
            "FROM insight_promise UNION ALL SELECT workspace, id, 0, pipeline, owner, currency, "
            "size, close_day, close_month FROM insight_deal WHERE promised = 1) p JOIN "
            "insight_deal d ON d.workspace = p.workspace AND d.id = p.deal",
        reading, "p.");
    question.where("p.pipeline =", asked.pipeline.text());
    question.owned("p.owner", asked);
    question.sized(asked, "p.");
    question.where("p.month >=", asked.from);
    question.where("p.month <=", asked.to);
    const std::string ended = "(d.ended_day IS NOT NULL AND d.ended_day <= p.day AND d.standing ";
    if (behind.ending == "on_time") question.add(" AND " + ended + "= 'won')");
    if (behind.ending == "lost_before") question.add(" AND " + ended + "= 'lost')");
    if (behind.ending == "late") question.add(" AND NOT " + ended + "<> 'aside')");
    if (behind.ending == "missed") question.add(" AND NOT " + ended + "= 'won')");
    paged(question, behind, "p.month", "p.deal", "p.number");
    return question.rows<Promise>();
}

}  // namespace akad::insight
