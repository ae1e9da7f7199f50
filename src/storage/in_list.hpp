// Look-ups of many ids in few queries, on both databases.
#pragma once

#include <algorithm>
#include <bit>
#include <functional>
#include <string>
#include <vector>

#include "storage/query.hpp"

namespace akad::storage {

constexpr std::size_t most_in_list = 256;

/// "$2, $3, …" for `count` values behind `$1`.
[[nodiscard]] inline std::string placeholders(std::size_t count) {
    std::string list;
    for (std::size_t i = 0; i < count; ++i) list += (i > 0 ? ", $" : "$") + std::to_string(i + 2);
    return list;
}

/// Runs `sql_of("$2, $3, …")` for the ids, up to 256 in one query; `$1` is the workspace. The
/// lists are filled up to a power of two by repeating the last id, so that few statements are kept.
template <class Row, class AnyId, class Visit>
void each_of(Connection& db, WorkspaceId workspace, std::vector<AnyId> ids,
             const std::function<std::string(const std::string&)>& sql_of, Visit&& visit) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (std::size_t first = 0; first < ids.size(); first += most_in_list) {
        const std::size_t count = std::min(most_in_list, ids.size() - first);
        const std::size_t size = std::bit_ceil(count);
        std::vector<std::string> texts{workspace.text()};
        for (std::size_t i = 0; i < size; ++i)
            texts.push_back(ids[first + std::min(i, count - 1)].text());
        std::vector<Value> values;
        for (const std::string& text : texts) values.emplace_back(std::string_view(text));
        const auto cursor = db.open(sql_of(placeholders(size)), values);
        while (cursor->next()) visit(read_row<Row>(*cursor));
    }
}

template <class Row, class AnyId>
[[nodiscard]] std::vector<Row> all_of(
    Connection& db, WorkspaceId workspace, const std::vector<AnyId>& ids,
    const std::function<std::string(const std::string&)>& sql_of) {
    std::vector<Row> rows;
    each_of<Row>(db, workspace, ids, sql_of, [&](Row row) { rows.push_back(std::move(row)); });
    return rows;
}

}  // namespace akad::storage
