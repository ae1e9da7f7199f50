#include "core/text.hpp"
#include "people/actions/membership.hpp"
#include "people/people.hpp"
#include "people/store/keep.hpp"
#include "people/store/rows.hpp"

namespace akad::people {

Result<RateId> add_rate(ledger::Writing& writing, const AddRate& command) {
    if (command.currency == command.base)
        return wrong_field("base", "same_currency", "Name two different currencies.");
    TRY(parse_rate(command.rate));
    static const std::string sql =
        select_where<RateRow>("workspace = $1 AND base = $2 AND currency = $3 AND day = $4");
    const auto before = storage::one<RateRow>(writing.db, sql, writing.caller.workspace,
                                              command.base, command.currency, command.day);
    RateRow row = before.value_or(RateRow{.workspace = writing.caller.workspace,
                                          .id = writing.draw.id<RateId>(),
                                          .currency = command.currency,
                                          .base = command.base,
                                          .day = command.day});
    row.rate = command.rate;
    row.source = TRY(text_within("source", command.source, 1, most_name_characters));
    if (before)
        keep_changed(writing, "rate.changed", *before, row);
    else
        keep_new(writing, "rate.added", row);
    return row.id;
}

}  // namespace akad::people
