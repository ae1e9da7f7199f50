// How the sample company speaks: one text in three languages, and how money and days are said in
// each.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/json_read.hpp"
#include "core/money.hpp"
#include "people/people.hpp"

namespace akad::app::demo {

enum class Language : std::size_t { en, id, zh };
/// The language of "en", "id" or "zh-CN"; English for anything else.
[[nodiscard]] Language language_of(std::string_view tag);

/// One text in three languages. A plain JSON text is the same in all.
struct Words {
    std::array<std::string, 3> texts{};
    [[nodiscard]] const std::string& in(Language language) const {
        return texts[static_cast<std::size_t>(language)];
    }
};
void read_json(const JsonPlace& at, Words& out, JsonTrouble& trouble);

struct Scale {
    std::int64_t units = 1;
    Words name;  ///< empty: this language does not count in it
};
BOOST_DESCRIBE_STRUCT(Scale, (), (units, name))
struct Title {
    Words name;
    std::vector<people::BuyerRole> roles;
};
BOOST_DESCRIBE_STRUCT(Title, (), (name, roles))
struct Wording {
    Words months;  ///< twelve words
    Words day;
    Words decimal_mark;
    Words thousands_mark;
    std::vector<Scale> scales;  ///< the largest first
    std::map<std::string, Words> currencies;
    std::map<std::string, Title> titles;
};
BOOST_DESCRIBE_STRUCT(Wording, (),
                      (months, day, decimal_mark, thousands_mark, scales, currencies, titles))

/// What stands for {name} in a text, by name.
using Fillings = std::map<std::string, std::string, std::less<>>;
/// The text with every {name} filled in; one that is not known stays as it is.
[[nodiscard]] std::string filled(std::string_view text, const Fillings& fillings);

/// The text with a space where a Latin letter and a Chinese character meet, as people write it.
[[nodiscard]] std::string spaced(std::string_view text);

/// "US$84,000", "Rp1,24 miliar", "186万元": with at most two digits behind the mark.
[[nodiscard]] std::string said(const Wording& wording, const Money& money, Language language);
/// "18 December", "12月18日".
[[nodiscard]] std::string said(const Wording& wording, Day day, Language language);

}  // namespace akad::app::demo
