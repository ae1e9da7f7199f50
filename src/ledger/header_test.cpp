#include "ledger/header.hpp"

#include <gtest/gtest.h>

#include <string>

#include "ledger/merkle.hpp"
#include "support/golden.hpp"

namespace akad::ledger {
namespace {

Header example() {
    Header header;
    header.workspace = "ws_01jd8x7k2m9qrstvwxyz";
    header.sequence = 12;
    header.previous = 3;
    header.subject = "ev_01jd8x7k2m9qrstvwxy0";
    header.topic = "deal_01jd8x7k2m9qrstvwxy1";
    header.kind = "evidence.submitted";
    header.recorded_at_us = 1'795'253'400'000'000;
    header.occurred_at_us = 1'795'167'000'000'000;
    header.author = "per_01jd8x7k2m9qrstvwxy2";
    header.proof = "session";
    header.audience = "shared";
    header.kept = sha256({"{}"});
    header.erasable = erasable_digest("0123456789abcdef", R"({"name":"Siti"})");
    return header;
}

TEST(Header, ItsBytesAreThosePublishedAsVersionOne) {
    EXPECT_EQ(header_text(example()), test::golden("ledger_header_v1.txt"));
    // As `(printf '\0'; cat test/golden/ledger_header_v1.txt) | sha256sum` says.
    EXPECT_EQ(hex(view(leaf_of(example()))),
              "ab0c8bc59ff08f7cc83fa300f4a7f70a69df332cf4a98360a00b3c251cdce93a");
}

TEST(Header, EveryPartOfAFactIsInItsLeaf) {
    const auto leaf = leaf_of(example());
    const auto other = [&](auto change) {
        auto header = example();
        change(header);
        return leaf_of(header) != leaf;
    };
    EXPECT_TRUE(other([](Header& h) { h.workspace = "ws_other"; }));
    EXPECT_TRUE(other([](Header& h) { h.sequence = 13; }));
    EXPECT_TRUE(other([](Header& h) { h.previous = 2; }));
    EXPECT_TRUE(other([](Header& h) { h.subject = "ev_other"; }));
    EXPECT_TRUE(other([](Header& h) { h.topic = "deal_other"; }));
    EXPECT_TRUE(other([](Header& h) { h.kind = "evidence.verified"; }));
    EXPECT_TRUE(other([](Header& h) { h.version = 2; }));
    EXPECT_TRUE(other([](Header& h) { ++h.recorded_at_us; }));
    EXPECT_TRUE(other([](Header& h) { ++h.occurred_at_us; }));
    EXPECT_TRUE(other([](Header& h) { h.author = ""; }));
    EXPECT_TRUE(other([](Header& h) { h.proof = "token"; }));
    EXPECT_TRUE(other([](Header& h) { h.on_behalf_of = "per_other"; }));
    EXPECT_TRUE(other([](Header& h) { h.audience = "internal"; }));
    EXPECT_TRUE(other([](Header& h) { h.kept[0] ^= 1; }));
    EXPECT_TRUE(other([](Header& h) { h.erasable.reset(); }));
}

}  // namespace
}  // namespace akad::ledger
