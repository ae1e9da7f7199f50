#include "http/access_log.hpp"

#include <fmt/format.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include "core/json.hpp"
#include "http/server.hpp"

namespace akad::http {

std::string log_line(const Answered& answered) {
    std::string line =
        fmt::format(R"({{"at":"{}","request":"{}","route":"{}","status":{},"ms":{:.3f},"bytes":{})",
                    answered.at.text(), answered.request_id, answered.route, answered.status,
                    static_cast<double>(answered.microseconds) / 1000.0, answered.bytes);
    if (answered.caller != nullptr) {
        line.append(R"(,"workspace":")").append(answered.caller->workspace.text()).append("\"");
        if (answered.caller->person)
            line.append(R"(,"person":")").append(answered.caller->person->text()).append("\"");
    }
    line += '}';
    return line;
}

std::function<void(std::string_view)> log_to_standard_output() {
    auto logger =
        std::make_shared<spdlog::logger>("http", std::make_shared<spdlog::sinks::stdout_sink_mt>());
    logger->set_pattern("%v");
    return [logger](std::string_view line) { logger->info(line); };
}

}  // namespace akad::http
