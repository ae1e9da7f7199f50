#include "people/prepare/tries.hpp"

#include "people/actions/access.hpp"
#include "people/store/store.hpp"

namespace akad::people {

namespace {
/// Nobody's command: no member is known yet, and nobody is told.
ledger::Command house_command(Instant now, ledger::Decide decide) {
    return {.caller = {.workspace = house_workspace()},
            .seed = fresh_seed(),
            .now = now,
            .decide = std::move(decide)};
}
}  // namespace

Result<void> count_try(const http::Exchange& exchange, const std::string& account) {
    const std::string address = counted_by_address(exchange.request.remote);
    const auto decide = [address, account](ledger::Writing& writing) -> Result<std::string> {
        TRY(count_attempt(writing, address, account));
        return std::string();
    };
    TRY(exchange.services.ledger.submit_and_wait(house_command(exchange.now, decide)));
    return {};
}

void forget_tries(const http::Exchange& exchange, const std::string& account) {
    // A full queue only means that the count runs off by itself, a quarter of an hour later.
    static_cast<void>(exchange.services.ledger.submit(
        house_command(exchange.now,
                      [account](ledger::Writing& writing) -> Result<std::string> {
                          forget_attempts(writing.db, account);
                          return std::string();
                      }),
        [](Result<ledger::Kept>) {}));
}

}  // namespace akad::people
