#include "people/rules/settings.hpp"

#include <algorithm>
#include <array>

#include "core/time.hpp"
#include "people/rules/refusals.hpp"
#include "people/rules/words.hpp"

namespace akad::people {

namespace {
constexpr std::array languages{std::string_view("en"), std::string_view("id"),
                               std::string_view("zh-CN")};
constexpr std::size_t most_zone_characters = 64;

/// ISO 3166-1 alpha-2, officially assigned codes.
constexpr std::string_view countries =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR "
    "BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ "
    "EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW "
    "GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY "
    "KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV "
    "MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY "
    "QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG "
    "TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM "
    "ZW";

bool is_country(std::string_view code) {
    if (code.size() != 2 || code.find(' ') != std::string_view::npos) return false;
    for (std::size_t at = 0; at + 2 <= countries.size(); at += 3)
        if (countries.substr(at, 2) == code) return true;
    return false;
}
}  // namespace

Result<std::string> check_language(const std::string& language) {
    if (std::ranges::find(languages, language) == languages.end())
        return wrong_field("language", "bad_language", "Choose one of en, id and zh-CN.");
    return language;
}

Result<std::string> check_time_zone(const std::string& zone) {
    if (zone.size() > most_zone_characters || !is_time_zone(zone))
        return wrong_field("time_zone", "bad_time_zone", "Name a time zone such as Asia/Jakarta.");
    return zone;
}

Result<std::string> check_working_days(const std::vector<std::string>& days) {
    if (days.empty())
        return wrong_field("working_days", "bad_working_days", "Name at least one working day.");
    return words_of_list("working_days", "bad_working_days", days,
                         {"mon", "tue", "wed", "thu", "fri", "sat", "sun"});
}

Result<std::optional<std::string>> check_country(const std::string& country) {
    if (country.empty()) return std::optional<std::string>{};
    if (!is_country(country))
        return wrong_field("country", "bad_country",
                           "Name the country by its two letters, such as ID or CN.");
    return std::optional<std::string>(country);
}

}  // namespace akad::people
