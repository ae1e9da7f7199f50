#include "core/json.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace akad {
namespace {

void write_escaped(std::string& out, char character) {
    constexpr std::string_view digits = "0123456789abcdef";
    switch (character) {
        case '"':
            out += "\\\"";
            return;
        case '\\':
            out += "\\\\";
            return;
        case '\n':
            out += "\\n";
            return;
        case '\r':
            out += "\\r";
            return;
        case '\t':
            out += "\\t";
            return;
        default: {
            const auto byte = static_cast<unsigned char>(character);
            out.append("\\u00").append(1, digits[byte >> 4]).append(1, digits[byte & 15]);
        }
    }
}

template <class Number>
void write_number(std::string& out, Number value) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value).ptr;
    out.append(text.data(), end);
}

}  // namespace

void write_json_text(std::string& out, std::string_view text) {
    out += '"';
    std::size_t plain = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\') continue;
        out.append(text.substr(plain, i - plain));
        write_escaped(out, text[i]);
        plain = i + 1;
    }
    out.append(text.substr(plain));
    out += '"';
}

void write_json_integer(std::string& out, std::int64_t value) {
    write_number(out, value);
}

void write_json_double(std::string& out, double value) {
    // JSON has no word for infinity or for what is not a number.
    if (!std::isfinite(value))
        out += "null";
    else
        write_number(out, value);
}

}  // namespace akad
