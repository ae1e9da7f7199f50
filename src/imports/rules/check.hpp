// Reads the rows of a file by its mapping: a row is good, or everything wrong with it is said, each
// with its column and reason. What only the database knows (is this deal known?) comes later.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "core/money.hpp"
#include "core/time.hpp"
#include "imports/rules/csv.hpp"
#include "imports/rules/history.hpp"
#include "imports/rules/local_time.hpp"
#include "imports/rules/mapping.hpp"
#include "imports/rules/stages.hpp"

namespace akad::imports {

struct Problem {
    std::string column;  ///< as the file names it; empty when it is the whole row
    std::string code;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Problem, (), (column, code, text))

/// `known`: a deal of an earlier file; nothing is created. `left_out`: by a person, by the choice
/// for its stage, or because it was deleted where it comes from.
BOOST_DEFINE_ENUM_CLASS(RowState, good, bad, left_out, known)

/// What a row says, after trimming and reading.
struct RowContent {
    std::string external_id;  ///< of the deal; in a history, of the deal it is about
    std::string name;
    std::string customer;  ///< a name, or an account's id
    bool customer_is_id = false;
    std::optional<Money> value{};
    std::optional<Day> close_day{};
    std::string stage;  ///< their name for it
    StageChoice choice{};
    std::string owner;               ///< a mail address, a name, or a user's id
    std::optional<Instant> at{};     ///< when the deal was created, or the history row written
    std::optional<Instant> since{};  ///< since when the deal is in its stage
    std::vector<std::pair<StageChoice, StageEntry>> entries{};  ///< from HubSpot's columns of dates
};

struct CheckedRow {
    std::int64_t line = 0;
    RowState state = RowState::good;
    RowContent content{};
    std::vector<Problem> problems{};
};

class RowCheck {
public:
    /// `now`: nothing of the past lies after it.
    RowCheck(Source source, const Mapping& mapping, Columns columns, const FileProfile& profile,
             Instant now);

    /// The rows of one file in order; an id that came before is a problem of the later row.
    [[nodiscard]] CheckedRow check(const CsvRow& row);

private:
    class Reading;

    Source source_;
    Columns columns_;
    std::optional<DateOrder> date_order_;
    char decimal_;
    Currency currency_;
    LocalTime local_time_;
    Instant latest_;
    bool customer_ids_;  ///< the column holds ids of accounts, as in AccountId
    bool owner_ids_;
    std::unordered_map<std::string, StageChoice> choices_{};
    std::vector<std::optional<StageChoice>> date_choices_{};  ///< one for each of stage_dates
    std::unordered_map<std::string, std::int64_t> lines_of_ids_{};
};

}  // namespace akad::imports
