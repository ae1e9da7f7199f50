#include "core/text.hpp"
#include "people/actions/changes.hpp"
#include "people/actions/membership.hpp"
#include "people/people.hpp"
#include "people/rules/words.hpp"
#include "people/store/customers.hpp"
#include "people/store/keep.hpp"

namespace akad::people {

namespace {
Result<void> check_name_free(ledger::Writing& writing, const CustomerRow& customer) {
    const auto other = storage::one<CustomerId>(
        writing.db,
        "SELECT id FROM customer WHERE workspace = $1 AND name_key = $2 AND id <> $3 "
        "AND coalesce(country, '') = $4",
        customer.workspace, customer.name_key, customer.id, customer.country.value_or(""));
    if (!other) return {};
    const std::string text = "There is a customer of this name already.";
    return Error{ErrorKind::conflict, "customer_exists", text, {{"name", "customer_exists", text}}};
}

Result<CustomerRow> named(CustomerRow customer, const std::string& name) {
    customer.name = TRY(text_within("name", name, 1, most_name_characters));
    customer.name_key = name_key(customer.name);
    return customer;
}

Result<CustomerRow> new_customer(ledger::Writing& writing, const std::string& name) {
    return named({.workspace = writing.caller.workspace,
                  .id = writing.draw.id<CustomerId>(),
                  .created_at = writing.now},
                 name);
}
}  // namespace

Result<CustomerId> add_customer(ledger::Writing& writing, const AddCustomer& command) {
    CustomerRow row = TRY(new_customer(writing, command.name));
    row.country = TRY(check_country(command.country.value_or("")));
    TRY(check_name_free(writing, row));
    keep_new(writing, "customer.added", row);
    return row.id;
}

Result<CustomerId> find_or_add_customer(ledger::Writing& writing, const std::string& name) {
    const std::string text = TRY(text_within("customer", name, 1, most_name_characters));
    if (const auto found =
            find_customer_by_name(writing.db, writing.caller.workspace, name_key(text)))
        return found->id;
    const CustomerRow row = TRY(new_customer(writing, text));
    keep_new(writing, "customer.added", row);
    return row.id;
}

Result<CustomerId> change_customer(ledger::Writing& writing, CustomerId customer,
                                   const ChangeCustomer& command) {
    const auto before = find_row<CustomerRow>(writing.db, writing.caller.workspace, customer);
    if (!before) return not_permitted();
    CustomerRow after = *before;
    if (command.name) after = TRY(named(after, *command.name));
    if (command.country) after.country = TRY(check_country(command.country->value_or("")));
    TRY(check_name_free(writing, after));
    keep_changed(writing, "customer.changed", *before, after);
    return customer;
}

}  // namespace akad::people
