// Looks a std::string key up by std::string_view, without making a string.
#pragma once

#include <functional>
#include <string_view>

namespace akad::storage {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const noexcept {
        return std::hash<std::string_view>{}(text);
    }
};

}  // namespace akad::storage
