#include "commitments/rules/network.hpp"

#include <algorithm>
#include <charconv>
#include <map>

namespace akad::commitments {

std::string text_of(const std::vector<Prerequisite>& prerequisites) {
    std::string text;
    for (const Prerequisite& each : prerequisites) {
        if (!text.empty()) text += ' ';
        text += each.commitment.text() + '+' + std::to_string(each.lag_days);
    }
    return text;
}

std::vector<Prerequisite> prerequisites_in(const std::optional<std::string>& text) {
    std::vector<Prerequisite> found;
    std::string_view left = text ? std::string_view(*text) : std::string_view();
    while (!left.empty()) {
        const auto word = left.substr(0, left.find(' '));
        left.remove_prefix(std::min(left.size(), word.size() + 1));
        const auto plus = word.find('+');
        const auto id = CommitmentId::parse(word.substr(0, plus));
        if (!id || plus == std::string_view::npos) return {};
        int lag_days = 0;
        std::from_chars(word.data() + plus + 1, word.data() + word.size(), lag_days);
        found.push_back({*id, lag_days});
    }
    return found;
}

Result<std::vector<Prerequisite>> in_order(std::vector<Prerequisite> prerequisites) {
    if (prerequisites.size() > most_prerequisites)
        return Error{ErrorKind::invalid, "too_many_prerequisites",
                     "A commitment comes after at most " + std::to_string(most_prerequisites) +
                         " others. Name the last of them."};
    for (const Prerequisite& each : prerequisites)
        if (each.lag_days < 0 || each.lag_days > most_lag_days)
            return Error{ErrorKind::invalid, "bad_lag",
                         "Between two commitments lie 0 to " + std::to_string(most_lag_days) +
                             " working days."};
    std::ranges::sort(prerequisites, {}, &Prerequisite::commitment);
    const auto again = std::ranges::unique(prerequisites, {}, &Prerequisite::commitment);
    prerequisites.erase(again.begin(), again.end());
    return prerequisites;
}

std::vector<CommitmentId> circle_through(const std::vector<Dependence>& network,
                                         CommitmentId commitment,
                                         const std::vector<Prerequisite>& after) {
    std::multimap<CommitmentId, CommitmentId> prerequisites;
    for (const Dependence& each : network)
        if (each.commitment != commitment)
            prerequisites.emplace(each.commitment, each.prerequisite);
    std::map<CommitmentId, CommitmentId> reached_from;
    std::vector<CommitmentId> left;
    const auto reach = [&](CommitmentId from, CommitmentId to) {
        if (reached_from.emplace(to, from).second) left.push_back(to);
    };
    for (const Prerequisite& each : after) reach(commitment, each.commitment);
    while (!left.empty() && !reached_from.contains(commitment)) {
        const CommitmentId at = left.back();
        left.pop_back();
        const auto [from, end] = prerequisites.equal_range(at);
        for (auto each = from; each != end; ++each) reach(at, each->second);
    }
    if (!reached_from.contains(commitment)) return {};
    std::vector<CommitmentId> circle{commitment};
    do circle.push_back(reached_from.at(circle.back()));
    while (circle.back() != commitment);
    return circle;
}

}  // namespace akad::commitments
