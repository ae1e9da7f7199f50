// The workspace's own ladders, all in one row whose subject is the workspace.
#pragma once

#include <optional>
#include <string>

#include <boost/describe/class.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include "commitments/commitment.hpp"
#include "storage/store.hpp"

namespace akad::commitments {

struct LadderRow {
    WorkspaceId workspace{};
    WorkspaceId id{};
    std::int64_t revision = 1;
    std::string ladders;
};
BOOST_DESCRIBE_STRUCT(LadderRow, (), (workspace, id, revision, ladders))

[[nodiscard]] std::optional<LadderRow> find_ladders(storage::Connection& db, WorkspaceId workspace);

/// Every kind of commitment, in order.
template <class Visit>
void each_kind(Visit&& visit) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Kind>>(
        [&](auto enumerator) { visit(enumerator.value); });
}

}  // namespace akad::commitments
