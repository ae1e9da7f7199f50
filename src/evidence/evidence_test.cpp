// The actions of the evidence room through the real ledger, its lists, and its laws broken by SQL.
#include "evidence/evidence.hpp"

#include "people/testing_house.hpp"

namespace akad::evidence {
namespace {

using people::testing::TestHouse;

struct EvidenceHouse : TestHouse {
    explicit EvidenceHouse(storage::Store& store_in) : TestHouse(store_in) {
        rep = joined(Role::representative, "Ayu Pratama", "ayu@example.com");
        judge = joined(Role::deal_desk, "Dewi Rahayu", "dewi@example.com");
        Draw draw(now, fresh_seed());
        deal = draw.id<DealId>();
    }

    Result<EvidenceId> submitted(const SubmitEvidence& command, const std::string& buyer = "Sari") {
        return act(rep, [&](ledger::Writing& writing) {
            return submit(writing, deal, command, buyer, day_in_zone(now, "Asia/Jakarta"));
        });
    }
    [[nodiscard]] SubmitEvidence mail() const {
        return {.kind = Kind::buyer_email,
                .act = Act::made_decision,
                .occurred_on = day_in_zone(now, "Asia/Jakarta"),
                .text = "Sari wrote that the budget is approved."};
    }
    Result<Evidence> decided(const Caller& caller, EvidenceId id, State verdict,
                             const std::string& note = "") {
        return act(caller, [&](ledger::Writing& writing) {
            return decide(writing, id, verdict, note, *rep.person);
        });
    }
    Result<FileId> kept_file() {
        return act(rep, [&](ledger::Writing& writing) {
            return keep_file(writing, "offer.pdf", 12, "application/pdf", std::string(64, 'a'));
        });
    }
    std::string broken() {
        ledger::Constitution all{people::folded_tables(), people::laws()};
        for (const auto& table : folded_tables()) all.tables.push_back(table);
        for (const auto& law : laws()) all.laws.push_back(law);
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, all, report);
        std::string text;
        for (const auto& each : report.kept()) text += each.law + " | " + each.place + "\n";
        return text;
    }

