#include "deals/store/regate.hpp"

#include "deals/rules/gate.hpp"
#include "storage/query.hpp"

namespace akad::deals {

namespace {

struct StoredGate {
    DealId id{};
    std::string gate;
};
BOOST_DESCRIBE_STRUCT(StoredGate, (), (id, gate))

}  // namespace

void regate_stage(storage::Connection& db, const StageWithCriteria& place) {
    const auto deals = storage::all<StoredGate>(
        db,
        "SELECT id, gate FROM deal WHERE workspace = $1 AND pipeline = $2 AND stage = $3 AND state "
        "= 'open'",
        place.stage.workspace, place.stage.pipeline, place.stage.id);
    for (const StoredGate& deal : deals) {
        const Gate gate =
            gate_of(place.criteria, evidence::standing(db, place.stage.workspace, deal.id));
        if (gate.text() == deal.gate) continue;
        storage::run(
            db, "UPDATE deal SET gate = $3, missing_count = $4 WHERE workspace = $1 AND id = $2",
            place.stage.workspace, deal.id, gate.text(), gate.missing_count());
    }
}

}  // namespace akad::deals
