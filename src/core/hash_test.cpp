#include "core/hash.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>

namespace akad {
namespace {

TEST(Hash, TheDigestIsThatOfThePartsLaidEndToEnd) {
    // FIPS 180-4 examples.
    EXPECT_EQ(hex(view(sha256({}))),
              "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(hex(view(sha256({"abc"}))),
              "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    EXPECT_EQ(sha256({"a", "", "bc"}), sha256({"abc"}));
    EXPECT_NE(sha256({"abd"}), sha256({"abc"}));
}

TEST(Hash, HexIsReadBackAndNothingElseIsHex) {
    EXPECT_EQ(hex(std::string_view("\x00\xff\x10", 3)), "00ff10");
    EXPECT_EQ(from_hex("00fF10"), std::string("\x00\xff\x10", 3));
    EXPECT_EQ(from_hex(""), "");
    for (const char* text : {"0", "0g", "00 1", "zz"}) EXPECT_EQ(from_hex(text), std::nullopt);
}

TEST(Hash, Base64IsReadBackInBothForms) {
    // RFC 4648 section 10.
    const struct {
        const char* bytes;
        const char* text;
        const char* url_text;
    } cases[] = {{"", "", ""},
                 {"f", "Zg==", "Zg"},
                 {"fo", "Zm8=", "Zm8"},
                 {"foo", "Zm9v", "Zm9v"},
                 {"foobar", "Zm9vYmFy", "Zm9vYmFy"},
                 {"\xfb\xff", "+/8=", "-_8"}};
    for (const auto& [bytes, text, url_text] : cases) {
        EXPECT_EQ(base64(bytes), text);
        EXPECT_EQ(base64url(bytes), url_text);
        EXPECT_EQ(from_base64(text), bytes);
        EXPECT_EQ(from_base64(url_text), bytes);
    }
    for (const char* text : {"Z", "Zg=", "Zm9v!", "Zm 9v", "+_8", "Zh=="})
        EXPECT_EQ(from_base64(text), std::nullopt) << text;
}

TEST(Hash, SecretsAreTheSameOnlyWhenAllBytesAre) {
    EXPECT_TRUE(same_secret("abc", "abc"));
    EXPECT_FALSE(same_secret("abc", "abd"));
    EXPECT_FALSE(same_secret("abc", "abcd"));
    EXPECT_TRUE(same_secret("", ""));
}

}  // namespace
}  // namespace akad
