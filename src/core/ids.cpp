#include "core/ids.hpp"

namespace akad {

bool is_id_tail(std::string_view text) noexcept {
    if (text.size() != std::tuple_size_v<IdTail>) return false;
    return std::ranges::all_of(text, [](char digit) {
        if (digit >= '0' && digit <= '9') return true;
        // Crockford leaves out the letters people mistake for digits, and u.
        return digit >= 'a' && digit <= 'z' && digit != 'i' && digit != 'l' && digit != 'o' &&
               digit != 'u';
    });
}

}  // namespace akad
