#include "ledger/changes.hpp"

namespace akad::ledger {

void add_change(std::string& side, std::string_view member, std::string_view old,
                std::string_view now) {
    if (!side.empty()) side += ',';
    side.append("\"").append(member).append("\":[").append(old).append(",").append(now).append("]");
}

std::string payload_of(std::string_view changes, std::string_view more) {
    std::string payload = "{\"changes\":{";
    payload.append(changes).append("}");
    if (!more.empty()) payload.append(",").append(more);
    return payload.append("}");
}

}  // namespace akad::ledger
