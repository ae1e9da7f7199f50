// How a file is to be read: which column means what, which of our stages each of theirs is, in
// which order dates stand. Proposed from the file, shown with its evidence, changed by a person.
#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe/class.hpp>
#include <boost/describe/enumerators.hpp>
#include <boost/mp11/algorithm.hpp>

#include "core/ids.hpp"
#include "core/money.hpp"
#include "core/result.hpp"
#include "imports/rules/profile.hpp"

namespace akad::imports {

struct Mapping {
    std::map<std::string, std::string> columns{};  ///< name of a Meaning -> name of a column
    std::map<std::string, std::string>
        stages{};  ///< name of theirs -> text of a StageChoice, or "": not chosen yet
    std::optional<DateOrder> date_order{};  ///< none: a person has to choose
    std::string date_order_evidence;
    std::string decimal = ".";
    std::string decimal_evidence;
    Currency currency{};                      ///< of amounts that name none
    std::string time_zone;                    ///< of times without offset
    std::optional<PersonId> default_owner{};  ///< of deals whose owner is not a member
};
BOOST_DESCRIBE_STRUCT(Mapping, (),
                      (columns, stages, date_order, date_order_evidence, decimal, decimal_evidence,
                       currency, time_zone, default_owner))

/// The columns of a file by what they mean.
class Columns {
public:
    [[nodiscard]] std::optional<std::size_t> operator[](Meaning meaning) const {
        return places_[static_cast<std::size_t>(meaning)];
    }
    void set(Meaning meaning, std::size_t place) {
        places_[static_cast<std::size_t>(meaning)] = place;
    }
    [[nodiscard]] std::string_view name(Meaning meaning) const;

    std::vector<std::string> names{};
    std::optional<std::size_t> deleted{};
    std::optional<std::size_t> since{};
    std::vector<StageDates> stage_dates{};

private:
    static constexpr std::size_t meanings =
        boost::mp11::mp_size<boost::describe::describe_enumerators<Meaning>>::value;
    std::array<std::optional<std::size_t>, meanings> places_{};
};

/// Finds the mapped columns. Error `bad_mapping` with an item for every meaning that is unknown
/// (`unknown_meaning`), names no column (`unknown_column`) or is needed and missing (`needed`).
[[nodiscard]] Result<Columns> columns_of(Source source, const Mapping& mapping,
                                         const std::vector<std::string>& names);

/// The names of stages that occur: in the stage column, and in HubSpot's columns of dates that hold
/// any. Error `too_many_stages` when the column cannot hold stages.
[[nodiscard]] Result<std::vector<std::string>> stage_names(const Columns& columns,
                                                           const FileProfile& profile);

/// The stage a HubSpot header speaks of, as the stage column writes it: with its pipeline or
/// without.
[[nodiscard]] std::string stage_in_file(std::string_view header_stage, const auto& values) {
    if (values.contains(header_stage)) return std::string(header_stage);
    const std::string_view bare = without_pipeline(header_stage);
    return std::string(values.contains(bare) ? bare : header_stage);
}

/// What the workspace gives to a proposal.
struct ProposeFor {
    std::vector<OurStage> stages{};
    Currency currency{};
    std::string time_zone;
    std::optional<PersonId> default_owner{};
};
[[nodiscard]] Mapping propose_mapping(const FileProfile& profile, const ProposeFor& workspace);

/// After a person mapped other columns: the evidence of the columns that now count, and stages of
/// theirs that were not asked for before. What the person chose stays.
[[nodiscard]] Result<void> renew_evidence(Mapping& mapping, const FileProfile& profile,
                                          const std::vector<OurStage>& stages);

}  // namespace akad::imports
