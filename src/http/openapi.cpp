// The API described from the routes: what the server does is what it says.
#include <cctype>
#include <map>

#include "http/problem.hpp"
#include "http/server.hpp"

namespace akad::http {

namespace {

void text_member(std::string& out, std::string_view name, std::string_view text) {
    write_json_text(out, name);
    out += ':';
    write_json_text(out, text);
}

struct Parameter {
    std::string name;
    std::string_view place;  ///< "path", "query", "header"
    std::string schema;
    bool required = false;
};

void write_parameter(std::string& out, const Parameter& parameter) {
    if (!out.ends_with('[')) out += ',';
    out += '{';
    text_member(out, "name", parameter.name);
    out += ',';
    text_member(out, "in", parameter.place);
    out.append(R"(,"required":)").append(parameter.required ? "true" : "false");
    out.append(R"(,"schema":)").append(parameter.schema).append("}");
}

std::vector<std::string> names_in_braces(std::string_view pattern) {
    std::vector<std::string> names;
    for (auto open = pattern.find('{'); open != pattern.npos; open = pattern.find('{', open + 1))
        names.emplace_back(pattern.substr(open + 1, pattern.find('}', open) - open - 1));
    return names;
}

std::string id_schema(std::string_view prefix) {
    std::string schema;
    schema_detail::write_id(schema, prefix);
    return schema;
}

void write_path_parameters(std::string& out, const Route& route) {
    std::size_t next = 0;
    for (const std::string& name : names_in_braces(route.pattern)) {
        std::string schema = R"({"type":"string"})";
        if (name == "workspace")
            schema = id_schema(WorkspaceId::prefix);
        else if (next < route.id_prefixes.size())
            schema = id_schema(route.id_prefixes[next++]);
        write_parameter(out, {name, "path", schema, true});
    }
}

void write_header_parameters(std::string& out, const Route& route) {
    if (!std::holds_alternative<Plan>(route.handler)) return;
    write_parameter(out, {"Idempotency-Key", "header", R"({"type":"string","maxLength":100})"});
    write_parameter(out, {"If-Match", "header", R"({"type":"string"})"});
}

void write_parameters(std::string& out, SchemaBook& book, const Route& route) {
    out += R"("parameters":[)";
    write_path_parameters(out, route);
    if (route.query_members != nullptr) {
        book.direction = Direction::in;
        for (const SchemaMember& member : route.query_members(book))
            write_parameter(out, {member.name, "query", member.schema, false});
    }
    write_header_parameters(out, route);
    out += ']';
}

void write_content(std::string& out, std::string_view media_type, std::string_view schema) {
    out += R"("content":{)";
    write_json_text(out, media_type);
    out.append(R"(:{"schema":)").append(schema).append("}}");
}

void write_request_body(std::string& out, SchemaBook& book, const Route& route) {
    std::string schema;
    book.direction = Direction::in;
    if (route.body_schema != nullptr)
        route.body_schema(book, schema);
    else if (route.request_media == "application/json")
        return;
    else
        schema = R"({"type":"string","format":"binary"})";
    out += R"(,"requestBody":{"required":true,)";
    write_content(out, route.request_media, schema);
    out += '}';
}

void write_answers(std::string& out, SchemaBook& book, const Route& route) {
    out.append(R"(,"responses":{")").append(std::to_string(route.success_status));
    out += R"(":{"description":"Done.")";
    std::string schema = R"({"type":"string"})";
    book.direction = Direction::out;
    if (route.answer_schema != nullptr) {
        schema.clear();
        route.answer_schema(book, schema);
    }
    if (route.answer_schema != nullptr || route.answer_media != "application/json") {
        out += ',';
        write_content(out, route.answer_media, schema);
    }
    out += R"(},"default":{"$ref":"#/components/responses/Problem"}})";
}

/// "post_deals_deal_advance" of POST /api/w/{workspace}/deals/{deal}/advance.
std::string operation_id(const Route& route) {
    std::string id;
    for (const char c : route.method)
        id += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    std::string_view rest = route.pattern;
    for (const std::string_view start : {"/api/w/{workspace}", "/api"})
        if (rest.starts_with(start)) {
            rest.remove_prefix(start.size());
            break;
        }
    if (rest.empty()) return id + "_workspace";
    for (const char c : rest) {
        if (c == '/' || c == '-' || c == '.')
            id += '_';
        else if (c != '{' && c != '}')
            id += c;
    }
    return id;
}

std::string_view method_key(const Route& route) {
    if (route.method == "GET") return "get";
    if (route.method == "POST") return "post";
    if (route.method == "PUT") return "put";
    if (route.method == "PATCH") return "patch";
    return "delete";
}

std::string operation(SchemaBook& book, const Route& route) {
    std::string out;
    write_json_text(out, method_key(route));
    out += ":{";
    text_member(out, "operationId", operation_id(route));
    if (!route.summary.empty()) {
        out += ',';
        text_member(out, "summary", route.summary);
    }
    if (route.permission) {
        out += ',';
        text_member(out, "x-permission", name_of(*route.permission));
    } else {
        out += R"(,"security":[])";
    }
    out += ',';
    write_parameters(out, book, route);
    write_request_body(out, book, route);
    write_answers(out, book, route);
    return out + "}";
}

constexpr std::string_view security_schemes =
    R"("securitySchemes":{)"
    R"("session":{"type":"apiKey","in":"cookie","name":"akad_session"},)"
    R"("csrf":{"type":"apiKey","in":"header","name":"X-Akad-Csrf"},)"
    R"("token":{"type":"http","scheme":"bearer"}})";

std::string components(SchemaBook& book) {
    book.direction = Direction::out;
    std::string problem;
    write_schema<Problem>(book, problem);
    std::string out = R"("components":{"schemas":{)";
    for (const auto& [name, schema] : book.all()) {
        if (!out.ends_with('{')) out += ',';
        write_json_text(out, name);
        out.append(":").append(schema);
    }
    out += R"(},"responses":{"Problem":{"description":"Refused; `code` is stable.",)";
    write_content(out, "application/problem+json", problem);
    return out.append("}},").append(security_schemes).append("}");
}

}  // namespace

std::string openapi(const Routes& routes) {
    SchemaBook book;
    std::map<std::string, std::string> paths;
    for (const Route& route : routes.all()) {
        std::string& path = paths[route.pattern];
        if (!path.empty()) path += ',';
        path += operation(book, route);
    }
    std::string out = R"({"openapi":"3.1.0","info":{"title":"Akad",)";
    text_member(out, "version", AKAD_VERSION);
    out += R"(},"security":[{"session":[],"csrf":[]},{"token":[]}],"paths":{)";
    for (const auto& [pattern, operations] : paths) {
        if (!out.ends_with('{')) out += ',';
        write_json_text(out, pattern);
        out.append(":{").append(operations).append("}");
    }
    return out.append("},").append(components(book)).append("}");
}

}  // namespace akad::http
