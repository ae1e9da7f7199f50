#include "deals/owing.hpp"

#include "deals/store/deal_store.hpp"
#include "people/people.hpp"

namespace akad::deals {

Result<commitments::Side> side_of(const storage::Reading& reading, PersonId person) {
    const WorkspaceId workspace = reading.caller.workspace;
    if (people::require_member(reading.db, workspace, person).ok())
        return commitments::Side::seller;
    if (people::require_contact(reading.db, workspace, person).ok())
        return commitments::Side::buyer;
    return Error{ErrorKind::invalid,
                 "unknown_person",
                 "A promise has one named owner. Choose a member or a contact.",
                 {{"owner", "unknown_person", "Choose a person."}}};
}

Result<void> require_sees(const storage::Reading& reading, PersonId person, DealId deal) {
    const auto member = TRY(people::require_member(reading.db, reading.caller.workspace, person));
    const Caller they{.workspace = reading.caller.workspace,
                      .person = person,
                      .visibility = member.visibility,
                      .team = member.team};
    if (require_deal({reading.db, they, reading.now}, deal).ok()) return {};
    return Error{ErrorKind::conflict, "cannot_see_deal",
                 member.name + " does not see this deal. Ask somebody who does."};
}

}  // namespace akad::deals
