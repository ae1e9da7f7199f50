// Playbooks through the real ledger, on both databases; every row is the fold of its facts when a
// test ends.
#include "playbooks/playbooks.hpp"

#include "deals/testing_house.hpp"
#include "playbooks/actions/actions.hpp"
#include "playbooks/store/library.hpp"
#include "playbooks/views/views.hpp"

namespace akad::playbooks {
namespace {

using deals::testing::code_of;

const std::string budget_key = "question/to_qualification/budget";

struct PlaybookHouse : deals::testing::DealHouse {
    using DealHouse::DealHouse;

    PlaybookView playbook(std::size_t place, const std::string& language) {
        return look(rep, show_playbook, PlaybookFilter{stage(place).stage.id, language}).value();
    }
    PlaybookText text(const std::string& key, const std::string& language) {
        const auto texts = look(rep, list_texts, TextFilter{.language = language}).value();
        const auto found = std::ranges::find(texts.items, key, &PlaybookText::key);
        EXPECT_NE(found, texts.items.end()) << key;
        return *found;
    }
    std::string unfolded() {
        ledger::Constitution all{folded_tables(), {}};
        for (const auto& table : deals::folded_tables()) all.tables.push_back(table);
        for (const auto& table : people::folded_tables()) all.tables.push_back(table);
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, all, report);
        std::string seen;
        for (const auto& each : report.kept()) seen += each.law + " | " + each.place + "\n";
        return seen;
    }
};

void in_each_house(const std::function<void(PlaybookHouse&)>& body) {
    const auto steps = test::steps_of({deals::testing::steps(), migrations()});
    test::for_each_database(steps, [&](storage::Store& store) {
        PlaybookHouse house(store);
        body(house);
        EXPECT_EQ(house.unfolded(), "");
        house.ledger.stop();
    });
}

TEST(Playbooks, D22_AStageShowsWhatMustHappenWhereItStallsAndWhatToAsk) {
    in_each_house([](PlaybookHouse& house) {
        const PlaybookView first = house.playbook(0, "en");
        EXPECT_EQ(first.transition, Transition::to_qualification);
        EXPECT_EQ(first.must.size(), 4U);
        EXPECT_EQ(first.stalls.size(), 4U);
        EXPECT_EQ(first.stalls[0].code, "economic_buyer_hidden");
        EXPECT_GE(first.questions.size(), 3U);
        EXPECT_TRUE(first.premortem.empty());
        const PlaybookView negotiation = house.playbook(3, "zh-CN");
        EXPECT_EQ(negotiation.transition, Transition::to_closing);
        EXPECT_EQ(negotiation.stalls.size(), 5U);
        EXPECT_EQ(negotiation.must[0].title, "所有决策人同意条款");
        const auto nowhere = house.look(house.rep, show_playbook, PlaybookFilter{StageId{}, {}});
        EXPECT_EQ(code_of(nowhere), "not_permitted");
    });
}

TEST(Playbooks, D23_LeavingDiscoveryAsksForProblemBudgetAuthorityAndUrgency) {
    in_each_house([](PlaybookHouse& house) {
        std::vector<std::string> codes;
        for (const auto& each : house.playbook(0, "id").must) codes.push_back(each.code);
        EXPECT_EQ(codes, (std::vector<std::string>{"problem", "budget", "authority", "urgency"}));
    });
}

TEST(Playbooks, D29_TheWayToAProposalHasWordsThatEarnTheRequest) {
    in_each_house([](PlaybookHouse& house) {
        const PlaybookView view = house.playbook(1, "en");
        EXPECT_EQ(view.transition, Transition::to_proposal);
        EXPECT_EQ(view.questions.at(0).key, "question/to_proposal/useful");
        EXPECT_EQ(view.must.back().code, "request");
    });
}

TEST(Playbooks, D36_TheWayToClosingHasThePremortemForTheChampion) {
    in_each_house(
        [](PlaybookHouse& house) { EXPECT_GE(house.playbook(3, "en").premortem.size(), 3U); });
}

TEST(Playbooks, D66_AManagersWordsForAnHonestMoveBackAreInTheLibrary) {
    in_each_house([](PlaybookHouse& house) {
        const TextFilter filter{.section = "move_back", .language = "en"};
        EXPECT_EQ(house.look(house.manager, list_texts, filter)->items.size(), 3U);
    });
}

TEST(Playbooks, AWorkspacesOwnWordsGoOverTheBuiltInOnesInOneLanguage) {
    in_each_house([](PlaybookHouse& house) {
        const std::string built_in = house.text(budget_key, "en").title;
        const EditText own{budget_key, "en", " Whose money is it? ", ""};
        ASSERT_TRUE(house.run(house.manager, edit_text, own).ok());
        EXPECT_EQ(house.text(budget_key, "en").title, "Whose money is it?");
        EXPECT_TRUE(house.text(budget_key, "en").edited);
        EXPECT_FALSE(house.text(budget_key, "id").edited);
        const EditText again{budget_key, "en", "Who pays?", "Ask it twice."};
        ASSERT_TRUE(house.run(house.manager, edit_text, again).ok());
        const auto shown = house.playbook(0, "en").questions;
        EXPECT_EQ(shown.at(0).title, "Who pays?");
        const ResetText reset{budget_key, "en"};
        ASSERT_TRUE(house.run(house.manager, reset_text, reset).ok());
        EXPECT_EQ(house.text(budget_key, "en").title, built_in);
        EXPECT_EQ(code_of(house.run(house.manager, reset_text, reset)), "text_not_edited");
        ASSERT_TRUE(house.run(house.manager, edit_text, own).ok()) << "and once more";
    });
}

TEST(Playbooks, OnlyTextsOfTheLibraryAreEditedInLanguagesOfTheProduct) {
    in_each_house([](PlaybookHouse& house) {
        const auto code = [&](const EditText& command) {
            return code_of(house.run(house.manager, edit_text, command));
        };
        EXPECT_EQ(code({"question/of/mine", "en", "x", ""}), "unknown_text");
        EXPECT_EQ(code({budget_key, "fr", "x", ""}), "bad_language");
        EXPECT_EQ(code({budget_key, "en", " ", ""}), "too_short");
        EXPECT_EQ(code({budget_key, "en", "x", std::string(most_text + 1, 'x')}), "too_long");
    });
}

TEST(Playbooks, D55_UsingScarcityOnADealNeedsItsGroundAndLeavesAFact) {
    in_each_house([](PlaybookHouse& house) {
        const DealId deal = house.opened();
        UseAcceleration use{.idea = Idea::scarcity};
        EXPECT_EQ(code_of(house.run(house.rep, use_acceleration, deal, use)), "ground_missing");
        use.ground = "The price list of January ends on the 31st";
        ASSERT_TRUE(house.run(house.rep, use_acceleration, deal, use).ok());
        house.pass_s(1);
        ASSERT_TRUE(house.run(house.rep, use_acceleration, deal, UseAcceleration{}).ok());
        const auto first = house.look(house.rep, list_accelerations, deal, UseFilter{.limit = 1});
        EXPECT_EQ(first->items.at(0).idea, Idea::weekly_check_in);
        const auto rest = house.look(house.rep, list_accelerations, deal,
                                     UseFilter{.cursor = first->next, .limit = 1});
        EXPECT_EQ(rest->items.at(0).ground, *use.ground);
        EXPECT_EQ(rest->items.at(0).used_by->name, "Ayu Pratama");
        EXPECT_FALSE(rest->next);
        EXPECT_EQ(house.facts_of(deal).front().kind, "acceleration.used");
        const Caller budi = house.joined(Role::representative, "Budi Santoso", "budi@example.com");
        EXPECT_EQ(code_of(house.run(budi, use_acceleration, deal, use)), "not_permitted");
    });
}

}  // namespace
}  // namespace akad::playbooks
