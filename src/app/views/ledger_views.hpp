// The ledger as an auditor reads it: every fact of the workspace in order, and its signed
// checkpoint, to be kept elsewhere.
#pragma once

#include <optional>
#include <string>

#include "http/http.hpp"
#include "http/page.hpp"
#include "ledger/ledger.hpp"

namespace akad::app {

struct FactView {
    std::int64_t sequence = 0;
    std::string subject;
    std::string topic;
    std::string kind;
    int version = 1;
    Instant recorded_at{};
    Instant occurred_at{};
    std::optional<PersonId> author{};
    std::optional<std::string> author_name{};
    Proof proof = Proof::system;
    ledger::Audience audience = ledger::Audience::internal;
    RawJson kept{};
    std::optional<RawJson> erasable{};
};
BOOST_DESCRIBE_STRUCT(FactView, (),
                      (sequence, subject, topic, kind, version, recorded_at, occurred_at, author,
                       author_name, proof, audience, kept, erasable))

struct FactFilter {
    std::optional<bool> newest_first{};
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(FactFilter, (), (newest_first, cursor, limit))

/// In the order of the ledger, or the other way round.
[[nodiscard]] Result<http::Page<FactView>> list_facts(const storage::Reading& reading,
                                                      const FactFilter& filter);

/// The signed checkpoint of now, as a C2SP signed note.
[[nodiscard]] Result<http::Response> give_checkpoint(http::Exchange& exchange);

}  // namespace akad::app
