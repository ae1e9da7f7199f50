#include "ledger/changes_text.hpp"

#include <charconv>

namespace akad::ledger {
namespace {

/// The size of the JSON string at the front, with its quotes; 0 when it does not end.
std::size_t string_size(std::string_view text) {
    std::size_t from = 1;
    while (true) {
        const std::size_t end = text.find('"', from);
        if (end == std::string_view::npos) return 0;
        // A quote behind an odd number of backslashes belongs to the text.
        std::size_t first = end;
        while (first > from && text[first - 1] == '\\') --first;
        if ((end - first) % 2 == 0) return end + 1;
        from = end + 1;
    }
}

/// The size of the object or list at the front; 0 when it does not end.
std::size_t nested_size(std::string_view text) {
    std::size_t depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char each = text[i];
        if (each == '{' || each == '[') ++depth;
        if ((each == '}' || each == ']') && --depth == 0) return i + 1;
        if (each == '"') {
            const std::size_t size = string_size(text.substr(i));
            if (size == 0) return 0;
            i += size - 1;
        }
    }
    return 0;
}

std::size_t value_size(std::string_view text) {
    if (text.empty()) return 0;
    if (text.front() == '"') return string_size(text);
    if (text.front() == '{' || text.front() == '[') return nested_size(text);
    const std::size_t end = text.find_first_of(",]}");
    return end == std::string_view::npos ? 0 : end;
}

}  // namespace

ChangesText::ChangesText(std::string_view payload) : rest_(payload) {
    if (!take("{\"changes\":{")) ended_ = true;
}

std::optional<Change> ChangesText::next() {
    if (ended_) return std::nullopt;
    if (take("}")) {
        ended_ = true;
        return std::nullopt;
    }
    if (!first_ && !take(",")) return fail();
    first_ = false;
    if (!rest_.starts_with('"')) return fail();
    const auto name = take_value();
    if (!name || !take(":[")) return fail();
    const auto before = take_value();
    if (!before || !take(",")) return fail();
    const auto after = take_value();
    if (!after || !take("]")) return fail();
    return Change{name->substr(1, name->size() - 2), *before, *after};
}

bool ChangesText::take(std::string_view mark) {
    if (!rest_.starts_with(mark)) return false;
    rest_.remove_prefix(mark.size());
    return true;
}

std::optional<std::string_view> ChangesText::take_value() {
    const std::size_t size = value_size(rest_);
    if (size == 0) return std::nullopt;
    const auto value = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return value;
}

std::optional<Change> ChangesText::fail() {
    ended_ = true;
    malformed_ = true;
    return std::nullopt;
}

std::int64_t revision_after(std::string_view kept) {
    ChangesText changes(kept);
    while (const auto change = changes.next()) {
        if (change->member != "revision") continue;
        std::int64_t revision = 0;
        std::from_chars(change->after.data(), change->after.data() + change->after.size(),
                        revision);
        return revision;
    }
    return 0;
}

}  // namespace akad::ledger
