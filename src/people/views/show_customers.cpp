#include "people/people.hpp"
#include "people/rules/words.hpp"
#include "people/store/customers.hpp"
#include "people/store/keep.hpp"
#include "people/views/paging.hpp"
#include "people/views/views.hpp"

namespace akad::people {

namespace {
std::int64_t count_customers(const storage::Reading& reading, const std::string& pattern) {
    return storage::one<std::int64_t>(
               reading.db,
               "SELECT CAST(count(*) AS BIGINT) FROM (SELECT 1 FROM customer WHERE "
               "workspace = $1 AND name_key LIKE $2 ESCAPE '!' LIMIT 1001) counted",
               reading.caller.workspace, pattern)
        .value_or(0);
}
}  // namespace

Result<Customer> show_customer(const storage::Reading& reading, CustomerId customer) {
    auto found = require_customer(reading.db, reading.caller.workspace, customer);
    if (!found.ok()) return not_permitted();
    return found;
}

Result<http::Page<Customer>> list_customers(const storage::Reading& reading,
                                            const ListFilter& filter) {
    static const std::string sql = customer_select(
        "c.workspace = $1 AND c.name_key LIKE $2 ESCAPE '!' "
        "AND (c.name_key, c.id) > ($3, $4) ORDER BY c.name_key, c.id LIMIT $5");
    const auto size = TRY(http::page_size(filter.limit));
    const auto after = TRY(http::key_of<NamePlace>(filter.cursor)).value_or(NamePlace{});
    const std::string pattern = like_anywhere(name_key(filter.q.value_or("")));
    http::Page<Customer> page;
    page.items = storage::all<Customer>(reading.db, sql, reading.caller.workspace, pattern,
                                        after.name_key, after.id, size + 1);
    if (std::ssize(page.items) > size) {
        page.items.pop_back();
        const Customer& last = page.items.back();
        page.next = http::cursor_of(NamePlace{name_key(last.name), last.id.text()});
    }
    page.total = total_of(count_customers(reading, pattern));
    return page;
}

Result<Contact> show_contact(const storage::Reading& reading, PersonId contact) {
    auto found = require_contact(reading.db, reading.caller.workspace, contact);
    if (!found.ok()) return not_permitted();
    return found;
}

Result<http::Page<Contact>> list_contacts(const storage::Reading& reading, CustomerId customer) {
    static const std::string sql =
        select_where<ContactRow>("workspace = $1 AND customer = $2 ORDER BY name_key, id LIMIT $3");
    TRY(show_customer(reading, customer));
    std::vector<Contact> contacts;
    for (const auto& row : storage::all<ContactRow>(reading.db, sql, reading.caller.workspace,
                                                    customer, most_in_whole_list))
        contacts.push_back(shown(row));
    return whole(std::move(contacts));
}

}  // namespace akad::people
