// How far the projections of a workspace are, and which facts they could not read.
#pragma once

#include <string>
#include <vector>

#include "http/http.hpp"

namespace akad::app {

struct ParkedView {
    std::int64_t sequence = 0;
    std::string problem;
    Instant parked_at{};
};
BOOST_DESCRIBE_STRUCT(ParkedView, (), (sequence, problem, parked_at))

struct FollowerView {
    std::string name;
    std::int64_t followed = 0;  ///< up to this fact
    std::int64_t behind = 0;    ///< facts still to come
    std::vector<ParkedView> parked;
};
BOOST_DESCRIBE_STRUCT(FollowerView, (), (name, followed, behind, parked))

struct FollowersView {
    std::vector<FollowerView> followers;
};
BOOST_DESCRIBE_STRUCT(FollowersView, (), (followers))

[[nodiscard]] Result<FollowersView> list_followers(const storage::Reading& reading);

}  // namespace akad::app