    Caller rep;
    Caller judge;
    DealId deal{};
};

void in_each_house(const std::function<void(EvidenceHouse&)>& body) {
    test::for_each_database(
        test::steps_of({ledger::migrations(), people::migrations(), migrations()}),
        [&](storage::Store& store) {
            EvidenceHouse house(store);
            body(house);
            house.ledger.stop();
        });
}

template <class T>
std::string code_of(const Result<T>& result) {
    return result.ok() ? "ok" : result.error().code;
}

TEST(Evidence, D11_IsKeptWithWhoDidItWhenAndWhoSaysSo) {
    in_each_house([](EvidenceHouse& house) {
        const auto file = house.kept_file();
        ASSERT_TRUE(file.ok());
        SubmitEvidence command = house.mail();
        command.file = *file;
        command.quantity = Quantity{.value_minor = 500, .currency = *Currency::parse("IDR")};
        const auto id = house.submitted(command, "  Sari Wulandari ");
        ASSERT_TRUE(id.ok()) << id.error().code;
        const auto row = find(*house.store.reader(), house.owner.workspace, *id);
        ASSERT_TRUE(row.has_value());
        EXPECT_EQ(row->buyer_name, "Sari Wulandari");
        EXPECT_EQ(row->state, State::submitted);
        EXPECT_EQ(row->submitted_by, house.rep.person);
        EXPECT_EQ(row->value_minor, 500);
        EXPECT_EQ(row->audience, ledger::Audience::internal);
        const auto fact = ledger::facts_about(*house.store.reader(), house.owner.workspace,
                                              house.deal.text(), INT64_MAX, 1)
                              .front();
        EXPECT_EQ(fact.kind, "evidence.submitted");
        EXPECT_LE(fact.occurred_at, fact.recorded_at) << "nothing occurred after it was written";
        EXPECT_EQ(fact.kept.find("Sari"), std::string::npos) << "names stand in the erasable part";
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(Evidence, NamesAFileThatWasUploadedBefore) {
    in_each_house([](EvidenceHouse& house) {
        SubmitEvidence command = house.mail();
        command.file = FileId{};
        EXPECT_EQ(code_of(house.submitted(command)), "unknown_file");
        command.file.reset();
        command.text = std::string(8'001, 'x');
        EXPECT_EQ(code_of(house.submitted(command)), "too_long");
    });
}

TEST(Evidence, AFactFollowsTheAudienceOfItsEvidence) {
    in_each_house([](EvidenceHouse& house) {
        SubmitEvidence command = house.mail();
        command.audience = ledger::Audience::shared;
        const auto id = house.submitted(command);
        ASSERT_TRUE(house.decided(house.judge, *id, State::verified).ok());
        for (const auto& fact : ledger::facts_about(*house.store.reader(), house.owner.workspace,
                                                    house.deal.text(), INT64_MAX, 10))
            EXPECT_EQ(fact.audience, ledger::Audience::shared) << fact.kind;
    });
}

TEST(Evidence, NobodyDecidesOnWhatIsNotThere) {
    in_each_house([](EvidenceHouse& house) {
        EXPECT_EQ(code_of(house.decided(house.judge, EvidenceId{}, State::verified)),
                  "not_permitted");
    });
}

TEST(Evidence, OnlyWhatIsSubmittedOrVerifiedStands) {
    in_each_house([](EvidenceHouse& house) {
        std::vector<EvidenceId> ids;
        for (int i = 0; i < 4; ++i) {
            house.pass_s(1);
            ids.push_back(*house.submitted(house.mail()));
        }
        ASSERT_TRUE(house.decided(house.judge, ids[1], State::verified).ok());
        ASSERT_TRUE(house.decided(house.judge, ids[2], State::rejected, "Not theirs.").ok());
        ASSERT_TRUE(house
                        .act(house.rep,
                             [&](ledger::Writing& writing) {
                                 return withdraw(writing, ids[3], "Wrong deal.");
                             })
                        .ok());
        const auto db = house.store.reader();
        const auto& workspace = house.owner.workspace;
        const auto standing_now = standing(*db, workspace, house.deal);
        ASSERT_EQ(standing_now.size(), 2U);
        EXPECT_EQ(standing_now[0].id, ids[1]) << "newest first";
        EXPECT_EQ(standing_now[1].id, ids[0]);
        EXPECT_EQ(about(*db, workspace, house.deal, std::nullopt, 10).size(), 4U);
        EXPECT_EQ(about(*db, workspace, house.deal, ids[1], 10).size(), 1U);
        ASSERT_EQ(waiting(*db, workspace, std::nullopt, 10).size(), 1U);
        EXPECT_TRUE(waiting(*db, workspace, ids[0], 10).empty());
        EXPECT_EQ(house.broken(), "");
    });
}

TEST(EvidenceLaws, EvidenceIsJudgedByAnotherPerson) {
    in_each_house([](EvidenceHouse& house) {
        const auto id = house.submitted(house.mail());
        house.tamper(
            "UPDATE evidence SET state = 'verified', decided_by = submitted_by WHERE id "
            "= '" +
            id->text() + "'");
        EXPECT_NE(
            house.broken().find("evidence is judged by another person | evidence " + id->text()),
            std::string::npos);
    });
}

TEST(EvidenceLaws, EvidenceNamesAFileThatWasKept) {
    in_each_house([](EvidenceHouse& house) {
        SubmitEvidence command = house.mail();
        command.file = *house.kept_file();
        const auto id = house.submitted(command);
        house.tamper("DELETE FROM file");
        EXPECT_NE(
            house.broken().find("evidence names a file that was kept | evidence " + id->text()),
            std::string::npos);
    });
}

TEST(EvidenceLaws, AnEditedTextIsFoundByItsFacts) {
    in_each_house([](EvidenceHouse& house) {
        const auto id = house.submitted(house.mail());
        house.tamper("UPDATE evidence SET text = 'They love us.'");
        EXPECT_NE(house.broken().find(id->text()), std::string::npos);
    });
}

}  // namespace
}  // namespace akad::evidence
