// JSON Schema (2020-12, as OpenAPI 3.1 uses it) from the same descriptions that read and write.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <typeinfo>
#include <vector>

#include "core/json_read.hpp"
#include "http/schema_book.hpp"

namespace akad::http {

using WriteSchema = void (*)(SchemaBook&, std::string&);

/// The members of a struct as parameters of a query string: name, schema, required.
struct SchemaMember {
    std::string name;
    std::string schema;
    bool required = false;
};

namespace schema_detail {
template <class T>
struct Of;
void write_reference(std::string& out, std::string_view name);
void write_id(std::string& out, std::string_view prefix);
void write_format(std::string& out, std::string_view type, std::string_view format);
void write_words(std::string& out, const std::vector<std::string_view>& words);
void write_nullable(std::string& out, std::string_view inner);
void write_object(std::string& out, const std::vector<SchemaMember>& members, Direction direction);
}  // namespace schema_detail

template <class T>
void write_schema(SchemaBook& book, std::string& out) {
    schema_detail::Of<T>::write(book, out);
}

template <DescribedStruct T>
[[nodiscard]] std::vector<SchemaMember> schema_members(SchemaBook& book) {
    std::vector<SchemaMember> members;
    boost::mp11::mp_for_each<MembersOf<T>>([&](auto member) {
        using Member = std::remove_cvref_t<decltype(std::declval<T&>().*member.pointer)>;
        SchemaMember each{std::string(public_name(member.name)),
                          {},
                          !is_optional<Member> || book.direction == Direction::out};
        write_schema<Member>(book, each.schema);
        members.push_back(std::move(each));
    });
    return members;
}
using ListMembers = std::vector<SchemaMember> (*)(SchemaBook&);

namespace schema_detail {

template <class T>
    requires std::is_arithmetic_v<T>
struct Of<T> {
    static void write(SchemaBook&, std::string& out) {
        if constexpr (std::same_as<T, bool>)
            write_format(out, "boolean", "");
        else if constexpr (std::is_floating_point_v<T>)
            write_format(out, "number", "");
        else
            write_format(out, "integer", sizeof(T) > 4 ? "int64" : "int32");
    }
};
template <>
struct Of<std::string> {
    static void write(SchemaBook&, std::string& out) { write_format(out, "string", ""); }
};
template <>
struct Of<Instant> {
    static void write(SchemaBook&, std::string& out) { write_format(out, "string", "date-time"); }
};
template <>
struct Of<Day> {
    static void write(SchemaBook&, std::string& out) { write_format(out, "string", "date"); }
};
template <>
struct Of<Currency> {
    static void write(SchemaBook&, std::string& out) {
        out += R"({"type":"string","pattern":"^[A-Z]{3}$"})";
    }
};
template <>
struct Of<RawJson> {
    static void write(SchemaBook&, std::string& out) { out += "{}"; }
};
template <IdPrefix prefix>
struct Of<Id<prefix>> {
    static void write(SchemaBook&, std::string& out) { write_id(out, prefix.view()); }
};
template <class T>
struct Of<std::optional<T>> {
    static void write(SchemaBook& book, std::string& out) {
        std::string inner;
        write_schema<T>(book, inner);
        if constexpr (is_optional<T>)
            out += inner;
        else
            write_nullable(out, inner);
    }
};
template <class T>
struct Of<std::vector<T>> {
    static void write(SchemaBook& book, std::string& out) {
        out += R"({"type":"array","items":)";
        write_schema<T>(book, out);
        out += '}';
    }
};
template <class T>
struct Of<std::map<std::string, T>> {
    static void write(SchemaBook& book, std::string& out) {
        out += R"({"type":"object","additionalProperties":)";
        write_schema<T>(book, out);
        out += '}';
    }
};
template <DescribedEnum E>
struct Of<E> {
    static void write(SchemaBook& book, std::string& out) {
        if (book.is_new(typeid(E))) {
            std::string text;
            write_words(text, words_of<E>());
            book.set(typeid(E), std::move(text));
        }
        write_reference(out, book.name(typeid(E)));
    }
};
template <DescribedStruct T>
struct Of<T> {
    static void write(SchemaBook& book, std::string& out) {
        if (book.is_new(typeid(T))) {
            std::string text;
            write_object(text, schema_members<T>(book), book.direction);
            book.set(typeid(T), std::move(text));
        }
        write_reference(out, book.name(typeid(T)));
    }
};

}  // namespace schema_detail
}  // namespace akad::http
