#include "evidence/rules/judging.hpp"

#include <gtest/gtest.h>

namespace akad::evidence {
namespace {

constexpr Day today = Day{20'000};
const Instant now{1'780'000'000'000'000};

template <class AnyId>
AnyId id_of(char digit) {
    IdTail tail;
    tail.fill(digit);
    return AnyId(tail);
}
const PersonId deal_owner = id_of<PersonId>('1');
const PersonId submitter = id_of<PersonId>('2');
const PersonId judge_person = id_of<PersonId>('3');

Caller caller_of(PersonId person) {
    return {.person = person, .may = {Permission::verify_evidence, Permission::submit_evidence}};
}

SubmitEvidence mail() {
    return {.act = Act::made_decision,
            .occurred_on = today,
            .text = "Sari wrote that the budget is approved."};
}

Evidence submitted() {
    return {.text = "Sari wrote that the budget is approved.", .submitted_by = submitter};
}

template <class T>
std::string code_of(const Result<T>& result) {
    return result.ok() ? "ok" : result.error().code;
}

TEST(Judging, D10_AnOpinionIsRefusedInThreeLanguages) {
    for (const char* text : {
             "I think they are interested",
             "  i THINK they will sign",
             "I\tthink so",
             "- I believe the CFO likes it",
             "I'm sure they will buy",
             "Ｉ ｔｈｉｎｋ it is fine",
             "It seems they have a budget",
             "Looks like a yes",
             "My gut says yes",
             "Probably next month",
             "Saya pikir mereka tertarik",
             "SEPERTINYA mereka tertarik",
             "Menurut saya anggaran ada",
             "Tampaknya mereka setuju",
             "Mungkin bulan depan",
             "我觉得他们有兴趣",
             "我认为客户会签",
             "感觉不错",
             "好像有预算",
             "应该会签约",
         })
        EXPECT_TRUE(opens_as_opinion(text)) << text;
}

TEST(Judging, D10_WhatTheBuyerDidOrSaidPasses) {
    for (const char* text : {
             "Sari thinks the scope fits and asked for a proposal",
             "\"I think we should sign in May,\" Sari wrote",
             "“I believe this is settled,” said the CFO",
             "「我觉得可以签」，王经理在邮件中写道",
             "Sari: I think we can sign",
             "I thinkpad order was confirmed by their buyer",
             "Information security approved the review",
             "Ibu Sari menyetujui anggaran",
             "Pikiran Rakyat menandatangani kontrak",
             "王经理确认预算为五十万",
             "他们觉得价格合适，并已发送采购订单",
             "",
         })
        EXPECT_FALSE(opens_as_opinion(text)) << text;
}

TEST(Judging, D2_WithoutAnActOfTheBuyerThereIsNoEvidence) {
    SubmitEvidence command = mail();
    EXPECT_EQ(code_of(check_submission(command, "Sari", today)), "ok");
    command.act.reset();
    EXPECT_EQ(code_of(check_submission(command, "Sari", today)), "opinion_not_evidence");
}

TEST(Judging, D10_EvidenceNamesThePersonAndADayThatHasCome) {
    SubmitEvidence command = mail();
    EXPECT_EQ(code_of(check_submission(command, "  ", today)), "buyer_not_named");
    command.occurred_on = today.plus(1);
    EXPECT_EQ(code_of(check_submission(command, "Sari", today)), "occurred_in_the_future");
    command.occurred_on = today.plus(-400);
    EXPECT_EQ(code_of(check_submission(command, "Sari", today)), "ok");
}

TEST(Judging, D17_AnAmountIsMoreThanZeroAndCanBeSummed) {
    const auto with_amount = [](std::int64_t value_minor) {
        SubmitEvidence command = mail();
        command.quantity = Quantity{.value_minor = value_minor, .currency = Currency{}};
        return code_of(check_submission(command, "Sari", today));
    };
    EXPECT_EQ(with_amount(-1), "value_out_of_range");
    EXPECT_EQ(with_amount(0), "value_out_of_range");
    EXPECT_EQ(with_amount(1), "ok");
    EXPECT_EQ(with_amount(largest_value_minor), "ok");
    EXPECT_EQ(with_amount(largest_value_minor + 1), "value_out_of_range");
}

TEST(Judging, NeitherTheDealsOwnerNorTheSubmitterDecides) {
    const auto verdict_by = [](PersonId person) {
        return code_of(
            judged(submitted(), State::verified, "", caller_of(person), deal_owner, now));
    };
    EXPECT_EQ(verdict_by(deal_owner), "owner_may_not_verify");
    EXPECT_EQ(verdict_by(submitter), "own_evidence");
    EXPECT_EQ(verdict_by(judge_person), "ok");
}

TEST(Judging, AVerdictSaysWhoAndWhenAndARejectionWhy) {
    const Caller judge = caller_of(judge_person);
    const auto verified = judged(submitted(), State::verified, " Seen. ", judge, deal_owner, now);
    ASSERT_TRUE(verified.ok());
    EXPECT_EQ(verified->state, State::verified);
    EXPECT_EQ(verified->decided_by, judge_person);
    EXPECT_EQ(verified->decided_at, now);
    EXPECT_EQ(verified->decision_note, "Seen.");
    EXPECT_EQ(verified->revision, 2);
    EXPECT_EQ(code_of(judged(submitted(), State::rejected, " ", judge, deal_owner, now)),
              "reason_missing");
    EXPECT_EQ(code_of(judged(submitted(), State::rejected, std::string(2'001, 'x'), judge,
                             deal_owner, now)),
              "too_long");
    EXPECT_EQ(code_of(judged(*verified, State::rejected, "No.", judge, deal_owner, now)),
              "already_decided");
}

TEST(Judging, D61_EvidenceOfAnyStateIsWithdrawnOnceAndWithAReason) {
    const Caller caller = caller_of(submitter);
    for (const State state : {State::submitted, State::verified, State::rejected}) {
        Evidence before = submitted();
        before.state = state;
        EXPECT_EQ(code_of(withdrawn(before, " \n", caller, now)), "reason_missing");
        const auto after = withdrawn(before, "The mail was a forgery.", caller, now);
        ASSERT_TRUE(after.ok());
        EXPECT_EQ(after->state, State::withdrawn);
        EXPECT_EQ(after->decision_note, "The mail was a forgery.");
        EXPECT_EQ(code_of(withdrawn(*after, "Again.", caller, now)), "already_withdrawn");
    }
}

TEST(Judging, WhatIsAllowedIsWhatTheActionsAllow) {
    const Evidence evidence = submitted();
    EXPECT_TRUE(allowed(evidence, caller_of(judge_person), deal_owner).decide);
    EXPECT_FALSE(allowed(evidence, caller_of(deal_owner), deal_owner).decide);
    EXPECT_FALSE(allowed(evidence, caller_of(submitter), deal_owner).decide);
    EXPECT_FALSE(allowed(evidence, {.person = judge_person}, deal_owner).decide);
    Evidence gone = evidence;
    gone.state = State::withdrawn;
    EXPECT_FALSE(allowed(gone, caller_of(judge_person), deal_owner).decide);
    EXPECT_FALSE(allowed(gone, caller_of(submitter), deal_owner).withdraw);
    EXPECT_TRUE(allowed(evidence, caller_of(submitter), deal_owner).withdraw);
}

}  // namespace
}  // namespace akad::evidence
