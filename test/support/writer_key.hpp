// Lets tests of the storage room make a Writer without the ledger. Only the ledger may elsewhere.
#pragma once

#include "storage/writer.hpp"

namespace akad::test {

struct WriterKey {
    [[nodiscard]] static storage::CommitKey make() { return {}; }
};

}  // namespace akad::test
