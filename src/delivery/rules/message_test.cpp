#include "delivery/rules/message.hpp"

#include <gtest/gtest.h>

namespace akad::delivery {
namespace {

Mail letter() {
    return {.to_name = "李雷",
            .to_address = "lilei@example.cn",
            .language = "zh-CN",
            .subject = "为“南方贸易”设置新密码",
            .greeting = "李雷，您好：",
            .paragraphs = {"有人申请了新密码。"},
            .button = MailButton{"设置新密码", "https://akad.example/reset#ws_1.rst_1.x&y"},
            .small_print = {"一小时内有效。"}};
}
const Envelope envelope{"Akad", "akad@example.com", "mail_1@example.com", {1'780'000'000'000'000}};

TEST(Message, HasItsHeadersInAsciiAndItsDateInUtc) {
    const std::string text = message_of(letter(), envelope);
    EXPECT_TRUE(
        std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 128; }));
    EXPECT_NE(text.find("From: Akad <akad@example.com>\r\n"), std::string::npos);
    EXPECT_NE(text.find("Date: Thu, 28 May 2026 20:26:40 +0000\r\n"), std::string::npos) << text;
    EXPECT_NE(text.find("Message-ID: <mail_1@example.com>\r\n"), std::string::npos);
    EXPECT_NE(text.find("Auto-Submitted: auto-generated\r\n"), std::string::npos);
    EXPECT_EQ(text, message_of(letter(), envelope)) << "a repeat is the very same message";
}

TEST(Message, KeepsEveryLineShort) {
    Mail mail = letter();
    for (int i = 0; i < 6; ++i) mail.subject += mail.subject;
    const std::string text = message_of(mail, envelope);
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t end = text.find("\r\n", from);
        ASSERT_NE(end, std::string::npos);
        EXPECT_LE(end - from, 78U + 8U) << text.substr(from, end - from);
        from = end + 2;
    }
}

TEST(Message, LetsNobodyAddAHeader) {
    Mail mail = letter();
    mail.to_name = "Budi\r\nBcc: all@example.com";
    mail.subject = "Hello\r\n\r\n<script>";
    mail.to_address = "a@example.com>\r\nBcc: b@example.com";
    mail.language = "en\r\nX: y";
    const std::string text = message_of(mail, envelope);
    EXPECT_EQ(text.find("\r\nBcc"), std::string::npos);
    EXPECT_EQ(text.find("\r\nX:"), std::string::npos);
    EXPECT_LT(text.find("MIME-Version"), text.find("\r\n\r\n"));
}

TEST(Message, EncodesWordsOnlyWhereTheyNeedIt) {
    EXPECT_EQ(header_words("Hello Budi"), "Hello Budi");
    EXPECT_EQ(header_words("信"), "=?UTF-8?B?5L+h?=");
    EXPECT_EQ(header_words("a\nb"), "=?UTF-8?B?YQpi?=");
}

TEST(Message, SaysTheSameInPlainTextAndInHtml) {
    const std::string plain = plain_text_of(letter());
    EXPECT_NE(plain.find("设置新密码:\nhttps://akad.example/reset#ws_1.rst_1.x&y\n"),
              std::string::npos);
    const std::string html = html_of(letter());
    EXPECT_NE(html.find("href=\"https://akad.example/reset#ws_1.rst_1.x&amp;y\""),
              std::string::npos);
    EXPECT_NE(html.find("lang=\"zh-CN\""), std::string::npos);
}

TEST(Message, ShowsANameWithMarkupAsAName) {
    Mail mail = letter();
    mail.greeting = "<img src=x onerror=alert(1)>";
    EXPECT_EQ(html_of(mail).find("<img"), std::string::npos);
}

}  // namespace
}  // namespace akad::delivery
