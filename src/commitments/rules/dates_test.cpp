#include "commitments/rules/dates.hpp"

#include <gtest/gtest.h>

#include <functional>
#include <set>
#include <vector>

namespace akad::commitments {
namespace {

using enum DateDeed;
using enum Side;

constexpr DateDeed all_deeds[] = {propose, accept, counter, refuse, withdraw};
constexpr Side both_sides[] = {seller, buyer};

std::string code_of(const Result<DateTalk>& result) {
    return result.ok() ? "ok" : result.error().code;
}

struct Move {
    DateDeed deed;
    Side by;
    std::optional<Day> day;
};

std::vector<Move> all_moves(const std::vector<std::optional<Day>>& days) {
    std::vector<Move> moves;
    for (const Side by : both_sides)
        for (const DateDeed deed : all_deeds) {
            const bool takes_day = deed == propose || deed == counter;
            for (const auto& day : takes_day ? days : std::vector<std::optional<Day>>{std::nullopt})
                moves.push_back({deed, by, day});
        }
    return moves;
}

/// What each side has asked for or said yes to since a day was agreed last, kept beside the
/// machine.
struct Consent {
    std::set<std::optional<Day>> of[2];
    std::set<std::optional<Day>>& said(Side side) { return of[static_cast<int>(side)]; }
};

Consent after_move(Consent consent, const DateTalk& before, const Move& move) {
    if (move.deed == propose || move.deed == counter) consent.said(move.by) = {move.day};
    if (move.deed == counter) consent.said(other(move.by)).clear();
    if (move.deed == accept) consent.said(move.by).insert(before.offer->day);
    if (move.deed == refuse || move.deed == withdraw) consent = {};
    return consent;
}

/// Walks every sequence of moves of both sides up to a depth, and answers how many were legal.
int walk(const DateTalk& talk, const Consent& consent, const std::vector<Move>& moves, int depth) {
    if (depth == 0) return 0;
    int legal = 0;
    for (const Move& move : moves) {
        const auto after = after_deed(talk, move.deed, move.by, move.day);
        if (!after.ok()) continue;
        ++legal;
        Consent now = after_move(consent, talk, move);
        if (after->agreed != talk.agreed) {
            EXPECT_TRUE(now.said(seller).contains(after->agreed)) << "our side did not agree";
            EXPECT_TRUE(now.said(buyer).contains(after->agreed)) << "the buyer did not agree";
            EXPECT_EQ(move.deed, accept);
            EXPECT_NE(talk.offer->by, move.by);
        }
        EXPECT_EQ(after->first, talk.first ? talk.first : after->agreed) << "the first day stays";
        EXPECT_TRUE(!after->offer || after->offer == talk.offer || after->offer->by == move.by);
        if (after->agreed != talk.agreed) now = {};
        legal += walk(*after, now, moves, depth - 1);
    }
    return legal;
}

TEST(DatesOfBothSides, M8_NoSequenceOfDeedsMovesADayWithoutBothSides) {
    const Day first = Day::of(2026, 5, 4);
    const auto moves = all_moves({first, first.plus(3), std::nullopt});
    for (const std::optional<Day>& agreed : {std::optional<Day>(first), std::optional<Day>()}) {
        const int legal = walk({.first = agreed, .agreed = agreed}, {}, moves, 7);
        EXPECT_GT(legal, 10'000);
    }
}

TEST(DatesOfBothSides, M8_OnlyTheOtherSideAnswers) {
    const Day day = Day::of(2026, 5, 4);
    const DateTalk talk{.first = day, .agreed = day, .offer = Offer{seller, day.plus(7)}};
    for (const DateDeed deed : {accept, counter, refuse})
        EXPECT_EQ(code_of(after_deed(talk, deed, seller, day.plus(9))), "own_proposal");
    EXPECT_EQ(code_of(after_deed(talk, withdraw, buyer, {})), "not_own_proposal");
    EXPECT_EQ(code_of(after_deed(talk, propose, buyer, day.plus(9))), "proposal_open");
    EXPECT_EQ(code_of(after_deed(talk, counter, buyer, day.plus(7))), "same_day");
    EXPECT_EQ(after_deed(talk, accept, buyer, {})->agreed, day.plus(7));
    EXPECT_EQ(after_deed(talk, refuse, buyer, {})->agreed, day);
    EXPECT_EQ(after_deed(talk, withdraw, seller, {})->offer, std::nullopt);
    const auto countered = after_deed(talk, counter, buyer, day.plus(9));
    EXPECT_EQ(countered->offer, (Offer{buyer, day.plus(9)}));
    EXPECT_EQ(countered->agreed, day);
}

TEST(DatesOfBothSides, WhatStandsAlreadyIsNoProposal) {
    const Day day = Day::of(2026, 5, 4);
    const DateTalk talk{.first = day, .agreed = day};
    EXPECT_EQ(code_of(after_deed(talk, propose, buyer, day)), "same_day");
    EXPECT_EQ(code_of(after_deed({}, propose, buyer, {})), "same_day");
    for (const DateDeed deed : {accept, counter, refuse, withdraw})
        EXPECT_EQ(code_of(after_deed(talk, deed, buyer, day)), "no_proposal");
}

TEST(DatesOfBothSides, M54_ADayMayBecomeUnknownAgainAndTheFirstStays) {
    const Day day = Day::of(2026, 5, 4);
    const auto asked = after_deed({.first = day, .agreed = day}, propose, buyer, std::nullopt);
    const auto agreed = after_deed(*asked, accept, seller, {});
    EXPECT_EQ(agreed->agreed, std::nullopt);
    EXPECT_EQ(agreed->first, day);
}

}  // namespace
}  // namespace akad::commitments
