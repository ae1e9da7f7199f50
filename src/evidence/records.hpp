// Evidence and files as they stand in their tables, and what a submission says.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/ids.hpp"
#include "core/money.hpp"
#include "core/time.hpp"
#include "ledger/ledger.hpp"

namespace akad::evidence {

/// The six kinds of D11, and any other documented act of the buyer.
BOOST_DEFINE_ENUM_CLASS(Kind, meeting_note, buyer_email, technical_evaluation, proposal_request,
                        contract_review, purchase_order, other_buyer_act)

/// What changed with the buyer (D2): the four sorts of real progress.
BOOST_DEFINE_ENUM_CLASS(Act, shared_information, took_action, made_decision, committed_to_next_step)

BOOST_DEFINE_ENUM_CLASS(State, submitted, verified, rejected, withdrawn)

/// A typed quantity inside a criterion (D17): an amount, or a day.
struct Quantity {
    std::optional<std::int64_t> value_minor{};
    std::optional<Currency> currency{};
    std::optional<Day> day{};
};
BOOST_DESCRIBE_STRUCT(Quantity, (), (value_minor, currency, day))

struct Evidence {
    WorkspaceId workspace{};
    EvidenceId id{};
    std::int64_t revision = 1;
    DealId deal{};
    std::optional<CriterionId> criterion{};
    Kind kind = Kind::other_buyer_act;
    Act act = Act::shared_information;
    std::optional<PersonId> buyer{};
    std::string buyer_name;
    Day occurred_on{};
    std::string text;
    std::optional<FileId> file{};
    std::optional<std::int64_t> value_minor{};
    std::optional<Currency> currency{};
    std::optional<Day> day{};
    ledger::Audience audience = ledger::Audience::internal;
    State state = State::submitted;
    std::optional<PersonId> submitted_by{};
    Instant submitted_at{};
    std::optional<PersonId> decided_by{};
    std::optional<Instant> decided_at{};
    std::string decision_note;

    static constexpr std::array erasable{std::string_view("buyer_name"), std::string_view("text"),
                                         std::string_view("decision_note")};
};
BOOST_DESCRIBE_STRUCT(Evidence, (),
                      (workspace, id, revision, deal, criterion, kind, act, buyer, buyer_name,
                       occurred_on, text, file, value_minor, currency, day, audience, state,
                       submitted_by, submitted_at, decided_by, decided_at, decision_note))

/// A file somebody brought; its bytes are a blob named by `sha256` (hex).
struct File {
    WorkspaceId workspace{};
    FileId id{};
    std::int64_t revision = 1;
    std::string name;
    std::int64_t size = 0;
    std::string media_type;
    std::string sha256;
    std::optional<PersonId> uploaded_by{};
    Instant uploaded_at{};

    static constexpr std::array erasable{std::string_view("name")};
};
BOOST_DESCRIBE_STRUCT(File, (),
                      (workspace, id, revision, name, size, media_type, sha256, uploaded_by,
                       uploaded_at))

struct SubmitEvidence {
    std::optional<CriterionId> criterion{};
    Kind kind = Kind::other_buyer_act;
    std::optional<Act> act{};
    std::optional<PersonId> buyer{};
    std::optional<std::string> buyer_name{};
    Day occurred_on{};
    std::string text;
    std::optional<FileId> file{};
    std::optional<Quantity> quantity{};
    std::optional<ledger::Audience> audience{};
};
BOOST_DESCRIBE_STRUCT(SubmitEvidence, (),
                      (criterion, kind, act, buyer, buyer_name, occurred_on, text, file, quantity,
                       audience))

}  // namespace akad::evidence
