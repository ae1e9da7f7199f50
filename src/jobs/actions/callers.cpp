#include "jobs/actions/callers.hpp"

#include "core/json_read.hpp"

namespace akad::jobs {

namespace {
struct KeptCaller {
    std::optional<PersonId> person{};
    Proof proof = Proof::system;
    std::optional<PersonId> on_behalf_of{};
    Role role = Role::auditor;
    Visibility visibility = Visibility::own;
    std::optional<TeamId> team{};
    std::vector<Permission> may{};
};
BOOST_DESCRIBE_STRUCT(KeptCaller, (), (person, proof, on_behalf_of, role, visibility, team, may))
}  // namespace

std::string caller_as_text(const Caller& caller) {
    return to_json(KeptCaller{caller.person, caller.proof, caller.on_behalf_of, caller.role,
                              caller.visibility, caller.team, caller.may});
}

Result<Caller> caller_from_text(WorkspaceId workspace, const std::string& text) {
    KeptCaller kept = TRY(from_json<KeptCaller>(text));
    return Caller{workspace, kept.person,     kept.proof, kept.on_behalf_of,
                  kept.role, kept.visibility, kept.team,  std::move(kept.may)};
}

}  // namespace akad::jobs
