#include "ledger/laws.hpp"

#include "playbooks/playbooks.hpp"
#include "playbooks/store/rows.hpp"

namespace akad::playbooks {

std::vector<ledger::FoldedTable> folded_tables() {
    return {ledger::folded<EditedText>("playbook_text"),
            ledger::folded<Acceleration>("acceleration")};
}

}  // namespace akad::playbooks
