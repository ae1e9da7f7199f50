// Rows that are put in place of the one with the same key, or added to it. The key is the first
// members of the row.
#pragma once

#include <string>
#include <string_view>
#include <type_traits>

#include "storage/query.hpp"

namespace akad::insight {

enum class Put { replace, add };

template <class Row>
[[nodiscard]] std::string put_sql(std::string_view table, int key_members, Put how) {
    std::string sql =
        "INSERT INTO " + std::string(table) + " (" + storage::columns<Row>() + ") VALUES (";
    std::string keys;
    std::string rest;
    int member_number = 0;
    boost::mp11::mp_for_each<MembersOf<Row>>([&](auto member) {
        const std::string name = member.name;
        sql += (member_number > 0 ? ", $" : "$") + std::to_string(member_number + 1);
        if (member_number++ < key_members) {
            keys += (keys.empty() ? "" : ", ") + name;
            return;
        }
        rest += (rest.empty() ? "" : ", ") + name + " = ";
        if (how == Put::add) rest += std::string(table) + "." + name + " + ";
        rest += "excluded." + name;
    });
    return sql + ") ON CONFLICT (" + keys + ") DO UPDATE SET " + rest;
}

template <class Row>
void put(storage::Connection& db, std::string_view sql, const Row& row) {
    using Members = boost::mp11::mp_rename<MembersOf<Row>, boost::mp11::mp_list>;
    [&]<class... Member>(boost::mp11::mp_list<Member...>) {
        storage::post(db, sql, row.*Member::pointer...);
    }(Members{});
}

}  // namespace akad::insight
