#include "imports/store/rows.hpp"

#include "core/json.hpp"

namespace akad::imports {

ImportRow stored(const Import& import, const CheckedRow& checked) {
    const RowContent& content = checked.content;
    RowRest rest{content.choice.text(), content.owner, content.at, content.since, {}};
    for (const auto& [choice, entry] : content.entries)
        rest.entries.push_back({choice.text(), entry.at, entry.left_at});
    ImportRow row{
        .workspace = import.workspace,
        .import = import.id,
        .pass = import.pass,
        .line = checked.line,
        .state = checked.state,
        .problems = to_json(checked.problems),
        .external_id = content.external_id,
        .name = content.name,
        .customer = content.customer,
        .stage_name = content.stage,
        .close_day = content.close_day,
        .content = to_json(rest),
    };
    if (content.value) {
        row.value_minor = content.value->value_minor;
        row.currency = content.value->currency;
    }
    return row;
}

}  // namespace akad::imports
