#include "ledger/heads.hpp"

#include "storage/query.hpp"

namespace akad::ledger {

std::vector<LogSize> log_sizes(storage::Connection& db) {
    return storage::all<LogSize>(db, "SELECT workspace, size FROM ledger_head ORDER BY workspace");
}

}  // namespace akad::ledger
