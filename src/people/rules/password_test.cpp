#include "people/rules/password.hpp"

#include <gtest/gtest.h>

#include <string>

namespace akad::people {
namespace {

struct Case {
    const char* password;
    const char* refused_as;  ///< empty: taken
};

TEST(Password, IsTakenOrRefusedForOneReason) {
    const Case cases[] = {
        {"correct horse battery", ""},
        {"采购合同书签字盖章付款", ""},
        {"rJ7-kw02-Lp", ""},
        {"12 pagi di kantor", ""},
        {"short", "too_short"},
        {"采购合同", "too_short"},
        {"123456789", "too_short"},
        {"\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", "too_short"},
        {"1234567890", "too_common"},
        {"9876543210", "too_common"},
        {"aaaaaaaaaaaa", "too_common"},
        {"Password12345", "too_common"},
        {"password!!", "too_common"},
        {"QWERTYUIOP", "too_common"},
        {"abcdefghijklm", "too_common"},
        {"bismillah1", "too_common"},
        {"31415926535", "too_common"},
        {"ratna@example.co.id", "is_email"},
        {"Ratna@Example.co.id", "is_email"},
    };
    for (const auto& [password, refused_as] : cases) {
        const auto checked = check_password(password, "ratna@example.co.id");
        if (*refused_as == '\0') {
            EXPECT_TRUE(checked.ok()) << password;
            continue;
        }
        ASSERT_FALSE(checked.ok()) << password;
        EXPECT_EQ(checked.error().code, "weak_password");
        ASSERT_EQ(checked.error().items.size(), 1U);
        EXPECT_EQ(checked.error().items[0].code, refused_as) << password;
    }
}

TEST(Password, OfMoreThanFiveHundredBytesIsRefusedBeforeItIsHashed) {
    const auto checked = check_password(std::string(513, 'x') + "y", "ratna@example.co.id");
    ASSERT_FALSE(checked.ok());
    EXPECT_EQ(checked.error().items.at(0).code, "too_long");
}

TEST(Password, IsNotTheNameBeforeTheAtSign) {
    EXPECT_FALSE(check_password("ratna.kusuma", "ratna.kusuma@example.co.id").ok());
}

}  // namespace
}  // namespace akad::people
