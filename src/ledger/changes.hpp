// Facts from rows. A fact that changes a row carries, for every changed field, its old and new
// value: {"changes":{"stage":["stg_a","stg_b"]}, …}. Folding a subject's facts in order gives its
// row again, for every room by the same code, and `akad verify` compares (laws.hpp).
//
// A row struct says which members hold names or free text (erasable) and which are not folded
// because another law covers them (derived):
//
//     struct Row { …; static constexpr std::array erasable{std::string_view("name")};
//                     static constexpr std::array derived{std::string_view("search_row")}; };
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "core/json.hpp"
#include "ledger/ledger.hpp"

namespace akad::ledger {

template <class Row>
concept HasErasable = requires { Row::erasable; };
template <class Row>
concept HasDerived = requires { Row::derived; };

template <class Row>
[[nodiscard]] constexpr bool is_erasable(std::string_view member) {
    if constexpr (HasErasable<Row>)
        for (const std::string_view each : Row::erasable)
            if (each == member) return true;
    return false;
}
template <class Row>
[[nodiscard]] constexpr bool is_derived(std::string_view member) {
    if constexpr (HasDerived<Row>)
        for (const std::string_view each : Row::derived)
            if (each == member) return true;
    return false;
}

/// The changed members as `"name":[old,new],…`, split into kept and erasable.
struct Changes {
    std::string kept;
    std::string erasable;
};

void add_change(std::string& side, std::string_view member, std::string_view old,
                std::string_view now);

/// What differs between two rows of one subject. `before` empty: a new row, old values are null.
template <DescribedStruct Row>
[[nodiscard]] Changes changes_between(const Row* before, const Row& after) {
    Changes out;
    boost::mp11::mp_for_each<MembersOf<Row>>([&](auto member) {
        const std::string_view name = member.name;
        if (is_derived<Row>(name)) return;
        const std::string now = to_json(after.*member.pointer);
        const std::string old = before != nullptr ? to_json(before->*member.pointer) : "null";
        if (old == now) return;
        add_change(is_erasable<Row>(name) ? out.erasable : out.kept, name, old, now);
    });
    return out;
}

/// The changes as a payload: {"changes":{…}, more}.
[[nodiscard]] std::string payload_of(std::string_view changes, std::string_view more);

/// A draft that says: this subject changed from `before` (null: new) to `after`. `kept_more` and
/// `erasable_more` are further members such as `"trigger":"champion_changed"`, without braces.
template <DescribedStruct Row>
[[nodiscard]] Draft changed(std::string_view kind, const Row* before, const Row& after,
                            std::string topic = "", std::string_view kept_more = "",
                            std::string_view erasable_more = "") {
    const Changes changes = changes_between(before, after);
    Draft draft;
    draft.kind = kind;
    draft.subject = after.id.text();
    draft.topic = std::move(topic);
    if constexpr (requires { after.revision; }) draft.revision = after.revision;
    draft.kept = payload_of(changes.kept, kept_more);
    if (!changes.erasable.empty() || !erasable_more.empty())
        draft.erasable = payload_of(changes.erasable, erasable_more);
    return draft;
}

/// A draft that says: this row is there no more. Every member becomes null.
template <DescribedStruct Row>
[[nodiscard]] Draft removed(std::string_view kind, const Row& before, std::string topic = "",
                            std::string_view kept_more = "", std::string_view erasable_more = "") {
    Changes changes;
    each_member(before, [&](std::string_view name, const auto& value) {
        const std::string old = to_json(value);
        if (is_derived<Row>(name) || old == "null") return;
        add_change(is_erasable<Row>(name) ? changes.erasable : changes.kept, name, old, "null");
    });
    Draft draft;
    draft.kind = kind;
    draft.subject = before.id.text();
    draft.topic = std::move(topic);
    draft.kept = payload_of(changes.kept, kept_more);
    if (!changes.erasable.empty() || !erasable_more.empty())
        draft.erasable = payload_of(changes.erasable, erasable_more);
    return draft;
}

}  // namespace akad::ledger
