#include "imports/rules/date_order.hpp"

namespace akad::imports {

void DateEvidence::keep_first(Seen& seen, std::string_view text, std::int64_t line) {
    if (seen.line == 0 || line < seen.line) seen = {std::string(text), line};
}

void DateEvidence::see(std::string_view text, std::int64_t line) {
    // Most fields of a file are no dates; the cheapest look turns them away.
    const bool may_be_date =
        text.size() >= 6 && text.size() <= 40 && text[0] >= '0' && text[0] <= '9';
    if (!may_be_date) return;
    std::string_view rest = text;
    const auto date = take_written_date(rest);
    if (!date || date->names_month()) return;
    const std::string_view written = text.substr(0, text.size() - rest.size());
    const bool day_first = date->day_first_possible();
    const bool month_first = date->month_first_possible();
    if (date->year_first())
        keep_first(year_first_, written, line);
    else if (day_first && month_first)
        keep_first(either_, written, line);
    else if (day_first)
        keep_first(day_first_, written, line);
    else if (month_first)
        keep_first(month_first_, written, line);
}

void DateEvidence::join(const DateEvidence& other) {
    const auto join_one = [](Seen& mine, const Seen& theirs) {
        if (theirs.line != 0) keep_first(mine, theirs.text, theirs.line);
    };
    join_one(day_first_, other.day_first_);
    join_one(month_first_, other.month_first_);
    join_one(year_first_, other.year_first_);
    join_one(either_, other.either_);
}

DateEvidence::Found DateEvidence::conclude() const {
    const auto named = [](const Seen& seen) {
        return seen.text + " in line " + std::to_string(seen.line);
    };
    if (day_first_.line != 0 && month_first_.line != 0)
        return {std::nullopt, named(day_first_) + " can only be day first, but " +
                                  named(month_first_) +
                                  " only month first. Choose one; rows that "
                                  "do not fit are listed."};
    if (day_first_.line != 0)
        return {DateOrder::dmy, named(day_first_) + " can only be day first."};
    if (month_first_.line != 0)
        return {DateOrder::mdy, named(month_first_) + " can only be month first."};
    if (either_.line != 0)
        return {std::nullopt, "All dates can be read day first or month first, such as " +
                                  named(either_) + ". Choose one."};
    if (year_first_.line != 0)
        return {DateOrder::ymd, named(year_first_) + " begins with the year, as all dates do."};
    return {DateOrder::ymd, "No dates were found."};
}

}  // namespace akad::imports
