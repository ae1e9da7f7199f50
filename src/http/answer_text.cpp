#include "http/answer_text.hpp"

#include <array>
#include <chrono>

#include <fmt/format.h>

#include "http/problem.hpp"

namespace akad::http {

namespace {

constexpr std::string_view page_policy =
    "Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types default\r\n";

constexpr std::string_view data_policy =
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; sandbox\r\n";

constexpr std::string_view every_answer =
    "X-Content-Type-Options: nosniff\r\n"
    "Referrer-Policy: no-referrer\r\n"
    "Cross-Origin-Opener-Policy: same-origin\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), microphone=(), geolocation=()\r\n";

/// A header's value must not end the line it stands in.
void write_field(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ");
    for (const char c : value)
        if (c != '\r' && c != '\n' && c != '\0') out += c;
    out += "\r\n";
}

/// The date of this second, made once a second.
std::string_view date_of(Instant now) {
    thread_local std::int64_t second = -1;
    thread_local std::string text;
    if (second != now.us / us_per_second) {
        second = now.us / us_per_second;
        text = http_date(now);
    }
    return text;
}

bool names(const Fields& headers, std::string_view name) {
    for (const auto& [each, value] : headers)
        if (each == name) return true;
    return false;
}

}  // namespace

std::string http_date(Instant at) {
    constexpr std::array days{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::sys_time<std::chrono::microseconds> time{std::chrono::microseconds(at.us)};
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(time - day)};
    return fmt::format("{}, {:02} {} {:04} {:02}:{:02}:{:02} GMT",
                       days[std::chrono::weekday(day).c_encoding()], unsigned(date.day()),
                       months[unsigned(date.month()) - 1], int(date.year()), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count());
}

void write_head(std::string& out, const HeadLine& line, const Fields& headers) {
    fmt::format_to(std::back_inserter(out), "HTTP/1.1 {} {}\r\n", line.status,
                   reason_of(line.status));
    write_field(out, "Date", date_of(line.now));
    if (line.length && line.status != 204 && line.status != 304)
        write_field(out, "Content-Length", std::to_string(*line.length));
    if (!line.media_type.empty() && line.status != 204 && line.status != 304)
        write_field(out, "Content-Type", line.media_type);
    if (!line.keeps_alive) out += "Connection: close\r\n";
    if (!line.request_id.empty()) write_field(out, "X-Request-Id", line.request_id);
    if (!names(headers, "Cache-Control")) out += "Cache-Control: no-store\r\n";
    out += line.is_page ? page_policy : data_policy;
    out += every_answer;
    if (line.secure) out += "Strict-Transport-Security: max-age=31536000\r\n";
    for (const auto& [name, value] : headers) write_field(out, name, value);
    out += "\r\n";
}

}  // namespace akad::http
