#include "evidence/submitters.hpp"

#include "storage/query.hpp"

namespace akad::evidence {

std::vector<PersonId> submitters_among(storage::Connection& db, WorkspaceId workspace,
                                       const std::vector<PersonId>& people) {
    std::vector<PersonId> submitters;
    for (const PersonId person : people)
        if (storage::one<std::string>(
                db, "SELECT id FROM evidence WHERE workspace = $1 AND submitted_by = $2 LIMIT 1",
                workspace, person))
            submitters.push_back(person);
    return submitters;
}

}  // namespace akad::evidence
