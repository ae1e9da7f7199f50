// The honesty figure, for managers only (D65).
#pragma once

#include "insight/rules/honesty.hpp"
#include "insight/views/stages.hpp"

namespace akad::insight {

/// Of one person no move back is counted out: only what was said, of all there was to say.
struct PersonHonesty {
    PersonName person{};
    Share said{};
    Share on_evidence{};
};
BOOST_DESCRIBE_STRUCT(PersonHonesty, (), (person, said, on_evidence))

struct Honesty {
    Scope scope{};
    Share said{};         ///< bad news that was said before it was found
    Share on_evidence{};  ///< open deals now that do not claim their stage without evidence
    BadNews news{};
    std::vector<MonthShare> months{};     ///< `said`, month by month
    std::vector<PersonHonesty> people{};  ///< by name: this is no ranking
};
BOOST_DESCRIBE_STRUCT(Honesty, (), (scope, said, on_evidence, news, months, people))
[[nodiscard]] Result<Honesty> show_honesty(const storage::Reading& reading,
                                           const InsightFilter& filter);

}  // namespace akad::insight
