#include "jobs/node.hpp"

#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>
#include <latch>

namespace akad::jobs {

Caller system_in(WorkspaceId workspace) {
    Caller caller;
    caller.workspace = workspace;
    caller.role = Role::administrator;
    caller.visibility = Visibility::all;
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Permission>>(
        [&](auto enumerator) { caller.may.push_back(enumerator.value); });
    return caller;
}

ledger::Command command_for(const Node& node, Caller caller, ledger::Decide decide) {
    return {.caller = std::move(caller),
            .seed = fresh_seed(),
            .now = node.clock(),
            .decide = std::move(decide)};
}

std::vector<Result<ledger::Kept>> submit_all(const Node& node,
                                             std::vector<ledger::Command> commands) {
    const Error full{ErrorKind::unavailable, "queue_full", "Too much is waiting; try again."};
    std::vector<Result<ledger::Kept>> answers(commands.size(), full);
    std::latch answered(static_cast<std::ptrdiff_t>(commands.size()));
    for (std::size_t i = 0; i < commands.size(); ++i) {
        const auto done = [&answers, &answered, i](Result<ledger::Kept> kept) {
            answers[i] = std::move(kept);
            answered.count_down();
        };
        if (!node.ledger.submit(std::move(commands[i]), done)) answered.count_down();
    }
    answered.wait();
    return answers;
}

Error caught(const Node& node) {
    try {
        throw;
    } catch (const storage::Failure& failure) {
        node.complain(failure.what());
        const bool passes = failure.kind() == storage::Failure::Kind::unavailable ||
                            failure.kind() == storage::Failure::Kind::too_slow;
        return {passes ? ErrorKind::unavailable : ErrorKind::internal, "storage_failed",
                "The database could not answer."};
    } catch (const std::exception& exception) {
        node.complain(exception.what());
        return {ErrorKind::internal, "work_broken",
                "The work met a mistake of ours; please report it."};
    }
}

}  // namespace akad::jobs
