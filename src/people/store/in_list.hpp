// Look-ups of many ids in one query, on both databases.
#pragma once

#include <algorithm>
#include <functional>
#include <string>
#include <vector>

#include "storage/query.hpp"

namespace akad::people {

constexpr std::size_t most_in_list = 256;

/// "$2, $3, …" for `count` values behind `$1`.
[[nodiscard]] std::string placeholders(std::size_t count);

/// Runs `sql_of("$2, $3, …")` for the ids, up to 256 in one query; `$1` is the workspace. The
/// lists are filled up to a power of two by repeating the last id, so that few statements are kept.
template <class Row, class AnyId, class Visit>
void each_of(storage::Connection& db, WorkspaceId workspace, std::vector<AnyId> ids,
             const std::function<std::string(const std::string&)>& sql_of, Visit&& visit) {
    std::ranges::sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    for (std::size_t first = 0; first < ids.size(); first += most_in_list) {
        const std::size_t count = std::min(most_in_list, ids.size() - first);
        std::size_t size = 1;
        while (size < count) size *= 2;
        std::vector<std::string> texts{workspace.text()};
        for (std::size_t i = 0; i < size; ++i)
            texts.push_back(ids[first + std::min(i, count - 1)].text());
        std::vector<storage::Value> values;
        for (const std::string& text : texts) values.emplace_back(std::string_view(text));
        const auto cursor = db.open(sql_of(placeholders(size)), values);
        while (cursor->next()) visit(storage::read_row<Row>(*cursor));
    }
}

}  // namespace akad::people
