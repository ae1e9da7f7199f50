// Where a file comes from, told by its header row, and what its columns mean.
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum.hpp>

namespace akad::imports {

/// The accounts and users of Salesforce's Data Export come in files of their own; its
/// opportunities name both only by id.
BOOST_DEFINE_ENUM_CLASS(Source, salesforce_opportunity, salesforce_history, salesforce_account,
                        salesforce_user, hubspot_deal, csv)

/// What a column says about a deal, or about a change of stage in a history.
BOOST_DEFINE_ENUM_CLASS(Meaning, external_id, name, customer, value, currency, close_day, stage,
                        owner_email, created_at, history_deal, history_stage, history_at)

/// The system whose ids a source carries: "salesforce", "hubspot" or "csv".
[[nodiscard]] std::string_view system_of(Source source);

/// Whether rows of this source are deals, and not their history or names for ids.
[[nodiscard]] bool brings_deals(Source source);

/// What must be mapped before rows of this source can be read.
[[nodiscard]] std::vector<Meaning> needed_meanings(Source source);

/// A header as it is compared: ASCII letters in lower case, and without what is neither letter nor
/// digit, so that "Deal Name", "dealname", "DEAL_NAME" and "Account.Name" meet their words.
[[nodiscard]] std::string header_key(std::string_view header);

/// The names of columns as shown and mapped: trimmed; "Column 7" for an empty one; a repeated one
/// gets its number, "Amount (2)".
[[nodiscard]] std::vector<std::string> column_names(const std::vector<std::string_view>& headers);

/// Where a file with these headers comes from; `csv` when nothing is recognised.
[[nodiscard]] Source detect_source(const std::vector<std::string>& names);

/// What each column probably means, by its name: at most one column for each meaning.
[[nodiscard]] std::map<Meaning, std::string> guess_meanings(Source source,
                                                            const std::vector<std::string>& names);

/// The column that says a row was deleted in Salesforce.
[[nodiscard]] std::optional<std::size_t> deleted_column(Source source,
                                                        const std::vector<std::string>& names);

/// The column that says since when a deal is in its stage.
[[nodiscard]] std::optional<std::size_t> since_column(Source source,
                                                      const std::vector<std::string>& names);

/// The columns that say whether a deal in a stage has ended, and how.
struct EndColumns {
    std::size_t stage = 0;
    std::size_t closed = 0;
    std::size_t won = 0;
};
[[nodiscard]] std::optional<EndColumns> end_columns(Source source,
                                                    const std::vector<std::string>& names);

/// One pair of HubSpot's columns `Date entered "Contract Sent (Sales Pipeline)"` and `Date exited
/// …`.
struct StageDates {
    std::string stage;  ///< as the header has it, with its pipeline
    std::size_t entered = 0;
    std::optional<std::size_t> exited{};
};
[[nodiscard]] std::vector<StageDates> stage_date_columns(const std::vector<std::string>& names);

/// "Contract Sent (Sales Pipeline)" without its pipeline: "Contract Sent".
[[nodiscard]] std::string_view without_pipeline(std::string_view stage);

}  // namespace akad::imports
