// The words and codes a workspace and its people may choose from.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/enum.hpp>

#include "core/result.hpp"

namespace akad::people {

BOOST_DEFINE_ENUM_CLASS(Theme, system, light, dark)

/// A contact's part in the buyer's decision.
BOOST_DEFINE_ENUM_CLASS(BuyerRole, economic_buyer, champion, technical_evaluator, legal,
                        procurement, signatory, user)

/// "en", "id" or "zh-CN". Error `bad_language`.
[[nodiscard]] Result<std::string> check_language(const std::string& language);
/// A zone of the IANA data base. Error `bad_time_zone`.
[[nodiscard]] Result<std::string> check_time_zone(const std::string& zone);
/// Some of "mon" … "sun", as stored. Error `bad_working_days`, also for none.
[[nodiscard]] Result<std::string> check_working_days(const std::vector<std::string>& days);
/// Two upper-case letters of ISO 3166-1, or nothing for an empty text. Error `bad_country`.
[[nodiscard]] Result<std::optional<std::string>> check_country(const std::string& country);

/// The week most workspaces work.
constexpr std::string_view usual_working_days = "mon tue wed thu fri";

}  // namespace akad::people
