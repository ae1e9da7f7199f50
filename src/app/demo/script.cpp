#include "app/demo/script.hpp"

#include <stdexcept>

namespace akad::app::demo {

namespace {

[[noreturn]] void names_nobody(std::string_view key) {
    throw std::logic_error("seed/ names '" + std::string(key) + "', which is nowhere");
}

template <class T>
Result<T> read_file(std::string_view name) {
    return from_json<T>(seed_files().at(name));
}

Result<void> add_deals(std::vector<Deal>& deals, std::string_view file) {
    for (Deal& deal : TRY(read_file<std::vector<Deal>>(file))) deals.push_back(std::move(deal));
    return {};
}

}  // namespace

Result<Script> read_script() {
    Script script;
    script.company = TRY(read_file<Company>("company"));
    script.customers = TRY(read_file<std::vector<Customer>>("customers"));
    script.stages = TRY(read_file<std::vector<Stage>>("stages"));
    script.wording = TRY(read_file<Wording>("wording"));
    script.reviews = TRY(read_file<std::vector<HeldReview>>("reviews"));
    for (const auto& [name, text] : seed_files())
        if (name.starts_with("deals-")) TRY(add_deals(script.deals, name));
    return script;
}

const Customer& customer_named(const Script& script, std::string_view key) {
    for (const Customer& customer : script.customers)
        if (customer.key == key) return customer;
    names_nobody(key);
}

const Criterion& criterion_named(const Script& script, std::string_view key) {
    for (const Stage& stage : script.stages)
        for (const Criterion& criterion : stage.criteria)
            if (criterion.key == key) return criterion;
    names_nobody(key);
}

Money money_of(const std::string& units, Currency currency) {
    const auto minor = parse_minor(units, currency);
    if (!minor) names_nobody(units);
    return {*minor, currency};
}

}  // namespace akad::app::demo
