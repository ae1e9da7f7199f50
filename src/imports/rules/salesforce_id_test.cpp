#include "imports/rules/salesforce_id.hpp"

#include <gtest/gtest.h>

namespace akad::imports {
namespace {

TEST(SalesforceId, FifteenAndEighteenCharactersAreTheSameThing) {
    struct Case {
        const char* text;
        const char* normal;  // empty: not an id
    };
    const Case cases[] = {
        {"0015g00000XyZ12", "0015g00000XyZ12AAF"},
        {"0015g00000XyZ12AAF", "0015g00000XyZ12AAF"},
        {"0015G00000XYZ12AAF", "0015g00000XyZ12AAF"},  // upper-cased on its way
        {"0015g00000xyz12aaf", "0015g00000XyZ12AAF"},  // lower-cased
        {"006000000000001", "006000000000001AAA"},
        {"0015g00000XyZ12AAB", ""},  // the suffix of another id
        {"0015g00000xyz12AAI", ""},  // a digit in upper case
        {"0015g00000XyZ1", ""},
        {"0015g00000XyZ12A", ""},
        {"0015g00000XyZ-2", ""},
        {"0015g00000XyZ12A!F", ""},
        {"", ""},
    };
    for (const Case& each : cases)
        EXPECT_EQ(normal_salesforce_id(each.text).value_or(""), each.normal) << each.text;
}

TEST(SalesforceId, ALookUpOfZerosIsEmpty) {
    EXPECT_TRUE(is_empty_lookup("000000000000000AAA"));
    EXPECT_TRUE(is_empty_lookup("000000000000000"));
    EXPECT_TRUE(is_empty_lookup(""));
    EXPECT_FALSE(is_empty_lookup("0015g00000XyZ12AAF"));
}

}  // namespace
}  // namespace akad::imports
