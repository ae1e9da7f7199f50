#include "core/hash.hpp"
#include "http/http.hpp"
#include "http/query.hpp"

namespace akad::http {

std::string_view Request::header(std::string_view lower_case_name) const {
    for (const auto& [name, value] : headers)
        if (name == lower_case_name) return value;
    return {};
}

std::optional<std::string> Request::cookie(std::string_view name) const {
    for (const auto& [header_name, text] : headers) {
        if (header_name != "cookie") continue;
        std::string_view rest = text;
        while (!rest.empty()) {
            const std::string_view pair = rest.substr(0, rest.find(';'));
            rest.remove_prefix(std::min(rest.size(), pair.size() + 1));
            const auto start = pair.find_first_not_of(' ');
            const auto equals = pair.find('=');
            if (start == pair.npos || equals == pair.npos || equals < start) continue;
            if (pair.substr(start, equals - start) == name)
                return std::string(pair.substr(equals + 1));
        }
    }
    return std::nullopt;
}

std::optional<std::string> Request::parameter(std::string_view name) const {
    const Query parsed(query);
    const std::string* value = parsed.find(name);
    if (value == nullptr) return std::nullopt;
    return *value;
}

ledger::Command Exchange::command(ledger::Decide decide) const {
    ledger::Command command;
    command.caller = caller;
    command.idempotency = idempotency_of(request);
    command.seed = fresh_seed();
    command.now = now;
    command.decide = std::move(decide);
    return command;
}

ledger::Idempotency idempotency_of(const Request& request) {
    const std::string_view key = request.header("idempotency-key");
    if (key.empty()) return {};
    return {std::string(key),
            sha256({request.method, "\n", request.path, "\n", request.query, "\n", request.body})};
}

}  // namespace akad::http
