// Who is asking. http builds a Caller from a session or a token (through people), every view
// filters by it and every fact names it. There is no ambient current user.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include <boost/describe/enum.hpp>

#include "core/ids.hpp"

namespace akad {

BOOST_DEFINE_ENUM_CLASS(Role, representative, manager, deal_desk, legal, finance, operations,
                        administrator, auditor)

/// Which deals somebody sees: their own, their team's, or all.
BOOST_DEFINE_ENUM_CLASS(Visibility, own, team, all)

/// How the author of a fact was authenticated.
BOOST_DEFINE_ENUM_CLASS(Proof, session, token, import, system, command_line)

/// Everything somebody can be allowed to do; people/rules/permissions.hpp says which role may.
BOOST_DEFINE_ENUM_CLASS(Permission, read, edit_deals, move_deals, override_gate, submit_evidence,
                        verify_evidence, manage_commitments, edit_customers, import_deals,
                        manage_pipeline, manage_members, manage_workspace, read_ledger, export_data,
                        coach)

struct Caller {
    WorkspaceId workspace{};
    std::optional<PersonId> person{};  ///< none for the system itself
    Proof proof = Proof::system;
    std::optional<PersonId> on_behalf_of{};
    Role role = Role::auditor;
    Visibility visibility = Visibility::own;
    std::optional<TeamId> team{};
    std::vector<Permission> may{};  ///< what the role allows, less what a token's scopes leave out

    [[nodiscard]] bool can(Permission permission) const {
        for (const Permission each : may)
            if (each == permission) return true;
        return false;
    }
};

}  // namespace akad
