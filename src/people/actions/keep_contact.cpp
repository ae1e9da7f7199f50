#include "core/text.hpp"
#include "people/actions/changes.hpp"
#include "people/actions/membership.hpp"
#include "people/people.hpp"
#include "people/rules/words.hpp"
#include "people/store/keep.hpp"
#include "people/store/rows.hpp"

namespace akad::people {

namespace {
constexpr std::size_t most_phone_characters = 50;

/// Nothing for an empty text.
Result<std::optional<std::string>> short_text(std::string_view field,
                                              const std::optional<std::string>& text,
                                              std::size_t most) {
    if (!text || trimmed(*text).empty()) return std::optional<std::string>{};
    return std::optional<std::string>(TRY(text_within(field, *text, 1, most)));
}

Result<std::optional<std::string>> address(const std::optional<std::string>& text) {
    if (!text || trimmed(*text).empty()) return std::optional<std::string>{};
    TRY(email_key(*text));
    return std::optional<std::string>(trimmed(*text));
}

/// In the order of the enum, each once.
std::string role_words(const std::vector<BuyerRole>& roles) {
    std::vector<std::string> words;
    for (int i = 0; i <= static_cast<int>(BuyerRole::user); ++i) {
        const auto role = static_cast<BuyerRole>(i);
        if (std::ranges::find(roles, role) != roles.end()) words.emplace_back(name_of(role));
    }
    return joined(words);
}

Result<ContactRow> changed_by(ContactRow row, const ChangeContact& command) {
    if (command.name) {
        row.name = TRY(text_within("name", *command.name, 1, most_name_characters));
        row.name_key = name_key(row.name);
    }
    if (command.title) row.title = TRY(short_text("title", *command.title, most_name_characters));
    if (command.email) row.email = TRY(address(*command.email));
    if (command.phone) row.phone = TRY(short_text("phone", *command.phone, most_phone_characters));
    if (command.buyer_roles) row.buyer_roles = role_words(*command.buyer_roles);
    return row;
}
}  // namespace

Result<PersonId> add_contact(ledger::Writing& writing, CustomerId customer,
                             const AddContact& command) {
    TRY(require_customer(writing.db, writing.caller.workspace, customer));
    const ContactRow row = TRY(changed_by({.workspace = writing.caller.workspace,
                                           .id = writing.draw.id<PersonId>(),
                                           .customer = customer,
                                           .created_at = writing.now},
                                          {.name = command.name,
                                           .title = command.title,
                                           .email = command.email,
                                           .phone = command.phone,
                                           .buyer_roles = command.buyer_roles}));
    keep_new(writing, "contact.added", row, customer.text());
    return row.id;
}

Result<PersonId> change_contact(ledger::Writing& writing, PersonId contact,
                                const ChangeContact& command) {
    const auto before = find_row<ContactRow>(writing.db, writing.caller.workspace, contact);
    if (!before) return not_permitted();
    keep_changed(writing, "contact.changed", *before, TRY(changed_by(*before, command)),
                 before->customer.text());
    return contact;
}

}  // namespace akad::people
