// Deals: a pipeline of stages that are left on evidence. This is what other rooms call; what a
// person can do here is declared in actions/, what they can look at in views/.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>

#include "core/money.hpp"
#include "ledger/laws.hpp"
#include "ledger/ledger.hpp"

namespace akad::http {
class Routes;
}

namespace akad::deals {

/// Gives a new workspace its default pipeline in its language; part of creating it.
[[nodiscard]] Result<PipelineId> add_default_pipeline(ledger::Writing& writing,
                                                      std::string_view language);

/// A stage as an import maps to it.
struct StageChoice {
    StageId id{};
    std::string name;
};
/// The pipeline new deals start in, and its stages in order.
struct PipelineChoice {
    PipelineId id{};
    std::vector<StageChoice> stages;
};
[[nodiscard]] Result<PipelineChoice> first_pipeline_of(storage::Connection& db,
                                                       WorkspaceId workspace);

/// One stay of an imported deal in a stage.
struct ImportedVisit {
    StageId stage{};
    Instant entered_at{};
    std::optional<Instant> left_at{};
};
BOOST_DESCRIBE_STRUCT(ImportedVisit, (), (stage, entered_at, left_at))

/// A deal as another system has it.
struct ImportedDeal {
    ImportId import{};
    std::string system;
    std::string external_id;
    std::string name;
    CustomerId customer{};
    Money value{};
    std::optional<Day> close_day{};
    PersonId owner{};
    PipelineId pipeline{};
    StageId stage{};
    enum class End { open, won, lost } end = End::open;
    Instant created_at{};
    std::vector<ImportedVisit> visits;  ///< in order, the last one open unless the deal ended
};

/// Opens a deal in the stage its system says. It is marked as claiming that stage without
/// evidence (D6, D94) unless it is the first, and nobody sees it until `reveal_import`.
/// Refusals: those of opening a deal; `already_imported` for a known system and id.
[[nodiscard]] Result<DealId> open_imported_deal(ledger::Writing& writing, const ImportedDeal& deal);

/// Begins an import: its deals stay out of every list until it is revealed.
void begin_import(ledger::Writing& writing, ImportId import);
/// All deals of the import appear together.
void reveal_import(ledger::Writing& writing, ImportId import);

/// The deal that came from this record, with the name of the stage it stands in.
struct KnownDeal {
    DealId id{};
    StageId stage{};
    std::string stage_name;
    bool open = true;
};
[[nodiscard]] std::optional<KnownDeal> find_imported(storage::Connection& db, WorkspaceId workspace,
                                                     std::string_view system,
                                                     std::string_view external_id);

/// A later file names another stage: shown as a claim, never a move.
[[nodiscard]] Result<void> record_claim(ledger::Writing& writing, DealId deal,
                                        const std::string& stage_name);

/// A history of an imported deal, in order: it replaces the stays that the import gave the deal,
/// up to where it stood then. What happened here since stays; told twice, it adds nothing.
[[nodiscard]] Result<void> import_past(ledger::Writing& writing, DealId deal,
                                       const std::vector<ImportedVisit>& told);

[[nodiscard]] const std::vector<storage::Migration>& migrations();
[[nodiscard]] std::vector<ledger::FoldedTable> folded_tables();
[[nodiscard]] std::vector<ledger::Law> laws();
void add_routes(http::Routes& routes);

/// May this caller hear of facts about this deal (the event stream's filter)?
[[nodiscard]] bool may_see_deal(const storage::Reading& reading, DealId deal);

}  // namespace akad::deals
