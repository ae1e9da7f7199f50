// Reads the changes out of a payload that changes.hpp wrote, without building a document: verify
// walks millions of them. The values stay the JSON text they were written as, so that they can be
// compared with what a row writes today, byte by byte.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>

namespace akad::ledger {

/// One changed member; `before` and `after` are JSON text.
struct Change {
    std::string_view member;
    std::string_view before;
    std::string_view after;
};

/// Takes the changes off the front of a payload one by one.
class ChangesText {
public:
    /// A payload such as {"changes":{"stage":["a","b"]},…}; one that does not begin with
    /// "changes" has none.
    explicit ChangesText(std::string_view payload);

    /// The next change; nothing at the end or where the text is no longer what was written.
    [[nodiscard]] std::optional<Change> next();
    /// True when the text was not what changes.hpp writes.
    [[nodiscard]] bool malformed() const { return malformed_; }

private:
    [[nodiscard]] bool take(std::string_view mark);
    [[nodiscard]] std::optional<std::string_view> take_value();
    [[nodiscard]] std::optional<Change> fail();

    std::string_view rest_;
    bool first_ = true;
    bool ended_ = false;
    bool malformed_ = false;
};

/// The revision that the kept payload says its subject has now; 0 when it says none.
[[nodiscard]] std::int64_t revision_after(std::string_view kept);

}  // namespace akad::ledger
