// Which of our stages does a stage of theirs stand for? A guess to start from, by the names that
// sales systems come with in English, Indonesian and Chinese; a person looks over it and decides.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum.hpp>

#include "core/ids.hpp"

namespace akad::imports {

/// A stage of the pipeline that deals are imported into, in order.
struct OurStage {
    StageId id{};
    std::string name;
    std::string buyer_phase;  ///< by the name of deals' enumerator
};

/// What a name of theirs becomes.
struct StageChoice {
    enum class Kind { stage, won, lost, leave_out };
    Kind kind = Kind::leave_out;
    StageId stage{};  ///< for Kind::stage
    friend bool operator==(const StageChoice&, const StageChoice&) = default;

    /// "stg_…", "won", "lost" or "leave_out", as a mapping writes it.
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static std::optional<StageChoice> parse(std::string_view text);
};

/// How their system says that deals in a stage have ended.
BOOST_DEFINE_ENUM_CLASS(StageEnd, open, won, lost)

/// The choice that a name suggests; nothing when it suggests none and somebody has to choose.
/// `end` is what the columns IsClosed and IsWon say, which outweighs every name.
[[nodiscard]] std::optional<StageChoice> guess_stage(std::string_view name,
                                                     std::optional<StageEnd> end,
                                                     const std::vector<OurStage>& ours);

}  // namespace akad::imports
