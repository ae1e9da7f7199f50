#include "storage/postgresql/postgresql_store.hpp"

namespace akad::storage {

Result<std::unique_ptr<Store>> open_postgresql_store(const std::string&) {
    return Error{ErrorKind::unavailable, "storage_unreachable",
                 "This binary cannot speak to PostgreSQL yet. Use a folder."};
}

}  // namespace akad::storage
