#include "people/rules/permissions.hpp"

#include <algorithm>
#include <array>

#include "core/json.hpp"

namespace akad::people {

namespace {
using enum Permission;
using Permissions = std::vector<Permission>;

const Permissions of_representative{
    read,          edit_deals, move_deals, submit_evidence, verify_evidence, manage_commitments,
    edit_customers};
const Permissions of_manager{read,
                             edit_deals,
                             move_deals,
                             override_gate,
                             submit_evidence,
                             verify_evidence,
                             manage_commitments,
                             edit_customers,
                             import_deals,
                             export_data,
                             coach};
/// The desk keeps the customers' data right; the other specialists only judge and deliver.
const Permissions of_deal_desk{read, submit_evidence, verify_evidence, manage_commitments,
                               edit_customers};
const Permissions of_specialist{read, submit_evidence, verify_evidence, manage_commitments};
const Permissions of_administrator{read,
                                   edit_deals,
                                   move_deals,
                                   override_gate,
                                   submit_evidence,
                                   verify_evidence,
                                   manage_commitments,
                                   edit_customers,
                                   import_deals,
                                   manage_pipeline,
                                   manage_members,
                                   manage_workspace,
                                   read_ledger,
                                   export_data,
                                   coach};
const Permissions of_auditor{read, read_ledger, export_data};
}  // namespace

const std::vector<Permission>& permissions_of(Role role) {
    switch (role) {
        case Role::representative:
            return of_representative;
        case Role::manager:
            return of_manager;
        case Role::deal_desk:
            return of_deal_desk;
        case Role::legal:
        case Role::finance:
        case Role::operations:
            return of_specialist;
        case Role::administrator:
            return of_administrator;
        case Role::auditor:
            break;
    }
    return of_auditor;
}

bool allows(Role role, Permission permission) {
    return std::ranges::find(permissions_of(role), permission) != permissions_of(role).end();
}

Visibility default_visibility(Role role) {
    return role == Role::representative ? Visibility::team : Visibility::all;
}

std::string_view permission_word(Permission permission) {
    return permission == export_data ? "export" : name_of(permission);
}

std::optional<Permission> permission_of_word(std::string_view word) {
    if (word == "export") return export_data;
    const auto found = parse_enum<Permission>(word);
    return found == export_data ? std::nullopt : found;
}

std::vector<Permission> within_scopes(Role role, const std::vector<Permission>& scopes) {
    std::vector<Permission> kept;
    for (const Permission each : permissions_of(role))
        if (std::ranges::find(scopes, each) != scopes.end()) kept.push_back(each);
    return kept;
}

bool sees_owner(const Caller& caller, std::optional<PersonId> owner,
                std::optional<TeamId> team_of_owner) {
    if (caller.visibility == Visibility::all) return true;
    if (owner && owner == caller.person) return true;
    return caller.visibility == Visibility::team && caller.team && caller.team == team_of_owner;
}

}  // namespace akad::people
