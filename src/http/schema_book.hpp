// The named schemas of an OpenAPI description.
#pragma once

#include <map>
#include <string>
#include <typeinfo>

namespace akad::http {

/// Whether values come in or go out. An optional member may be left out on the way in; on the way
/// out every member is there, null or not.
enum class Direction { in, out };

/// The named schemas of structs and enums. Two types of the same name in different rooms get
/// their room's name in front ("DealsRow"); a type whose two directions differ is called
/// "…Input" on the way in.
class SchemaBook {
public:
    Direction direction = Direction::out;

    /// True when this type's schema is still to be made, in this direction.
    [[nodiscard]] bool is_new(const std::type_info& type);
    void set(const std::type_info& type, std::string schema);
    [[nodiscard]] const std::string& name(const std::type_info& type) const;
    [[nodiscard]] const std::map<std::string, std::string>& all() const { return texts_; }

private:
    [[nodiscard]] std::string free_name(const std::string& full) const;

    std::map<std::string, std::string> names_;  ///< full type name and direction -> component
    std::map<std::string, std::string> texts_;
};

}  // namespace akad::http
