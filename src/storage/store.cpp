#include "storage/store.hpp"

#include "storage/postgresql/postgresql_store.hpp"
#include "storage/sqlite/sqlite_store.hpp"

namespace akad::storage {

Result<std::unique_ptr<Store>> Store::open(const Location& location) {
    if (location.is_postgresql()) return open_postgresql_store(location.text);
    return open_sqlite_store(location.text);
}

}  // namespace akad::storage
