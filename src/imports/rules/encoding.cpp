#include "imports/rules/encoding.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/text.hpp"

namespace akad::imports {
namespace {

using Byte = unsigned char;

bool is_high(char byte) {
    return static_cast<Byte>(byte) >= 0x80;
}

void append_utf8(std::string& out, std::uint32_t character) {
    const auto put = [&](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (character < 0x80) return put(character);
    if (character < 0x800) {
        put(0xC0 | character >> 6);
    } else if (character < 0x10000) {
        put(0xE0 | character >> 12);
        put(0x80 | (character >> 6 & 0x3F));
    } else {
        put(0xF0 | character >> 18);
        put(0x80 | (character >> 12 & 0x3F));
        put(0x80 | (character >> 6 & 0x3F));
    }
    put(0x80 | (character & 0x3F));
}

/// As is_utf8, but lines of plain ASCII are only looked over: files are large and mostly ASCII.
bool is_utf8_throughout(std::string_view bytes) {
    while (!bytes.empty()) {
        const auto high = std::ranges::find_if(bytes, is_high);
        bytes.remove_prefix(static_cast<std::size_t>(high - bytes.begin()));
        const std::string_view line = bytes.substr(0, bytes.find('\n'));
        if (!is_utf8(line)) return false;
        bytes.remove_prefix(line.size());
    }
    return true;
}

enum class ByteOrder { little, big };

/// By mark, or by the zero bytes beside the first two letters.
std::optional<ByteOrder> utf_16_order(std::string_view bytes) {
    if (bytes.size() < 4) return std::nullopt;
    if (bytes.starts_with("\xFF\xFE")) return ByteOrder::little;
    if (bytes.starts_with("\xFE\xFF")) return ByteOrder::big;
    if (bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) return ByteOrder::little;
    if (bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 && bytes[3] != 0) return ByteOrder::big;
    return std::nullopt;
}

Error broken_utf_16() {
    return {ErrorKind::invalid, "encoding_unknown",
            "The file looks like UTF-16 but is damaged. Save it as CSV in UTF-8 and try again."};
}

/// Takes one character from the 16-bit units; nothing for half a pair.
class Utf16 {
public:
    Utf16(std::string_view bytes, ByteOrder order) : bytes_(bytes), order_(order) {}

    [[nodiscard]] bool ended() const { return at_ >= bytes_.size(); }

    std::optional<std::uint32_t> character() {
        const auto first = unit();
        if (!first || *first < 0xD800 || *first > 0xDFFF) return first;
        const auto second = *first <= 0xDBFF ? unit() : std::nullopt;
        if (!second || *second < 0xDC00 || *second > 0xDFFF) return std::nullopt;
        return 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00);
    }

private:
    std::optional<std::uint32_t> unit() {
        if (at_ + 2 > bytes_.size()) return std::nullopt;
        const std::uint32_t left = static_cast<Byte>(bytes_[at_]);
        const std::uint32_t right = static_cast<Byte>(bytes_[at_ + 1]);
        at_ += 2;
        return order_ == ByteOrder::little ? right << 8 | left : left << 8 | right;
    }

    std::string_view bytes_;
    ByteOrder order_;
    std::size_t at_ = 0;
};

Result<Decoded> from_utf_16(std::string_view bytes, ByteOrder order) {
    constexpr std::uint32_t byte_order_mark = 0xFEFF;
    Decoded out{Encoding::utf_16, {}};
    out.text.reserve(bytes.size());
    for (Utf16 units(bytes, order); !units.ended();) {
        const auto character = units.character();
        if (!character) return broken_utf_16();
        if (*character != byte_order_mark || !out.text.empty()) append_utf8(out.text, *character);
    }
    return out;
}

/// What windows-1252 has at 0x80 to 0x9F (WHATWG Encoding Standard); unused places stay.
constexpr std::array<std::uint16_t, 32> windows_1252_places{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

Decoded from_single_bytes(std::string_view bytes) {
    Decoded out{Encoding::iso_8859_1, {}};
    out.text.reserve(bytes.size() + bytes.size() / 8);
    while (!bytes.empty()) {
        const auto high = std::ranges::find_if(bytes, is_high);
        const auto plain = static_cast<std::size_t>(high - bytes.begin());
        out.text.append(bytes.substr(0, plain));
        bytes.remove_prefix(plain);
        if (bytes.empty()) break;
        const auto byte = static_cast<Byte>(bytes.front());
        const bool special = byte < 0xA0;
        if (special) out.encoding = Encoding::windows_1252;
        append_utf8(out.text, special ? windows_1252_places[byte - 0x80] : byte);
        bytes.remove_prefix(1);
    }
    return out;
}

/// GB 2312 and its descendants write a Chinese character as two high bytes, so high bytes come in
/// even runs. Accented letters of European text nearly always stand alone.
bool looks_double_byte(std::string_view bytes) {
    std::size_t even = 0;
    std::size_t odd = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        std::size_t end = at;
        while (end < bytes.size() && is_high(bytes[end])) ++end;
        const std::size_t run = end - at;
        if (run > 0) ++(run % 2 == 0 ? even : odd);
        at = end + 1;
    }
    return even >= 3 && even > 4 * odd;
}

}  // namespace

Result<Decoded> decode(std::string bytes) {
    constexpr std::string_view utf_8_mark = "\xEF\xBB\xBF";
    if (bytes.starts_with(utf_8_mark)) bytes.erase(0, utf_8_mark.size());
    if (const auto order = utf_16_order(bytes)) return from_utf_16(bytes, *order);
    if (is_utf8_throughout(bytes)) return Decoded{Encoding::utf_8, std::move(bytes)};
    if (looks_double_byte(bytes))
        return Error{ErrorKind::invalid, "encoding_unknown",
                     "The file is neither UTF-8 nor Western; it may be GBK or Shift-JIS. Save it "
                     "as \"CSV UTF-8\" and try again."};
    return from_single_bytes(bytes);
}

}  // namespace akad::imports
