// Day first or month first? One date of a column can often tell: 17/03 has no seventeenth month.
// All of a column is looked at, and the row that decided is named, so that one can check.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "imports/rules/dates.hpp"

namespace akad::imports {

/// What the dates of one column, or of several, say about their order.
class DateEvidence {
public:
    void see(std::string_view text, std::int64_t line);
    /// Adds what another column says; the earlier line stays.
    void join(const DateEvidence& other);

    struct Found {
        std::optional<DateOrder> order{};  ///< none: somebody has to choose
        std::string because;               ///< a sentence that names the line that decided
    };
    [[nodiscard]] Found conclude() const;

private:
    struct Seen {
        std::string text{};
        std::int64_t line = 0;  ///< 0: not seen
    };
    static void keep_first(Seen& seen, std::string_view text, std::int64_t line);

    Seen day_first_{};
    Seen month_first_{};
    Seen year_first_{};
    Seen either_{};
};

}  // namespace akad::imports
