#include "app/demo/wording.hpp"

namespace akad::app::demo {

namespace {

constexpr std::array language_tags{std::string_view("en"), std::string_view("id"),
                                   std::string_view("zh-CN")};

/// 1234567 as "1,234,567".
std::string grouped(std::int64_t number, const std::string& mark) {
    std::string digits = std::to_string(number);
    for (auto place = static_cast<std::ptrdiff_t>(digits.size()) - 3; place > 0; place -= 3)
        digits.insert(static_cast<std::size_t>(place), mark);
    return digits;
}

/// `hundredths` of a unit, without zeros at the end.
std::string behind_the_mark(std::int64_t hundredths, const std::string& mark) {
    if (hundredths == 0) return "";
    if (hundredths % 10 == 0) return mark + std::to_string(hundredths / 10);
    return mark + (hundredths < 10 ? "0" : "") + std::to_string(hundredths);
}

/// The largest scale this language counts such an amount in.
Scale scale_for(const Wording& wording, std::int64_t units, Language language) {
    for (const Scale& scale : wording.scales)
        if (units >= scale.units && !scale.name.in(language).empty()) return scale;
    return {};
}

std::int64_t power_of_ten(int exponent) {
    std::int64_t out = 1;
    for (int i = 0; i < exponent; ++i) out *= 10;
    return out;
}

/// The word at `index` of a text of words.
std::string word_at(std::string_view words, unsigned index) {
    for (; index > 0; --index) words.remove_prefix(words.find(' ') + 1);
    return std::string(words.substr(0, words.find(' ')));
}

}  // namespace

Language language_of(std::string_view tag) {
    for (std::size_t i = 0; i < language_tags.size(); ++i)
        if (tag == language_tags[i]) return static_cast<Language>(i);
    return Language::en;
}

void read_json(const JsonPlace& at, Words& out, JsonTrouble& trouble) {
    JsonTrouble not_plain;
    std::string plain;
    akad::read_json(at, plain, not_plain);
    if (not_plain.items.empty()) return out.texts.fill(plain);
    std::map<std::string, std::string> by_language;
    akad::read_json(at, by_language, trouble);
    for (std::size_t i = 0; i < language_tags.size(); ++i) {
        const auto found = by_language.find(std::string(language_tags[i]));
        if (found == by_language.end())
            trouble.add(at, "missing_field", "Say it in all three languages.");
        else
            out.texts[i] = found->second;
    }
}

std::string filled(std::string_view text, const Fillings& fillings) {
    std::string out;
    while (!text.empty()) {
        const auto open = std::min(text.find('{'), text.size());
        out += text.substr(0, open);
        text.remove_prefix(open);
        const auto close = text.find('}');
        if (close == std::string_view::npos) break;
        const auto found = fillings.find(text.substr(1, close - 1));
        out += found == fillings.end() ? std::string(text.substr(0, close + 1)) : found->second;
        text.remove_prefix(close + 1);
    }
    return out.append(text);
}

std::string spaced(std::string_view text) {
    using Byte = unsigned char;
    const auto is_latin = [](Byte byte) {
        return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    };
    // In UTF-8 a Chinese character begins with one of the bytes E4 to E9; its punctuation does not.
    const auto begins_chinese = [](Byte byte) { return byte >= 0xE4 && byte <= 0xE9; };
    std::string out;
    for (const char each : text) {
        const auto byte = static_cast<Byte>(each);
        const auto last = static_cast<Byte>(out.empty() ? ' ' : out.back());
        const bool before = is_latin(last) && begins_chinese(byte);
        const bool behind = last >= 0x80 && is_latin(byte) && out.size() >= 3 &&
                            begins_chinese(static_cast<Byte>(out[out.size() - 3]));
        if (before || behind) out += ' ';
        out += each;
    }
    return out;
}

std::string said(const Wording& wording, const Money& money, Language language) {
    const std::int64_t units = money.value_minor / power_of_ten(money.currency.digits());
    const Scale scale = scale_for(wording, units, language);
    const std::int64_t hundredths = scale.units == 1 ? 0 : units % scale.units * 100 / scale.units;
    const std::string amount = grouped(units / scale.units, wording.thousands_mark.in(language)) +
                               behind_the_mark(hundredths, wording.decimal_mark.in(language)) +
                               scale.name.in(language);
    return filled(wording.currencies.at(money.currency.text()).in(language), {{"amount", amount}});
}

std::string said(const Wording& wording, Day day, Language language) {
    const std::string iso = day.text();
    const auto month = static_cast<unsigned>(std::stoi(iso.substr(5, 2)));
    return filled(wording.day.in(language),
                  {{"number", std::to_string(std::stoi(iso.substr(8, 2)))},
                   {"month", word_at(wording.months.in(language), month - 1)}});
}

}  // namespace akad::app::demo
