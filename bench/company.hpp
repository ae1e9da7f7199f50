// Companies made through the real actions: members, a pipeline, deals with evidence.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/caller.hpp"
#include "deals/store/rows.hpp"
#include "ledger/ledger.hpp"
#include "storage/store.hpp"

namespace akad::bench {

struct Company {
    Caller owner;      ///< an administrator
    Caller rep;        ///< owns the deals
    Caller colleague;  ///< verifies
    deals::Layout layout;
    std::string bearer;  ///< a token of the representative's, for HTTP
};

[[nodiscard]] std::unique_ptr<storage::Store> open_bench_store(const std::string& folder);

/// Submits and stops the bench when it is refused.
std::string must(ledger::Ledger& ledger, const Caller& caller, ledger::Decide decide);

[[nodiscard]] Company found_company(storage::Store& store, ledger::Ledger& ledger,
                                    const std::string& name);

/// Opens deals, many in one transaction; close days, values and names differ. Every third deal
/// gets a next step, and two of three of those are late.
std::vector<DealId> open_deals(ledger::Ledger& ledger, const Company& company, int count);

/// Changes every deal so many times, a fact each: its value, then its close day, and so on.
void change_deals(ledger::Ledger& ledger, const Company& company, const std::vector<DealId>& deals,
                  int times);

/// Verified evidence for every criterion of the first stage.
void open_gates(ledger::Ledger& ledger, const Company& company, const std::vector<DealId>& deals);

}  // namespace akad::bench
