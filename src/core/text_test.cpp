#include "core/text.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace akad {
namespace {

using Words = std::vector<std::string>;

TEST(Text, OnlyWellFormedUtf8IsText) {
    for (const char* text : {"", "plain", "Rétail", "合同", "😀"}) EXPECT_TRUE(is_utf8(text));
    for (const char* text :
         {"\xff", "\xc3", "\xc0\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "a\x80"})
        EXPECT_FALSE(is_utf8(text));
}

TEST(Text, LengthCountsCodePoints) {
    EXPECT_EQ(length_in_characters(""), 0U);
    EXPECT_EQ(length_in_characters("Rétail 合同 😀"), 11U);
}

TEST(Text, WhiteSpaceAtBothEndsIsTrimmed) {
    EXPECT_EQ(trimmed("  a b \t\r\n"), "a b");
    EXPECT_EQ(trimmed("\u3000合同\u00a0"), "合同");
    EXPECT_EQ(trimmed(" \u2003 "), "");
    EXPECT_EQ(trimmed("\xff "), "\xff");
}

TEST(Text, TextOutsideItsLimitsIsRefusedAndNamesTheField) {
    const struct {
        std::string text;
        std::size_t least;
        std::size_t most;
        const char* code;
    } cases[] = {{"", 1, 5, "too_short"},
                 {"   ", 1, 5, "too_short"},
                 {"ab", 3, 5, "too_short"},
                 {"abcdef", 1, 5, "too_long"},
                 {std::string(9000, 'a'), 1, 5, "too_long"},
                 {"a\x01", 1, 5, "bad_text"},
                 {"a\xff", 1, 5, "bad_text"},
                 {std::string("a\0b", 3), 1, 5, "bad_text"},
                 {"a\u0085", 1, 5, "bad_text"}};
    for (const auto& [text, least, most, code] : cases) {
        const auto answer = text_within("name", text, least, most);
        ASSERT_FALSE(answer.ok()) << text;
        EXPECT_EQ(answer.error().code, code);
        EXPECT_EQ(answer.error().kind, ErrorKind::invalid);
        ASSERT_EQ(answer.error().items.size(), 1U);
        EXPECT_EQ(answer.error().items[0].field, "name");
    }
    EXPECT_EQ(*text_within("name", "  合同合同合 ", 1, 5), "合同合同合");
    EXPECT_EQ(*text_within("note", "one\n\ttwo", 1, 10), "one\n\ttwo");
    EXPECT_EQ(*text_within("note", "", 0, 10), "");
}

TEST(Text, AMailAddressIsLookedUpWithoutRegardToCase) {
    EXPECT_EQ(*email_key(" Siti.Rahma@Example.COM "), "siti.rahma@example.com");
    EXPECT_EQ(*email_key("ÉLISE@example.fr"), "élise@example.fr");
    for (const std::string& email :
         {std::string(""), std::string("siti"), std::string("@x"), std::string("x@"),
          std::string("a@b@c"), std::string("a b@c"), std::string("a@b\xff"), std::string("a\n@b"),
          std::string(300, 'a') + "@b"}) {
        const auto answer = email_key(email);
        ASSERT_FALSE(answer.ok()) << email;
        EXPECT_EQ(answer.error().code, "bad_email");
    }
}

TEST(Text, SearchSeesFoldedWords) {
    const struct {
        const char* text;
        Words words;
    } cases[] = {
        {"", {}},
        {"  ,.!  ", {}},
        {"PT Nusantara-Jaya (Tbk.)", {"pt", "nusantara", "jaya", "tbk"}},
        {"Straße STRASSE", {"strasse"}},
        {"ﬁle Ａｋａｄ ①", {"file", "akad", "1"}},
        {"e\u0301lan ÉLAN", {"élan"}},
        {"Q4 2026: 1,200", {"q4", "2026", "1", "200"}},
        {"采购合同书", {"采购", "购合", "合同", "同书"}},
        {"合同", {"合同"}},
        {"合", {"合"}},
        {"合同 书", {"合同", "书"}},
        {"Akad合同v2", {"akad", "合同", "v2"}},
        {"サーバー契約", {"サー", "ーバ", "バー", "ー契", "契約"}},
        {"계약서", {"계약", "약서"}},
        {"हिन्दी", {"हिन्दी"}},
    };
    for (const auto& [text, words] : cases) EXPECT_EQ(search_words(text), words) << text;
}

TEST(Text, SearchTakesSoManyWordsAndNoMore) {
    EXPECT_EQ(search_words("one two three four", 2), (Words{"one", "two"}));
    EXPECT_EQ(search_words("采购合同书", 2), (Words{"采购", "购合"}));
    EXPECT_EQ(search_words("bad \xff bytes"), Words{});
}

}  // namespace
}  // namespace akad
