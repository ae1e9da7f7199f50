#include <algorithm>
#include <array>
#include <string_view>

#include "core/text.hpp"
#include "plans/rules/checks.hpp"

namespace akad::plans {

namespace {

// A phrase is found when all of its search words stand in the text; Chinese ones are found as they
// are written.
constexpr std::array vague_phrases{"as soon as possible",
                                   "asap",
                                   "soon",
                                   "follow up",
                                   "touch base",
                                   "look into",
                                   "look at",
                                   "circle back",
                                   "as needed",
                                   "etc",
                                   "some time",
                                   "later",
                                   "discuss further",
                                   "sync up",
                                   "tbd",
                                   "secepatnya",
                                   "sesegera mungkin",
                                   "segera",
                                   "tindak lanjut",
                                   "tindak lanjuti",
                                   "bila perlu",
                                   "dll",
                                   "nanti",
                                   "pelajari dulu",
                                   "bahas lebih lanjut",
                                   "koordinasi lebih lanjut",
                                   "尽快",
                                   "跟进",
                                   "了解一下",
                                   "沟通一下",
                                   "看一看",
                                   "等等",
                                   "视情况",
                                   "稍后",
                                   "再说",
                                   "进一步讨论"};

/// A title of nothing but these says neither who gets what nor what comes out.
constexpr std::array general_words{
    "a",      "an",       "the",      "our",        "and",      "with",       "for",     "of",
    "to",     "review",   "reviews",  "check",      "discuss",  "discussion", "meeting", "meet",
    "call",   "proposal", "document", "documents",  "material", "update",     "next",    "step",
    "steps",  "prepare",  "evaluate", "evaluation", "do",       "tinjau",     "cek",     "diskusi",
    "rapat",  "proposal", "dokumen",  "persiapan",  "evaluasi", "bahas",      "dan",     "untuk",
    "dengan", "讨论",     "会议",     "文件",       "方案",     "准备",       "评估",    "审阅"};

// "Tim" alone is a man's name.
constexpr std::array group_words{
    "team",         "teams",         "department", "dept",       "committee",     "the board",
    "board of",     "everyone",      "everybody",  "division",   "working group", "tim it",
    "tim hukum",    "tim legal",     "tim teknis", "tim proyek", "tim keuangan",  "tim pengadaan",
    "tim keamanan", "tim penjualan", "divisi",     "departemen", "komite",        "direksi",
    "semua",        "团队",          "部门",       "委员会",     "小组",          "大家",
    "全体"};

constexpr std::array legal_words{"legal",       "lawyer",  "lawyers", "contract",
                                 "contractual", "counsel", "hukum",   "kontrak",
                                 "法务",        "合同",    "条款",    "法律"};

bool is_ascii(std::string_view text) {
    return std::ranges::all_of(text, [](char it) { return static_cast<unsigned char>(it) < 128; });
}

bool says(const std::string& text, const std::vector<std::string>& words, std::string_view phrase) {
    if (!is_ascii(phrase)) return text.find(phrase) != std::string::npos;
    return std::ranges::all_of(search_words(phrase), [&](const std::string& word) {
        return std::ranges::find(words, word) != words.end();
    });
}

template <std::size_t count>
bool says_any(const std::string& text, const std::array<const char*, count>& phrases) {
    const auto words = search_words(text);
    return std::ranges::any_of(phrases, [&](const char* it) { return says(text, words, it); });
}

bool is_general(const std::string& word) {
    return std::ranges::any_of(general_words, [&](const char* it) { return word == it; });
}

}  // namespace

std::string vague_words_in(const std::string& title) {
    const auto words = search_words(title);
    for (const char* phrase : vague_phrases)
        if (says(title, words, phrase)) return phrase;
    if (!words.empty() && std::ranges::all_of(words, is_general)) return title;
    return {};
}

bool names_a_group(const std::string& name) {
    return says_any(name, group_words);
}

bool is_legal_work(const std::string& title) {
    return says_any(title, legal_words);
}

}  // namespace akad::plans
