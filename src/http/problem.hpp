// The problem answer (RFC 9457) as it is written, and the reason phrases of our statuses.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <boost/describe/class.hpp>

namespace akad::http {

struct ProblemItem {
    std::string field;  ///< empty when it speaks of no field
    std::string code;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(ProblemItem, (), (field, code, text))

struct Problem {
    std::string type;
    std::string title;
    int status = 500;
    std::string code;    ///< stable; programs and translations go by it
    std::string detail;  ///< what is wrong and what to do
    std::string request_id;
    std::vector<ProblemItem> items;
};
BOOST_DESCRIBE_STRUCT(Problem, (), (type, title, status, code, detail, request_id, items))

/// The reason phrase of a status (RFC 9110, RFC 6585).
[[nodiscard]] std::string_view reason_of(int status);

}  // namespace akad::http
