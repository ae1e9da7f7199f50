#include "core/json_read.hpp"

namespace akad {

void read_json(const JsonPlace& at, std::string& out, JsonTrouble& trouble) {
    if (const auto text = json_detail::text_at(at, trouble)) out = *text;
}

void read_json(const JsonPlace& at, RawJson& out, JsonTrouble&) {
    out.text = json_detail::serialized(at);
}

void read_json(const JsonPlace& at, Instant& out, JsonTrouble& trouble) {
    const auto text = json_detail::text_at(at, trouble);
    if (!text) return;
    if (const auto instant = Instant::parse(*text))
        out = *instant;
    else
        trouble.add(at, "bad_instant", "Must be a time such as 2026-11-21T09:30:00Z.");
}

void read_json(const JsonPlace& at, Day& out, JsonTrouble& trouble) {
    const auto text = json_detail::text_at(at, trouble);
    if (!text) return;
    if (const auto day = Day::parse(*text))
        out = *day;
    else
        trouble.add(at, "bad_day", "Must be an existing date such as 2026-12-18.");
}

void read_json(const JsonPlace& at, Currency& out, JsonTrouble& trouble) {
    const auto text = json_detail::text_at(at, trouble);
    if (!text) return;
    if (const auto currency = Currency::parse(*text))
        out = *currency;
    else
        trouble.add(at, "bad_currency", "Must be a currency code of ISO 4217 such as IDR.");
}

}  // namespace akad
