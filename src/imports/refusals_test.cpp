// Every refusal of this room, provoked; and its laws, broken.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "imports/testing_house.hpp"

namespace akad::imports {
namespace {

using deals::testing::code_of;
using imports::testing::ImportHouse;
using imports::testing::in_each_house;
using ::testing::HasSubstr;
using std::string_view_literals::operator""sv;

const std::string one_deal = "Deal,Stage\nA,Proposal\n";

TEST(Refusals, OfFilesThatCannotBeRead) {
    in_each_house([](ImportHouse& house) {
        struct Case {
            std::string bytes;
            const char* code;
        };
        const Case cases[] = {
            {"", "file_empty"},
            {"Deal,Stage\n", "no_rows"},
            {std::string("Deal,Stage\nA\0,B\n"sv), "csv_null_byte"},
            {"Deal,Stage\n\"A,B\n", "csv_open_quote"},
            {"\xBA\xCF\xCD\xAC,\xB1\xA8\xBC\xDB\n\xCC\xB8\xC5\xD0,1\n", "encoding_unknown"},
        };
        for (const Case& each : cases)
            EXPECT_EQ(code_of(house.upload(house.owner, each.bytes)), each.code);
        EXPECT_EQ(code_of(house.upload(house.owner, one_deal, "name=")), "too_short");
        EXPECT_EQ(code_of(house.upload(house.owner, one_deal, "name=a&kind=quickbooks")),
                  "bad_word");
    });
}

TEST(Refusals, OfAnUploadThatIsGone) {
    in_each_house([](ImportHouse& house) {
        http::Request request{.method = "POST", .query = "name=a", .body_file = "/nowhere/at/all"};
        http::Exchange exchange{house.services, request, house.owner, {}, house.now};
        EXPECT_EQ(code_of(take_import_file(exchange)), "upload_lost");
    });
}

TEST(Refusals, OfARecordThatIsHereAlready) {
    in_each_house([](ImportHouse& house) {
        house.applied(house.previewed("Deal ID,Deal,Stage\nD1,A,Proposal\n"));
        const auto again = house.act(house.owner, [&](ledger::Writing& writing) {
            return deals::open_imported_deal(writing, {.system = "csv", .external_id = "D1"});
        });
        EXPECT_EQ(code_of(again), "already_imported");
    });
}

TEST(Refusals, OfMappings) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.previewed(one_deal);
        const auto refused = [&](const std::function<void(ChangeMapping&)>& change) {
            return code_of(house.remap(id, change));
        };
        EXPECT_EQ(refused([](auto& mapping) { mapping.columns["name"] = "Nothing"; }),
                  "bad_mapping");
        EXPECT_EQ(refused([](auto& mapping) { mapping.decimal = ";"; }), "bad_decimal");
        EXPECT_EQ(refused([](auto& mapping) { mapping.time_zone = "Moon/Sea"; }), "bad_time_zone");
        EXPECT_EQ(refused([](auto& mapping) { mapping.stages["Proposal"] = "stg_1"; }),
                  "unknown_stage");
        EXPECT_EQ(refused([](auto& mapping) { mapping.default_owner = PersonId(); }),
                  "unknown_member");
        std::string many = "Deal,Stage,Note\n";
        for (int i = 0; i < 150; ++i) many += "A,Proposal,Note " + std::to_string(i) + "\n";
        const auto other = house.previewed(many);
        EXPECT_EQ(
            code_of(house.remap(other, [](auto& mapping) { mapping.columns["stage"] = "Note"; })),
            "too_many_stages");
    });
}

TEST(Refusals, OfWhatComesTooLateOrTooEarly) {
    in_each_house([](ImportHouse& house) {
        const auto reading = house.upload(house.owner, one_deal).value();
        EXPECT_EQ(code_of(house.apply(reading)), "not_previewed");
        EXPECT_EQ(code_of(house.leave_out(reading, {.all_bad = true})), "not_previewed");
        house.work();
        house.applied(reading);
        EXPECT_EQ(code_of(house.apply(reading)), "not_previewed");
        EXPECT_EQ(code_of(house.cancel(reading)), "import_started");
        EXPECT_EQ(code_of(house.remap(reading, [](ChangeMapping&) {})), "import_started");
        EXPECT_EQ(code_of(house.apply(ImportId{})), "unknown_import");
    });
}

TEST(Refusals, OfLinesToLeaveOut) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.previewed(one_deal);
        EXPECT_EQ(code_of(house.leave_out(id, {})), "nothing_to_leave_out");
        EXPECT_EQ(code_of(house.leave_out(id, {.lines = {{17}}})), "unknown_line");
        EXPECT_EQ(code_of(house.leave_out(id, {.lines = std::vector<std::int64_t>(1'001, 2)})),
                  "too_many_lines");
        ASSERT_TRUE(house.leave_out(id, {.lines = {{2}}}).ok());
        EXPECT_EQ(code_of(house.leave_out(id, {.lines = {{2}}})), "nothing_to_leave_out");
        EXPECT_EQ(code_of(house.apply(id)), "nothing_to_apply");
    });
}

TEST(Refusals, OfAnImportWithoutAnyOwner) {
    in_each_house([](ImportHouse& house) {
        const auto id = house.previewed(one_deal);
        const auto begun = house.act(
            house.manager, [&](ledger::Writing& writing) { return apply_import(writing, id); });
        ASSERT_TRUE(begun.ok());
        house.tamper("UPDATE member SET state = 'deactivated'");
        house.work();
        EXPECT_EQ(house.view(id).state, ShownState::failed);
        EXPECT_THAT(house.view(id).problem.value(), HasSubstr("default owner"));
        const auto db = house.store.reader();
        const Import import = find_import(*db, house.owner.workspace, id).value();
        EXPECT_EQ(jobs::find_job(*db, import.workspace, *import.job)->problem_code, "no_owner");
        house.tamper("UPDATE member SET state = 'active'");
    });
}

TEST(Laws, FindWhatCannotBe) {
    struct Case {
        const char* sql;
        const char* law;
    };
    const Case cases[] = {
        {"UPDATE import_row SET state = 'bad'", "nothing is applied while a row is bad"},
        {"DELETE FROM import_row", "a preview counts its rows"},
    };
    for (const Case& each : cases)
        test::for_each_database(test::steps_of({deals::testing::steps(), migrations()}),
                                [&](storage::Store& store) {
                                    ImportHouse house(store);
                                    house.applied(house.previewed(one_deal));
                                    house.tamper(each.sql);
                                    EXPECT_THAT(house.broken_laws(), HasSubstr(each.law));
                                    house.node.reset();
                                    house.ledger.stop();
                                });
}

}  // namespace
}  // namespace akad::imports
