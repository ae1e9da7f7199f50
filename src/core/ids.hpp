// Every thing has an id that carries its kind ("deal_01jd…") and sorts by the time it was made.
// The names of all ids stand here, without behaviour, so that rooms can point at each other's
// things without knowing each other.
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace akad {

template <std::size_t N>
struct IdPrefix {
    char text[N]{};
    consteval IdPrefix(const char (&from)[N]) { std::copy_n(from, N, text); }
    [[nodiscard]] constexpr std::string_view view() const { return {text, N - 1}; }
};

/// The part of an id behind its kind: 100 bits in Crockford base 32, the first 48 of them
/// milliseconds since 1970. Compares in time order, allocates nothing.
using IdTail = std::array<char, 20>;

/// True for 20 lower-case Crockford base 32 digits.
[[nodiscard]] bool is_id_tail(std::string_view text) noexcept;

template <IdPrefix prefix_text>
class Id {
public:
    static constexpr std::string_view prefix = prefix_text.view();

    Id() { tail_.fill('0'); }
    explicit Id(const IdTail& tail) : tail_(tail) {}

    /// Reads "prefix_tail"; nothing else is an id of this kind.
    [[nodiscard]] static std::optional<Id> parse(std::string_view text) {
        if (text.size() != prefix.size() + 1 + std::tuple_size_v<IdTail>) return std::nullopt;
        if (!text.starts_with(prefix) || text[prefix.size()] != '_') return std::nullopt;
        const auto digits = text.substr(prefix.size() + 1);
        if (!is_id_tail(digits)) return std::nullopt;
        Id id;
        std::copy(digits.begin(), digits.end(), id.tail_.begin());
        return id;
    }

    [[nodiscard]] std::string text() const {
        std::string out;
        out.reserve(prefix.size() + 1 + tail_.size());
        out.append(prefix).append(1, '_').append(tail_.data(), tail_.size());
        return out;
    }

    friend auto operator<=>(const Id&, const Id&) = default;

private:
    IdTail tail_;
};

using WorkspaceId = Id<"ws">;
using TeamId = Id<"team">;
using PersonId = Id<"per">;  ///< one id for members and for buyers' contacts
using CustomerId = Id<"cus">;
using InvitationId = Id<"inv">;
using TokenId = Id<"tok">;
using RateId = Id<"rate">;
using PipelineId = Id<"pipe">;
using StageId = Id<"stg">;
using CriterionId = Id<"cri">;
using DealId = Id<"deal">;
using VisitId = Id<"vis">;
using EvidenceId = Id<"ev">;
using FileId = Id<"file">;
using CommitmentId = Id<"com">;
using ProposalId = Id<"prop">;  ///< another day for a commitment, until both sides agree
using AbsenceId = Id<"abs">;
using ActivityId = Id<"act">;
using BlockerId = Id<"blk">;
using ReviewId = Id<"rev">;
using InterventionId = Id<"itv">;
using AccelerationId = Id<"acc">;
using PlaybookTextId = Id<"pbt">;
using PlanId = Id<"plan">;
using MailId = Id<"mail">;
using ImportId = Id<"imp">;
using JobId = Id<"job">;

}  // namespace akad
