// What is thrown ends here, at the edge of http, and nowhere else in it.
#include <exception>

#include "core/json.hpp"
#include "http/dispatch.hpp"

namespace akad::http {

namespace {

Error storage_unavailable() {
    return Error{.kind = ErrorKind::unavailable,
                 .code = "storage_unavailable",
                 .text = "The database does not answer just now. Try again in a moment.",
                 .retry_after_s = 5};
}

Error query_too_slow() {
    return Error{.kind = ErrorKind::unavailable,
                 .code = "too_slow",
                 .text = "This took too long and was ended. Ask for less, or narrow the search.",
                 .retry_after_s = 5};
}

Error our_fault() {
    return Error{ErrorKind::internal, "internal",
                 "Something went wrong on our side. Load this again before you repeat it; if it "
                 "stays, tell the administrator the request id."};
}

Error error_of(const storage::Failure& failure) {
    switch (failure.kind()) {
        case storage::Failure::Kind::unavailable:
            return storage_unavailable();
        case storage::Failure::Kind::too_slow:
            return query_too_slow();
        case storage::Failure::Kind::constraint:
        case storage::Failure::Kind::too_new:
        case storage::Failure::Kind::broken:
            return our_fault();
    }
    return our_fault();
}

void log_fault(const Request& request, std::string_view what,
               const std::function<void(std::string_view)>& log) {
    if (!log) return;
    std::string line = R"({"level":"error","request":)";
    write_json_text(line, request.request_id);
    line += R"(,"fault":)";
    write_json_text(line, what);
    line += '}';
    log(line);
}

}  // namespace

Response answer_to_exception(const Request& request, std::exception_ptr thrown,
                             const std::function<void(std::string_view)>& log) {
    try {
        std::rethrow_exception(thrown);
    } catch (const storage::Failure& failure) {
        log_fault(request, failure.what(), log);
        return problem(error_of(failure), request);
    } catch (const std::exception& fault) {
        log_fault(request, fault.what(), log);
        return problem(our_fault(), request);
    }
}

}  // namespace akad::http
