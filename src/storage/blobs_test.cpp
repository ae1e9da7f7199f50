#include "storage/blobs.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "storage/query.hpp"
#include "support/database.hpp"

using namespace akad;
using namespace akad::storage;

namespace {

const WorkspaceId here = *WorkspaceId::parse("ws_00000000000000000001");
const WorkspaceId elsewhere = *WorkspaceId::parse("ws_00000000000000000002");

void on_both(const std::function<void(Store&, Blobs&)>& body) {
    test::for_each_database(migrations(), [&](Store& store) {
        const auto blobs = Blobs::open(store);
        body(store, *blobs);
    });
}

std::string code_of(const Result<std::string>& result) {
    return result.ok() ? "" : result.error().code;
}

std::filesystem::path file_of(Store& store, const Digest& digest) {
    const std::string name = hex(view(digest));
    return store.folder() / "blobs" / here.text() / name.substr(0, 2) / name;
}

/// Changes one byte of a stored blob behind our back.
void flip_a_byte(Store& store, const Digest& digest) {
    if (store.dialect() == Dialect::sqlite) {
        std::fstream file(file_of(store, digest), std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(3);
        file.put('#');
        return;
    }
    run(*store.writing_connection(),
        "UPDATE blob SET content = set_byte(content, 3, 35) WHERE digest = $1", digest);
}

}  // namespace

TEST(Blobs, GiveBackWhatWasPut) {
    on_both([](Store&, Blobs& blobs) {
        std::string bytes("a contract\0of any bytes \xff", 25);
        const auto digest = blobs.put(here, bytes);
        ASSERT_TRUE(digest.ok());
        EXPECT_EQ(*digest, sha256({bytes}));
        EXPECT_EQ(*blobs.get(here, *digest), bytes);
    });
}

TEST(Blobs, KeepTheSameBytesOnceAndAlsoNone) {
    on_both([](Store&, Blobs& blobs) {
        EXPECT_EQ(*blobs.put(here, "twice"), *blobs.put(here, "twice"));
        EXPECT_EQ(*blobs.get(here, *blobs.put(here, "")), "");
    });
}

TEST(Blobs, BelongToOneWorkspace) {
    on_both([](Store&, Blobs& blobs) {
        const Digest digest = *blobs.put(here, "ours");
        EXPECT_EQ(code_of(blobs.get(elsewhere, digest)), "blob_missing");
    });
}

TEST(Blobs, NoticeAFlippedByteAndHealWhenPutAgain) {
    on_both([](Store& store, Blobs& blobs) {
        const Digest digest = *blobs.put(here, "the signed copy");
        flip_a_byte(store, digest);
        EXPECT_EQ(code_of(blobs.get(here, digest)), "blob_damaged");
        ASSERT_TRUE(blobs.put(here, "the signed copy").ok());
        EXPECT_EQ(*blobs.get(here, digest), "the signed copy");
    });
}

TEST(Blobs, RefuseMoreThan25MiB) {
    on_both([](Store&, Blobs& blobs) {
        EXPECT_TRUE(blobs.put(here, std::string(largest_blob_bytes, 'x')).ok());
        const auto refused = blobs.put(here, std::string(largest_blob_bytes + 1, 'x'));
        ASSERT_FALSE(refused.ok());
        EXPECT_EQ(refused.error().code, "blob_too_large");
    });
}

TEST(Blobs, GoWithTheirWorkspace) {
    on_both([](Store&, Blobs& blobs) {
        const Digest digest = *blobs.put(here, "ours");
        EXPECT_TRUE(blobs.put(elsewhere, "ours").ok());
        EXPECT_TRUE(blobs.remove_workspace(here).ok());
        EXPECT_EQ(code_of(blobs.get(here, digest)), "blob_missing");
        EXPECT_EQ(*blobs.get(elsewhere, digest), "ours");
        EXPECT_TRUE(blobs.remove_workspace(here).ok());
    });
}

TEST(Blobs, LeaveNoDraftBehind) {
    const auto fresh = test::fresh_database(Dialect::sqlite, migrations());
    const Digest digest = *Blobs::open(fresh->store())->put(here, "one file");
    int files = 0;
    for (const auto& each :
         std::filesystem::recursive_directory_iterator(fresh->store().folder() / "blobs"))
        files += each.is_regular_file();
    EXPECT_EQ(files, 1);
    EXPECT_TRUE(std::filesystem::exists(file_of(fresh->store(), digest)));
}

TEST(Blobs, SayWhenTheyCannotBeSavedOrRemoved) {
    // A link to itself where the folder of blobs should be stands for a disk that refuses.
    const auto fresh = test::fresh_database(Dialect::sqlite, migrations());
    std::filesystem::create_symlink("blobs", fresh->store().folder() / "blobs");
    const auto blobs = Blobs::open(fresh->store());
    const auto saved = blobs->put(here, "x");
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.error().code, "blob_not_saved");
    const auto removed = blobs->remove_workspace(here);
    ASSERT_FALSE(removed.ok());
    EXPECT_EQ(removed.error().code, "blob_not_removed");
}
