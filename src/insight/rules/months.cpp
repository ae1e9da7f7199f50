#include "insight/rules/months.hpp"

#include "core/time.hpp"

namespace akad::insight {

namespace {

constexpr std::size_t month_digits = 2;
constexpr std::size_t year_digits = 4;

int number_of(std::string_view month) {
    int year = 0;
    int in_year = 0;
    for (const char c : month.substr(0, year_digits)) year = 10 * year + (c - '0');
    for (const char c : month.substr(year_digits + 1, month_digits))
        in_year = 10 * in_year + (c - '0');
    return 12 * year + in_year - 1;
}

bool is_month(const std::string& text) {
    return Day::parse(text + "-01").has_value();
}

}  // namespace

std::string month_after(std::string_view month, int months) {
    const int number = number_of(month) + months;
    return Day::of(number / 12, static_cast<unsigned>(number % 12 + 1), 1).text().substr(0, 7);
}

std::vector<std::string> months_of(const Period& period) {
    std::vector<std::string> months;
    for (std::string month = period.from; month <= period.to; month = month_after(month, 1))
        months.push_back(month);
    return months;
}

Result<Period> checked_period(std::string from, std::string to) {
    const bool sensible = is_month(from) && is_month(to) && from <= to &&
                          number_of(to) - number_of(from) < most_months;
    if (!sensible)
        return Error{ErrorKind::invalid, "bad_month",
                     "Name months such as 2026-11, the first before the last, five years at most."};
    return Period{std::move(from), std::move(to)};
}

}  // namespace akad::insight
