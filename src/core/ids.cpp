#include "core/ids.hpp"

namespace akad {

namespace {

/// Crockford leaves out the letters people mistake for digits, and u.
constexpr std::string_view digits_of_tails = "0123456789abcdefghjkmnpqrstvwxyz";

/// By character; every row that is read asks for its ids.
constexpr std::array<bool, 256> is_digit_of_tails = [] {
    std::array<bool, 256> known{};
    for (const char digit : digits_of_tails) known[static_cast<unsigned char>(digit)] = true;
    return known;
}();

}  // namespace

bool is_id_tail(std::string_view text) noexcept {
    if (text.size() != std::tuple_size_v<IdTail>) return false;
    bool all = true;
    for (const char digit : text) all &= is_digit_of_tails[static_cast<unsigned char>(digit)];
    return all;
}

}  // namespace akad
