// The names that the views of this room show, looked up once for all of their rows.
#pragma once

#include <map>
#include <set>
#include <vector>

#include "deals/brief.hpp"
#include "reviews/views/views.hpp"

namespace akad::reviews {

class Names {
public:
    void need(std::optional<PersonId> person) {
        if (person) wanted_.insert(*person);
    }
    void look_up(const storage::Reading& reading) {
        known_ = people::names_of(reading.db, reading.caller.workspace,
                                  {wanted_.begin(), wanted_.end()});
    }
    [[nodiscard]] Person of(PersonId person) const {
        const auto found = known_.find(person);
        return {person, found == known_.end() ? "" : found->second};
    }

private:
    std::set<PersonId> wanted_;
    std::map<PersonId, std::string> known_;
};

[[nodiscard]] ActionLine line_of(const commitments::Commitment& commitment, const Names& names);
[[nodiscard]] Said said_of(const Inspection& inspection, const Review& review, const Names& names);
/// What this caller may do with a running review: coach it, if they may coach.
[[nodiscard]] std::vector<May> may_of(const std::vector<std::string>& actions, const Caller& caller,
                                      const Review& review);

}  // namespace akad::reviews
