#include "imports/rules/encoding.hpp"

#include <gtest/gtest.h>

#include <string_view>

namespace akad::imports {
namespace {

using std::string_view_literals::operator""sv;

TEST(Encoding, FindsTheEncodingAndGivesUtf8) {
    struct Case {
        std::string_view bytes;
        Encoding encoding;
        std::string_view text;
    };
    const Case cases[] = {
        {"Name,Amount"sv, Encoding::utf_8, "Name,Amount"},
        {"Caf\xC3\xA9"sv, Encoding::utf_8, "Café"},
        {"\xEF\xBB\xBFName"sv, Encoding::utf_8, "Name"},
        {"\xE5\x90\x88\xE5\x90\x8C"sv, Encoding::utf_8, "合同"},
        {"Caf\xE9 M\xFCller"sv, Encoding::iso_8859_1, "Café Müller"},
        {"\x80 500 \x96 \x93ok\x94"sv, Encoding::windows_1252, "€ 500 – “ok”"},
        {"\xFF\xFEN\0a\0\xE9\0"sv, Encoding::utf_16, "Naé"},
        {"\xFE\xFF\0N\0a\0\xE9"sv, Encoding::utf_16, "Naé"},
        {"N\0a\0m\0"sv, Encoding::utf_16, "Nam"},
        {"\xFF\xFE\x3D\xD8\x00\xDE!\0"sv, Encoding::utf_16, "😀!"},
        {""sv, Encoding::utf_8, ""},
    };
    for (const Case& each : cases) {
        const auto got = decode(std::string(each.bytes));
        ASSERT_TRUE(got.ok()) << each.text;
        EXPECT_EQ(got->encoding, each.encoding) << each.text;
        EXPECT_EQ(got->text, each.text);
    }
}

TEST(Encoding, RefusesWhatWouldComeOutAsNonsense) {
    const std::string_view cases[] = {
        "\xBA\xCF\xCD\xAC,\xB1\xA8\xBC\xDB,\xCC\xB8\xC5\xD0\n",  // GBK: 合同,报价,谈判
        "\xFF\xFEN\0a"sv,                                        // half a unit
        "\xFF\xFE\x3D\xD8"
        "a\0"sv,  // half a pair
    };
    for (const std::string_view each : cases) {
        const auto got = decode(std::string(each));
        ASSERT_FALSE(got.ok());
        EXPECT_EQ(got.error().code, "encoding_unknown");
    }
}

TEST(Encoding, OneBrokenByteInAUtf8FileDoesNotPassAsUtf8) {
    const auto got = decode("Name\nBerlin\nM\xFCnchen\nK\xC3\xB6ln\n");
    ASSERT_TRUE(got.ok());
    EXPECT_EQ(got->encoding, Encoding::iso_8859_1);
}

}  // namespace
}  // namespace akad::imports
