// The built-in texts: library/*.json, compiled in. Each has a key that never changes and its words
// in every language of the product; a workspace's own words go over them (rows.hpp).
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>

namespace akad::playbooks {

/// The files by name without ending.
[[nodiscard]] const std::map<std::string_view, std::string_view>& library_files();

/// "stall/to_closing/cold_feet": the section, what it belongs to (where it belongs to something),
/// and its code. By language, the title and the text; a title may be all there is to say.
struct BuiltIn {
    std::string key;
    std::map<std::string, std::vector<std::string>> in;
};
BOOST_DESCRIBE_STRUCT(BuiltIn, (), (key, in))

/// All of them, in the order they are shown. Throws when a file is damaged: they are part of the
/// program.
[[nodiscard]] const std::vector<BuiltIn>& library();
/// Null when there is no such text.
[[nodiscard]] const BuiltIn* find_built_in(std::string_view key);

/// A key taken apart.
struct KeyParts {
    std::string section;
    std::string of;
    std::string code;
};
[[nodiscard]] KeyParts parts_of(std::string_view key);

}  // namespace akad::playbooks
