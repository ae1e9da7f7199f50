// Evidence as the deal page and the list of what waits show it.
#pragma once

#include "deals/views/views.hpp"

namespace akad::deals {

struct FileName {
    FileId id{};
    std::string name;
    std::int64_t size = 0;
    std::string media_type;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(FileName, (), (id, name, size, media_type, sha256))

struct BuyerName {
    std::optional<PersonId> id{};
    std::string name;
};
BOOST_DESCRIBE_STRUCT(BuyerName, (), (id, name))

struct May {
    std::string action;
    bool allowed = false;
    std::optional<std::string> because{};  ///< the code of the refusal
};
BOOST_DESCRIBE_STRUCT(May, (), (action, allowed, because))

struct EvidenceView {
    EvidenceId id{};
    std::int64_t revision = 1;
    DealId deal{};
    std::string deal_name;
    std::optional<CriterionId> criterion{};
    evidence::Kind kind = evidence::Kind::other_buyer_act;
    evidence::Act act = evidence::Act::shared_information;
    BuyerName buyer{};
    Day occurred_on{};
    std::string text;
    std::optional<FileName> file{};
    std::optional<evidence::Quantity> quantity{};
    ledger::Audience audience = ledger::Audience::internal;
    evidence::State state = evidence::State::submitted;
    std::optional<PersonName> submitted_by{};
    Instant submitted_at{};
    std::optional<PersonName> decided_by{};
    std::optional<Instant> decided_at{};
    std::optional<std::string> decision_note{};
    std::vector<May> may{};
};
BOOST_DESCRIBE_STRUCT(EvidenceView, (),
                      (id, revision, deal, deal_name, criterion, kind, act, buyer, occurred_on,
                       text, file, quantity, audience, state, submitted_by, submitted_at,
                       decided_by, decided_at, decision_note, may))

/// Views of evidence whose deals are given: names and files in one query each.
[[nodiscard]] std::vector<EvidenceView> evidence_views(
    const storage::Reading& reading, const std::vector<evidence::Evidence>& evidence,
    const std::vector<Deal>& deals);
[[nodiscard]] Result<EvidenceView> show_evidence(const storage::Reading& reading, EvidenceId id);

struct PageFilter {
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(PageFilter, (), (cursor, limit))
[[nodiscard]] Result<http::Page<EvidenceView>> list_deal_evidence(const storage::Reading& reading,
                                                                  DealId id,
                                                                  const PageFilter& filter);
/// Submitted evidence that waits for somebody to judge it, of deals the caller sees.
[[nodiscard]] Result<http::Page<EvidenceView>> list_waiting_evidence(
    const storage::Reading& reading, const PageFilter& filter);

}  // namespace akad::deals
