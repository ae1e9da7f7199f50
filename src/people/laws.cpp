#include "people/people.hpp"

#include <vector>

#include "core/text.hpp"
#include "people/rules/words.hpp"
#include "people/store/absence_rows.hpp"
#include "people/store/access_rows.hpp"
#include "people/store/reset_rows.hpp"
#include "people/store/rows.hpp"

namespace akad::people {

namespace {
/// A law whose query finds the ids of what breaks it.
ledger::Law none_of(std::string name, std::string sql, std::string seen) {
    return {name, [name, sql, seen](Connection& db, WorkspaceId workspace, ledger::Report& report) {
                storage::each<std::string>(
                    db, sql, [&](const std::string& place) { report.broken(name, place, seen); },
                    workspace);
            }};
}

struct KeyedName {
    std::string id;
    std::string name;
    std::string name_key;
};
BOOST_DESCRIBE_STRUCT(KeyedName, (), (id, name, name_key))

ledger::Law names_are_found_by_their_keys() {
    const std::string name = "people.names_have_their_keys";
    return {name, [name](Connection& db, WorkspaceId workspace, ledger::Report& report) {
                const auto check = [&](const KeyedName& row) {
                    if (row.name_key != name_key(row.name))
                        report.broken(name, row.id, "the name is not found by its key");
                };
                for (const std::string table : {"member", "contact", "customer", "team"})
                    storage::each<KeyedName>(
                        db, "SELECT id, name, name_key FROM " + table + " WHERE workspace = $1",
                        check, workspace);
            }};
}

struct KeyedAddress {
    std::string id;
    std::string email;
    std::string email_key;
};
BOOST_DESCRIBE_STRUCT(KeyedAddress, (), (id, email, email_key))

ledger::Law addresses_are_found_by_their_keys() {
    const std::string name = "people.addresses_have_their_keys";
    return {name, [name](Connection& db, WorkspaceId workspace, ledger::Report& report) {
                storage::each<KeyedAddress>(
                    db, "SELECT id, email, email_key FROM member WHERE workspace = $1",
                    [&](const KeyedAddress& row) {
                        const auto key = email_key(row.email);
                        if (!key.ok() || *key != row.email_key)
                            report.broken(name, row.id, "nobody can sign in with this address");
                    },
                    workspace);
            }};
}

struct KeptRate {
    std::string id;
    std::string rate;
};
BOOST_DESCRIBE_STRUCT(KeptRate, (), (id, rate))

ledger::Law rates_can_be_read() {
    const std::string name = "people.rates_can_be_read";
    return {name, [name](Connection& db, WorkspaceId workspace, ledger::Report& report) {
                storage::each<KeptRate>(
                    db, "SELECT id, rate FROM exchange_rate WHERE workspace = $1",
                    [&](const KeptRate& row) {
                        if (!parse_rate(row.rate).ok())
                            report.broken(name, row.id, "the rate is no decimal above zero");
                    },
                    workspace);
            }};
}

std::vector<ledger::Law> laws_of_access() {
    return {
        none_of("people.workspace_has_an_administrator",
                "SELECT w.id FROM workspace w WHERE w.workspace = $1 AND NOT EXISTS "
                "(SELECT 1 FROM member m WHERE m.workspace = w.workspace AND m.state = 'active' "
                "AND m.role = 'administrator')",
                "no active administrator is left"),
        none_of("people.active_member_can_sign_in",
                "SELECT m.id FROM member m WHERE m.workspace = $1 AND m.state = 'active' AND "
                "NOT EXISTS (SELECT 1 FROM account a WHERE a.workspace = m.workspace AND "
                "a.id = m.id)",
                "an active member without an account"),
        none_of("people.account_belongs_to_a_member",
                "SELECT a.id FROM account a WHERE a.workspace = $1 AND NOT EXISTS "
                "(SELECT 1 FROM member m WHERE m.workspace = a.workspace AND m.id = a.id)",
                "an account of nobody"),
        none_of("people.session_belongs_to_an_active_member",
                "SELECT s.person FROM session s WHERE s.workspace = $1 AND NOT EXISTS "
                "(SELECT 1 FROM member m WHERE m.workspace = s.workspace AND m.id = s.person AND "
                "m.state = 'active')",
                "a session of somebody who may not sign in"),
        none_of("people.token_belongs_to_an_active_member",
                "SELECT t.id FROM api_token t WHERE t.workspace = $1 AND t.revoked_at IS NULL AND "
                "NOT EXISTS (SELECT 1 FROM member m WHERE m.workspace = t.workspace AND "
                "m.id = t.person AND m.state = 'active')",
                "a token of somebody who may not sign in"),
        none_of("people.open_invitation_waits_for_its_member",
                "SELECT i.id FROM invitation i WHERE i.workspace = $1 AND i.state = 'open' AND "
                "NOT EXISTS (SELECT 1 FROM member m WHERE m.workspace = i.workspace AND "
                "m.id = i.person AND m.state = 'invited')",
                "an open invitation for nobody who waits"),
        none_of("people.open_reset_belongs_to_an_active_member",
                "SELECT r.id FROM password_reset r WHERE r.workspace = $1 AND r.state = 'open' "
                "AND NOT EXISTS (SELECT 1 FROM member m WHERE m.workspace = r.workspace AND "
                "m.id = r.person AND m.state = 'active')",
                "a way to a new password for somebody who may not sign in"),
    };
}

std::vector<ledger::Law> laws_of_belonging() {
    return {
        none_of("people.contact_has_a_customer",
                "SELECT k.id FROM contact k WHERE k.workspace = $1 AND NOT EXISTS "
                "(SELECT 1 FROM customer c WHERE c.workspace = k.workspace AND c.id = k.customer)",
                "a contact of no customer"),
        none_of("people.person_is_member_or_contact",
                "SELECT m.id FROM member m JOIN contact k ON k.workspace = m.workspace AND "
                "k.id = m.id WHERE m.workspace = $1",
                "one id for a member and a contact"),
        none_of("people.team_of_a_member_exists",
                "SELECT m.id FROM member m WHERE m.workspace = $1 AND m.team IS NOT NULL AND "
                "NOT EXISTS (SELECT 1 FROM team t WHERE t.workspace = m.workspace AND "
                "t.id = m.team)",
                "a member of a team that is not there"),
    };
}
}  // namespace

std::vector<ledger::FoldedTable> folded_tables() {
    // Members and contacts share one kind of id; the kinds of their facts tell them apart.
    return {ledger::folded<WorkspaceRow>("workspace", "workspace."),
            ledger::folded<TeamRow>("team"),
            ledger::folded<MemberRow>("member", "member."),
            ledger::folded<ContactRow>("contact", "contact."),
            ledger::folded<PlaceRow>("person_place", "person."),
            ledger::folded<AbsenceRow>("absence"),
            ledger::folded<TokenRow>("api_token"),
            ledger::folded<InvitationRow>("invitation"),
            ledger::folded<ResetRow>("password_reset"),
            ledger::folded<CustomerRow>("customer"),
            ledger::folded<RateRow>("exchange_rate")};
}

std::vector<ledger::Law> laws() {
    std::vector<ledger::Law> all = laws_of_access();
    for (ledger::Law& law : laws_of_belonging()) all.push_back(std::move(law));
    all.push_back(names_are_found_by_their_keys());
    all.push_back(addresses_are_found_by_their_keys());
    all.push_back(rates_can_be_read());
    return all;
}

}  // namespace akad::people
