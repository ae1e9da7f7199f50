// Looking customers and their contacts up.
#include "people/store/customers.hpp"
#include "people/people.hpp"
#include "people/rules/words.hpp"
#include "people/store/keep.hpp"
#include "storage/in_list.hpp"

namespace akad::people {

std::string customer_select(std::string_view condition) {
    return "SELECT c.id, c.revision, c.name, c.country, c.open_deals, "
           "(SELECT CAST(count(*) AS BIGINT) FROM contact k "
           "WHERE k.workspace = c.workspace AND k.customer = c.id) "
           "FROM customer c WHERE " +
           std::string(condition);
}

Contact shown(const ContactRow& row) {
    Contact contact{row.id,    row.revision, row.customer, row.name,
                    row.title, row.email,    row.phone,    {}};
    for (const std::string& word : split(row.buyer_roles))
        if (const auto role = parse_enum<BuyerRole>(word)) contact.buyer_roles.push_back(*role);
    return contact;
}

Result<Customer> require_customer(Connection& db, WorkspaceId workspace, CustomerId customer) {
    static const std::string sql = customer_select("c.workspace = $1 AND c.id = $2");
    auto found = storage::one<Customer>(db, sql, workspace, customer);
    if (!found)
        return wrong_field("customer", "unknown_customer",
                           "There is no such customer. Choose another or add it first.");
    return std::move(*found);
}

std::map<CustomerId, std::string> customer_names(Connection& db, WorkspaceId workspace,
                                                 const std::vector<CustomerId>& ids) {
    std::map<CustomerId, std::string> names;
    const auto sql_of = [](const std::string& list) {
        return "SELECT id, name FROM customer WHERE workspace = $1 AND id IN (" + list + ")";
    };
    storage::each_of<Named<CustomerId>>(db, workspace, ids, sql_of, [&](Named<CustomerId> row) {
        names.emplace(row.id, std::move(row.name));
    });
    return names;
}

std::optional<CustomerRow> find_customer_by_name(Connection& db, WorkspaceId workspace,
                                                 const std::string& key) {
    static const std::string sql =
        select_where<CustomerRow>("workspace = $1 AND name_key = $2 ORDER BY id LIMIT 1");
    return storage::one<CustomerRow>(db, sql, workspace, key);
}

void count_open_deals(Connection& db, WorkspaceId workspace, CustomerId customer, std::int64_t by) {
    storage::run(db,
                 "UPDATE customer SET open_deals = open_deals + $3 "
                 "WHERE workspace = $1 AND id = $2",
                 workspace, customer, by);
}

namespace {
struct OpenDeals {
    CustomerId id{};
    std::int64_t open_deals = 0;
};
BOOST_DESCRIBE_STRUCT(OpenDeals, (), (id, open_deals))
}  // namespace

std::map<CustomerId, std::int64_t> open_deal_counts(Connection& db, WorkspaceId workspace) {
    std::map<CustomerId, std::int64_t> counts;
    storage::each<OpenDeals>(
        db, "SELECT id, open_deals FROM customer WHERE workspace = $1 AND open_deals <> 0",
        [&](const OpenDeals& row) { counts.emplace(row.id, row.open_deals); }, workspace);
    return counts;
}

Result<Contact> require_contact(Connection& db, WorkspaceId workspace, PersonId contact) {
    const auto row = find_row<ContactRow>(db, workspace, contact);
    if (!row)
        return wrong_field("contact", "unknown_contact",
                           "There is no such contact. Choose another or add it first.");
    return shown(*row);
}

std::map<PersonId, Contact> contacts_of(Connection& db, WorkspaceId workspace,
                                        const std::vector<PersonId>& ids) {
    std::map<PersonId, Contact> contacts;
    const auto sql_of = [](const std::string& list) {
        return select_where<ContactRow>("workspace = $1 AND id IN (" + list + ")");
    };
    storage::each_of<ContactRow>(db, workspace, ids, sql_of, [&](const ContactRow& row) {
        contacts.emplace(row.id, shown(row));
    });
    return contacts;
}

}  // namespace akad::people
