#include "imports/rules/stages.hpp"

#include <gtest/gtest.h>

namespace akad::imports {
namespace {

StageId stage_id(char digit) {
    IdTail tail;
    tail.fill(digit);
    return StageId(tail);
}

std::vector<OurStage> pipeline(std::vector<std::string> names) {
    const char* phases[] = {"problem_recognition", "solution_research", "vendor_evaluation",
                            "business_case", "implementation_planning"};
    std::vector<OurStage> ours;
    for (std::size_t i = 0; i < names.size(); ++i)
        ours.push_back({stage_id(static_cast<char>('1' + i)), names[i], phases[i]});
    return ours;
}

const std::vector<OurStage> english =
    pipeline({"Discovery", "Qualification", "Proposal", "Negotiation", "Closing"});

std::string guess(std::string_view name, const std::vector<OurStage>& ours,
                  std::optional<StageEnd> end = std::nullopt) {
    const auto choice = guess_stage(name, end, ours);
    if (!choice) return "ask";
    if (choice->kind != StageChoice::Kind::stage) return choice->text();
    for (const OurStage& our : ours)
        if (our.id == choice->stage) return our.name;
    return "a stage that is not ours";
}

// D7: stages map to the phase the buyer is in.
TEST(StageGuess, KnowsTheNamesThatSystemsComeWith) {
    struct Case {
        const char* theirs;
        const char* ours;
    };
    const Case cases[] = {
        {"Prospecting", "Discovery"},
        {"Qualification", "Qualification"},
        {"Needs Analysis", "Qualification"},
        {"Value Proposition", "Qualification"},
        {"Id. Decision Makers", "Qualification"},
        {"Perception Analysis", "Proposal"},
        {"Proposal/Price Quote", "Proposal"},
        {"Negotiation/Review", "Negotiation"},
        {"Closed Won", "won"},
        {"Closed Lost", "lost"},
        {"Appointment Scheduled (Sales Pipeline)", "Discovery"},
        {"appointmentscheduled", "Discovery"},
        {"Qualified To Buy", "Qualification"},
        {"Presentation Scheduled", "Proposal"},
        {"Decision Maker Bought-In", "Negotiation"},
        {"Contract Sent", "Closing"},
        {"closedwon", "won"},
        {"Closed Lost (Sales Pipeline)", "lost"},
        {"Kualifikasi", "Qualification"},
        {"Penawaran Harga", "Proposal"},
        {"Negosiasi", "Negotiation"},
        {"Menang", "won"},
        {"Kalah", "lost"},
        {"需求分析", "Qualification"},
        {"方案/报价", "Proposal"},
        {"商务谈判", "Negotiation"},
        {"赢单", "won"},
        {"输单", "lost"},
        {"Phase 7", "ask"},
        {"", "ask"},
    };
    for (const Case& each : cases) EXPECT_EQ(guess(each.theirs, english), each.ours) << each.theirs;
}

TEST(StageGuess, MeetsPipelinesInOtherLanguagesAndWithOwnNames) {
    EXPECT_EQ(guess("Negotiation",
                    pipeline({"Penemuan", "Kualifikasi", "Proposal", "Negosiasi", "Penutupan"})),
              "Negosiasi");
    EXPECT_EQ(guess("Proposal", pipeline({"需求发现", "资格确认", "方案", "谈判", "签约"})),
              "方案");
    EXPECT_EQ(guess("Prospecting", pipeline({"They feel it", "They look around"})), "They feel it")
        << "by the buyer's phase where no name is alike";
    EXPECT_EQ(guess("They look around", pipeline({"They feel it", "They look around"})),
              "They look around");
    EXPECT_EQ(guess("Negotiation", {}), "ask");
}

TEST(StageGuess, WhatTheirSystemSaysOfAnEndOutweighsTheName) {
    EXPECT_EQ(guess("Closed - Duplicate", english, StageEnd::lost), "lost");
    EXPECT_EQ(guess("Signed", english, StageEnd::won), "won");
    EXPECT_EQ(guess("Won back", english, StageEnd::open), "ask");
}

TEST(StageChoices, AreWrittenAndReadAsMappingsHaveThem) {
    for (const char* text : {"won", "lost", "leave_out", "stg_11111111111111111111"})
        EXPECT_EQ(StageChoice::parse(text).value().text(), text);
    for (const char* text : {"", "maybe", "deal_11111111111111111111"})
        EXPECT_EQ(StageChoice::parse(text), std::nullopt);
}

}  // namespace
}  // namespace akad::imports
