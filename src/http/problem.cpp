#include "http/problem.hpp"

#include "core/json.hpp"
#include "core/refusals.hpp"
#include "http/http.hpp"

namespace akad::http {

int status_of(ErrorKind kind) {
    switch (kind) {
        case ErrorKind::invalid:
            return 422;
        case ErrorKind::unauthenticated:
            return 401;
        case ErrorKind::refused:
            return 403;
        case ErrorKind::conflict:
            return 409;
        case ErrorKind::stale:
            return 412;
        case ErrorKind::too_large:
            return 413;
        case ErrorKind::too_many:
            return 429;
        case ErrorKind::unavailable:
            return 503;
        case ErrorKind::internal:
            return 500;
    }
    return 500;
}

std::string_view reason_of(int status) {
    switch (status) {
        case 200:
            return "OK";
        case 201:
            return "Created";
        case 204:
            return "No Content";
        case 206:
            return "Partial Content";
        case 302:
            return "Found";
        case 303:
            return "See Other";
        case 304:
            return "Not Modified";
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 409:
            return "Conflict";
        case 411:
            return "Length Required";
        case 412:
            return "Precondition Failed";
        case 413:
            return "Content Too Large";
        case 414:
            return "URI Too Long";
        case 415:
            return "Unsupported Media Type";
        case 416:
            return "Range Not Satisfiable";
        case 422:
            return "Unprocessable Content";
        case 429:
            return "Too Many Requests";
        case 431:
            return "Request Header Fields Too Large";
        case 500:
            return "Internal Server Error";
        case 501:
            return "Not Implemented";
        case 503:
            return "Service Unavailable";
        default:
            return "Unknown";
    }
}

Response problem(const Error& error, const Request& request) {
    return problem(status_of(error.kind), error, request);
}

Response problem(int status, const Error& error, const Request& request) {
    Problem shown{"urn:akad:problem:" + error.code,
                  std::string(reason_of(status)),
                  status,
                  error.code,
                  error.text,
                  request.request_id,
                  {}};
    for (const ErrorItem& item : error.items)
        shown.items.push_back({item.field, item.code, item.text});
    Response response{.status = status, .media_type = "application/problem+json"};
    response.body = to_json(shown);
    if (error.retry_after_s > 0) response.with("Retry-After", std::to_string(error.retry_after_s));
    if (status == 401) response.with("WWW-Authenticate", "Bearer");
    return response;
}

Error not_permitted() {
    return akad::not_permitted();
}

}  // namespace akad::http
