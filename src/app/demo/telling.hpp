// Does what the plan says, through the same actions as people use. Everything here but `papers_for`
// runs on the writer's thread.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "app/demo/plan.hpp"
#include "storage/blobs.hpp"

namespace akad::app::demo {

/// A workspace just founded: who may act, and what the pipeline is.
struct Founded {
    WorkspaceId workspace{};
    std::map<std::string, Caller> members;
    std::map<std::string, deals::StageView> stages;
    std::map<std::string, deals::CriterionView> criteria;
};

/// A file of evidence whose bytes are kept.
struct KeptPaper {
    std::string name;
    std::int64_t size = 0;
    std::string sha256;
};

class Telling {
public:
    Telling(const Script& script, Language language, Day today, Founded founded)
        : script_(script), language_(language), today_(today), founded_(std::move(founded)) {}

    /// Whoever does this step.
    [[nodiscard]] const Caller& caller_of(const Step& step) const;
    /// Keeps the bytes of the step's file, if it has one; before its turn, on any thread.
    [[nodiscard]] Result<void> keep_paper(const Step& step, storage::Blobs& blobs);
    /// Runs one step. May be run again after a batch failed: what it notes is written over.
    [[nodiscard]] Result<void> run(ledger::Writing& writing, const Step& step);

private:
    /// What was made so far for one deal.
    struct Made {
        DealId id{};
        std::map<std::string, EvidenceId> evidence;  ///< the last of each criterion
        CommitmentId step{};
        BlockerId blocker{};  ///< the last one
        PlanId plan{};
        std::map<std::string, CommitmentId> plan_steps;
    };

    Result<void> run_review(ledger::Writing& writing, const Step& step);
    Result<void> run_said(ledger::Writing& writing, const reviews::AgendaLine& line,
                          const Said& said, Day due);
    Result<void> run_rate(ledger::Writing& writing, const Step& step);
    Result<void> run_customer(ledger::Writing& writing, const Step& step);
    Result<void> run_open(ledger::Writing& writing, const Step& step);
    Result<void> run_stakeholders(ledger::Writing& writing, const Step& step);
    Result<void> run_proof(ledger::Writing& writing, const Step& step);
    Result<void> run_step(ledger::Writing& writing, const Step& step);
    Result<void> run_ask(ledger::Writing& writing, const Step& step);
    Result<void> run_change(ledger::Writing& writing, const Step& step);
    Result<void> run_claim(ledger::Writing& writing, const Step& step);
    Result<void> run_activity(ledger::Writing& writing, const Step& step);
    Result<void> run_move(ledger::Writing& writing, const Step& step);
    Result<void> run_plan(ledger::Writing& writing, const Step& step);
    Result<void> run_plan_step(ledger::Writing& writing, const Step& step);
    Result<void> run_blocker(ledger::Writing& writing, const Step& step);
    Result<void> run_verdict(ledger::Writing& writing, const Step& step);

    [[nodiscard]] const Deal& deal_of(const Step& step) const {
        return script_.deals[step.deal.value()];
    }
    [[nodiscard]] Made& made(const Step& step) { return made_[step.deal.value()]; }
    [[nodiscard]] std::string text_of(const Step& step) const;
    [[nodiscard]] std::string words_for_proof(const Step& step) const;
    [[nodiscard]] Fillings fillings_for(const Step& step) const;
    [[nodiscard]] const Buyer& buyer_of(const Step& step) const;
    [[nodiscard]] const Buyer& decider_of(const Deal& deal, const Buyer& told_by) const;
    [[nodiscard]] const Buyer* player_of(const Customer& customer, people::BuyerRole role) const;
    [[nodiscard]] bool plays(const Buyer& buyer, people::BuyerRole role) const;
    [[nodiscard]] Day committed_day(const Step& step) const;
    [[nodiscard]] std::optional<evidence::Quantity> quantity_of(const Step& step) const;
    [[nodiscard]] PersonId person_named(const Deal& deal, const std::string& key) const;

    const Script& script_;
    Language language_;
    Day today_;
    Founded founded_;
    std::map<std::string, CustomerId> customers_;
    std::map<std::string, PersonId> contacts_;  ///< by "customer key"
    std::map<std::size_t, Made> made_;
    std::map<std::pair<std::size_t, std::string>, KeptPaper> papers_;  ///< by deal and criterion
};

}  // namespace akad::app::demo
