// The sample company: a workspace of its own, told from seed/ through the real actions, so that a
// new house has something to look at; and its removal as a whole.
#pragma once

#include <optional>
#include <string>

#include "ledger/ledger.hpp"
#include "people/people.hpp"

namespace akad::http {
class Routes;
struct Exchange;
struct Response;
}  // namespace akad::http

namespace akad::app::demo {

/// Makes the sample company in that language ("en", "id", "zh-CN"), unless there is one. The same
/// ids each time for one day and language. Nothing is left of it when this fails.
[[nodiscard]] Result<void> make_sample_company(
    storage::Store& store, ledger::Ledger& ledger, const std::string& language, Instant now,
    people::HashCost cost = people::HashCost::interactive);

/// The `demo` part of GET /api/house: how to sign in to the sample company, or null.
[[nodiscard]] RawJson describe_sample_company(storage::Connection& db);

/// The same for somebody who started Akad at a terminal; empty when there is none.
[[nodiscard]] std::string how_to_sign_in(storage::Connection& db);

/// POST /api/w/{workspace}/remove-sample. Error `not_a_sample`.
void add_routes(http::Routes& routes);
[[nodiscard]] Result<http::Response> remove_sample_company(http::Exchange& exchange);

}  // namespace akad::app::demo
