// A house that holds reviews, for the tests of this room.
#pragma once

#include <string>

#include "attention/attention.hpp"
#include "deals/testing_house.hpp"
#include "jobs/jobs.hpp"
#include "reviews/actions/actions.hpp"
#include "reviews/reviews.hpp"
#include "reviews/store/review_store.hpp"
#include "reviews/views/views.hpp"
#include "signals/commands.hpp"
#include "signals/signals.hpp"

namespace akad::reviews::testing {

using deals::testing::code_of;

inline std::vector<storage::Migration> steps() {
    auto all = deals::testing::steps();
    for (const auto& room : {signals::migrations(), attention::migrations(), reviews::migrations()})
        all.insert(all.end(), room.begin(), room.end());
    return all;
}

struct ReviewHouse : deals::testing::DealHouse {
    explicit ReviewHouse(storage::Store& store_in)
        : DealHouse(store_in), jobs(store, ledger, [this] { return now; }) {
        attention::add_jobs(jobs);
    }

    /// What the node does by itself: attention follows the ledger and looks when a day is over.
    void settle() {
        while (jobs.follow_once()) continue;
        while (jobs.fire_due() > 0) continue;
    }
    /// The deals of the representative, brought to the third stage and standing there too long.
    DealId late_deal(const std::string& name) {
        const DealId id = opened(name);
        bring_to(id, 2);
        return id;
    }
    RhythmId weekly() {
        return run(manager, add_rhythm,
                   SetRhythm{.looking = Looking::all_open, .every = Every::week, .first_stage = 3})
            .value();
    }
    Result<ReviewId> start(const Caller& caller, RhythmId rhythm) {
        settle();
        return run(caller, start_review, StartReview{.rhythm = rhythm});
    }
    Result<ReviewId> inspect(const Caller& caller, DealId deal) {
        settle();
        return run(caller, start_review, StartReview{.deal = deal});
    }
    ReviewView review(const Caller& caller, ReviewId id) {
        return look(caller, show_review, id).value();
    }
    InspectionView inspection(const Caller& caller, InspectionId id) {
        return look(caller, show_inspection, id).value();
    }
    Result<InspectionId> decide(InspectionId id, Outcome outcome) {
        return run(manager, record_inspection, id, RecordInspection{.outcome = outcome});
    }

    std::string broken_review_laws() {
        ledger::Report report;
        const auto db = store.writing_connection();
        ledger::verify(*db, owner.workspace, {reviews::folded_tables(), reviews::laws()}, report);
        std::string text;
        for (const auto& each : report.kept())
            text += each.law + " | " + each.place + " | " + each.seen + "\n";
        return text;
    }

    jobs::Jobs jobs;
};

inline void in_each_house(const std::function<void(ReviewHouse&)>& body) {
    test::for_each_database(steps(), [&](storage::Store& store) {
        ReviewHouse house(store);
        body(house);
        EXPECT_EQ(house.broken_laws(), "");
        EXPECT_EQ(house.broken_review_laws(), "");
        house.ledger.stop();
    });
}

}  // namespace akad::reviews::testing
