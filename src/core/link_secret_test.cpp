#include "core/link_secret.hpp"

#include <gtest/gtest.h>

#include "core/draw.hpp"

namespace akad {
namespace {

LinkKey key_of(unsigned char byte) {
    std::array<unsigned char, 32> bytes{};
    bytes.fill(byte);
    return LinkKey(bytes);
}

class LinkSecret : public ::testing::Test {
protected:
    Draw draw{Instant{1'780'000'000'000'000}, fresh_seed()};
    WorkspaceId workspace = draw.id<WorkspaceId>();
    std::string id = draw.id<InvitationId>().text();
    LinkKey key = key_of(7);
    std::string secret = link_secret(key, "invitation", workspace, id);
};

TEST_F(LinkSecret, OpensWhatItWasMadeForAndIsTheSameEveryTime) {
    const auto target = read_link_secret(key, "invitation", secret);
    ASSERT_TRUE(target);
    EXPECT_EQ(target->workspace, workspace);
    EXPECT_EQ(target->id, id);
    EXPECT_EQ(link_secret(key, "invitation", workspace, id), secret);
}

TEST_F(LinkSecret, OpensNothingForAnotherPurposeOrUnderAnotherKey) {
    EXPECT_FALSE(read_link_secret(key, "reset", secret));
    EXPECT_FALSE(read_link_secret(key_of(8), "invitation", secret));
}

TEST_F(LinkSecret, OpensNothingOnceACharacterIsChanged) {
    for (std::size_t at = 0; at < secret.size(); ++at) {
        std::string changed = secret;
        changed[at] = changed[at] == 'a' ? 'b' : 'a';
        EXPECT_FALSE(read_link_secret(key, "invitation", changed)) << at;
    }
    EXPECT_FALSE(read_link_secret(key, "invitation", ""));
    EXPECT_FALSE(read_link_secret(key, "invitation", "..."));
    EXPECT_FALSE(read_link_secret(key, "invitation", secret + "a"));
    EXPECT_FALSE(read_link_secret(key, "invitation", std::string(10'000, '.')));
}

TEST(LinkKey, SignsAsRfc4231Says) {
    // Test case 1: a key of twenty bytes 0x0b, filled up with zeros as HMAC itself does.
    std::array<unsigned char, 32> bytes{};
    std::fill_n(bytes.begin(), 20, static_cast<unsigned char>(0x0b));
    EXPECT_EQ(hex(view(LinkKey(bytes).sign("Hi There"))),
              "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
}

}  // namespace
}  // namespace akad
