#include "playbooks/store/library.hpp"

#include <algorithm>
#include <stdexcept>

#include "core/json_read.hpp"
#include "playbooks/library_keys.hpp"

namespace akad::playbooks {

namespace {

std::vector<BuiltIn> read_library() {
    std::vector<BuiltIn> all;
    for (const char* name : {"transitions", "remedies", "moving"}) {
        auto texts = from_json<std::vector<BuiltIn>>(library_files().at(name));
        if (!texts.ok())
            throw std::logic_error("library/" + std::string(name) + ": " + texts.error().text);
        for (BuiltIn& each : *texts) all.push_back(std::move(each));
    }
    return all;
}

}  // namespace

const std::vector<BuiltIn>& library() {
    static const std::vector<BuiltIn> all = read_library();
    return all;
}

const BuiltIn* find_built_in(std::string_view key) {
    const auto found = std::ranges::find(library(), key, &BuiltIn::key);
    return found == library().end() ? nullptr : &*found;
}

int count_texts(std::string_view beginning) {
    return static_cast<int>(std::ranges::count_if(
        library(), [&](const BuiltIn& each) { return each.key.starts_with(beginning); }));
}

KeyParts parts_of(std::string_view key) {
    const auto first = key.find('/');
    const auto last = key.rfind('/');
    KeyParts parts{.section = std::string(key.substr(0, first)),
                   .of = {},
                   .code = std::string(key.substr(last + 1))};
    if (last > first) parts.of = key.substr(first + 1, last - first - 1);
    return parts;
}

}  // namespace akad::playbooks
