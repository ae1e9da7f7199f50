#include "ledger/checkpoint.hpp"

#include <gtest/gtest.h>

#include <sys/stat.h>

#include <fstream>
#include <string>

#include "ledger/header.hpp"
#include "ledger/proof.hpp"
#include "ledger/things_for_test.hpp"

namespace akad::ledger {
namespace {

using namespace test_things;

Checkpoint example() {
    return {*WorkspaceId::parse("ws_01jd8x7k2m9qrstvwxyz"), 1234, sha256({"root"})};
}

HouseKey example_key() {
    return HouseKey::from_seed(std::string(32, 'k'));
}

TEST(Checkpoint, ItIsASignedNoteOfThreeLines) {
    const std::string note = signed_checkpoint(example(), example_key());
    EXPECT_TRUE(note.starts_with("akad/ws_01jd8x7k2m9qrstvwxyz\n1234\n" +
                                 base64(view(example().root)) +
                                 "\n\n\u2014 akad/ws_01jd8x7k2m9qrstvwxyz "))
        << note;
    EXPECT_TRUE(note.ends_with("\n"));
    const auto read = read_checkpoint(note, example_key().public_key());
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(*read, example());
}

TEST(Checkpoint, TheVerifierKeyNamesTheWorkspaceAndTheKey) {
    const std::string text = verifier_key(example().workspace, example_key().public_key());
    EXPECT_TRUE(text.starts_with("akad/ws_01jd8x7k2m9qrstvwxyz+")) << text;
    // The hash of the key stands as eight hex digits between two plus signs.
    const auto typed = from_base64(text.substr(text.find('+') + 10));
    ASSERT_TRUE(typed.has_value());
    EXPECT_EQ(typed->size(), 33U);
    EXPECT_EQ(typed->front(), 1);
}

TEST(Checkpoint, SignaturesOfWitnessesArePassedOver) {
    std::string note = signed_checkpoint(example(), example_key());
    const std::string own = note.substr(note.find("\u2014"));
    note.insert(note.size() - own.size(), "\u2014 witness.example AAAAAAAA\n");
    EXPECT_TRUE(read_checkpoint(note, example_key().public_key()).ok());
}

TEST(Checkpoint, OneThatWasAlteredIsNotSigned) {
    const std::string note = signed_checkpoint(example(), example_key());
    const auto code_of = [&](std::string text) {
        const auto read = read_checkpoint(text, example_key().public_key());
        return read.ok() ? "ok" : read.error().code;
    };
    std::string larger = note;
    larger.replace(larger.find("1234"), 4, "1235");
    EXPECT_EQ(code_of(larger), "checkpoint_not_signed");
    std::string elsewhere = note;
    elsewhere.replace(elsewhere.find("ws_01"), 5, "ws_02");
    EXPECT_EQ(code_of(elsewhere), "checkpoint_not_signed");
    std::string extended = note;
    extended.insert(extended.find("\n\n") + 1, "more\n");
    EXPECT_EQ(code_of(extended), "checkpoint_not_signed");
    const auto other = HouseKey::from_seed(std::string(32, 'o'));
    EXPECT_FALSE(read_checkpoint(note, other.public_key()).ok());
}

TEST(Checkpoint, WhatIsNoCheckpointIsUnreadable) {
    const std::string root = base64(view(example().root));
    for (const std::string& note :
         {std::string(), std::string("\n"), std::string("\n\n"), std::string("x\n1\n\n"),
          "akad/ws_1\n1\n" + root + "\n\n", "akad/ws_01jd8x7k2m9qrstvwxyz\n01\n" + root + "\n\n",
          "akad/ws_01jd8x7k2m9qrstvwxyz\n-1\n" + root + "\n\n",
          "akad/ws_01jd8x7k2m9qrstvwxyz\n1x\n" + root + "\n\n",
          std::string("akad/ws_01jd8x7k2m9qrstvwxyz\n1\nAAAA\n\n"),
          "akad/ws_01jd8x7k2m9qrstvwxyz\n1\n" + root + "\n", std::string(100'000, '\n')}) {
        const auto read = read_checkpoint(note, example_key().public_key());
        ASSERT_FALSE(read.ok()) << note;
        EXPECT_EQ(read.error().code, "checkpoint_unreadable") << note;
    }
}

TEST(HouseKey, AHouseHasOneKeyAndKeepsIt) {
    test::for_each_fresh_database(test_things::migrations(), [](test::FreshDatabase& fresh) {
        const auto first = HouseKey::of(fresh.store());
        ASSERT_TRUE(first.ok());
        fresh.reopen();
        const auto again = HouseKey::of(fresh.store());
        ASSERT_TRUE(again.ok());
        EXPECT_EQ(first->public_key(), again->public_key());
        EXPECT_EQ(first->sign("x"), again->sign("x"));
    });
}

TEST(HouseKey, TheFileOfTheKeyIsForItsOwnerOnlyAndADamagedOneIsSaid) {
    const auto fresh = test::fresh_database(storage::Dialect::sqlite, test_things::migrations());
    ASSERT_TRUE(HouseKey::of(fresh->store()).ok());
    const auto path = fresh->store().folder() / "house.key";
    struct stat status{};
    ASSERT_EQ(::stat(path.c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    std::ofstream(path) << "not a key\n";
    const auto refused = HouseKey::of(fresh->store());
    ASSERT_FALSE(refused.ok());
    EXPECT_EQ(refused.error().code, "house_key_unreadable");
}

TEST(Proof, OneFactIsShownWithoutItsNeighbours) {
    test::for_each_database(test_things::migrations(), [](storage::Store& store) {
        const auto workspace = fresh_id<WorkspaceId>();
        Ledger ledger(store);
        for (int i = 0; i < 11; ++i) made(ledger, workspace);
        const auto reader = store.reader();
        const Head head = head_of(*reader, workspace);
        for (const std::int64_t size : {7, 11}) {
            const auto proof = prove_fact(*reader, workspace, 5, size);
            ASSERT_TRUE(proof.ok());
            EXPECT_NE(proof->header.find("\nsequence 5\n"), std::string::npos);
            EXPECT_TRUE(is_included(leaf_hash(proof->header), 4, proof->path, proof->tree));
            EXPECT_EQ(proof->tree.root == head.root, size == head.size);
        }
        const auto seven = prove_fact(*reader, workspace, 1, 7)->tree;
        const auto growth = prove_growth(*reader, workspace, 7, 11);
        ASSERT_TRUE(growth.ok());
        EXPECT_TRUE(is_consistent(seven, {head.size, head.root}, *growth));
    });
}

TEST(Proof, AFactThatIsNotThereIsNotProved) {
    test::for_each_database(test_things::migrations(), [](storage::Store& store) {
        const auto workspace = fresh_id<WorkspaceId>();
        Ledger ledger(store);
        made(ledger, workspace);
        const auto reader = store.reader();
        EXPECT_EQ(prove_fact(*reader, workspace, 0, 1).error().code, "no_such_fact");
        EXPECT_EQ(prove_fact(*reader, workspace, 2, 1).error().code, "no_such_fact");
        EXPECT_EQ(prove_fact(*reader, workspace, 1, 2).error().code, "no_such_fact");
        EXPECT_EQ(prove_growth(*reader, workspace, 0, 1).error().code, "no_such_fact");
        EXPECT_EQ(prove_growth(*reader, workspace, 1, 2).error().code, "no_such_fact");
    });
}

}  // namespace
}  // namespace akad::ledger
