#include "delivery/rules/message.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "core/hash.hpp"

namespace akad::delivery {

namespace {

constexpr std::string_view line_end = "\r\n";
/// "=?UTF-8?B?" and "?=" leave 63 of 75 characters, which hold 45 bytes.
constexpr std::size_t bytes_in_a_word = 45;
constexpr std::size_t characters_in_a_line = 76;

bool is_plain(std::string_view text) {
    return text.size() <= 60 && std::ranges::all_of(text, [](char c) {
               return c == ' ' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                      (c >= 'A' && c <= 'Z');
           });
}

/// How many bytes from `from` on fit into one encoded word, whole characters only.
std::size_t bytes_that_fit(std::string_view text, std::size_t from) {
    std::size_t end = std::min(text.size(), from + bytes_in_a_word);
    while (end < text.size() && end > from + 1 &&
           (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return end - from;
}

/// Nothing that ends a line or leaves the brackets gets into a header.
std::string address_in(std::string_view address) {
    std::string out;
    for (const char c : address)
        if (static_cast<unsigned char>(c) > 0x20 && c != 0x7f && c != '<' && c != '>') out += c;
    return out;
}

std::string date_of(Instant at) {
    constexpr std::array days{"Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"};
    constexpr std::array months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    using namespace std::chrono;
    const sys_time<microseconds> point{microseconds(at.us)};
    const auto day = floor<std::chrono::days>(point);
    const year_month_day date{day};
    const hh_mm_ss time{floor<seconds>(point - day)};
    const auto weekday = static_cast<std::size_t>(day.time_since_epoch().count() % 7);
    return fmt::format(
        "{}, {:02} {} {} {:02}:{:02}:{:02} +0000", days[weekday], static_cast<unsigned>(date.day()),
        months[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
        time.hours().count(), time.minutes().count(), time.seconds().count());
}

std::string in_html(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

void add_part(std::string& out, std::string_view boundary, std::string_view type,
              const std::string& text) {
    out.append("--").append(boundary).append(line_end);
    out.append("Content-Type: ").append(type).append("; charset=utf-8").append(line_end);
    out.append("Content-Transfer-Encoding: base64").append(line_end).append(line_end);
    const std::string coded = base64(text);
    for (std::size_t from = 0; from < coded.size(); from += characters_in_a_line)
        out.append(coded, from, characters_in_a_line).append(line_end);
}

void add_header(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append(line_end);
}

}  // namespace

std::string header_words(std::string_view text) {
    if (is_plain(text)) return std::string(text);
    std::string out;
    for (std::size_t from = 0; from < text.size();) {
        const std::size_t bytes = bytes_that_fit(text, from);
        if (!out.empty()) out.append(line_end).append(" ");
        out.append("=?UTF-8?B?").append(base64(text.substr(from, bytes))).append("?=");
        from += bytes;
    }
    return out;
}

std::string plain_text_of(const Mail& mail) {
    std::string out = mail.greeting + "\n\n";
    for (const std::string& each : mail.paragraphs) out.append(each).append("\n\n");
    if (mail.button)
        out.append(mail.button->label).append(":\n").append(mail.button->url) += "\n\n";
    for (const std::string& each : mail.small_print) out.append(each).append("\n\n");
    return out + "-- \nAkad\n";
}

std::string html_of(const Mail& mail) {
    // Colours that read on white and on black alike; the reader's own programme sets the ground.
    std::string out = fmt::format(
        "<!doctype html><html lang=\"{}\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width\">"
        "<meta name=\"color-scheme\" content=\"light dark\"><title>{}</title></head>"
        "<body style=\"margin:0;padding:24px;font:16px/1.5 system-ui,sans-serif\">"
        "<div style=\"max-width:560px;margin:0 auto\"><p>{}</p>",
        in_html(mail.language), in_html(mail.subject), in_html(mail.greeting));
    for (const std::string& each : mail.paragraphs) out += "<p>" + in_html(each) + "</p>";
    if (mail.button)
        out += fmt::format(
            "<p style=\"margin:28px 0\"><a href=\"{}\" style=\"display:inline-block;"
            "padding:12px 20px;border-radius:8px;background:#1f6f5c;color:#ffffff;"
            "text-decoration:none;font-weight:600\">{}</a></p>",
            in_html(mail.button->url), in_html(mail.button->label));
    for (const std::string& each : mail.small_print)
        out += "<p style=\"font-size:14px;color:#76807c\">" + in_html(each) + "</p>";
    return out + "<p style=\"font-size:14px;color:#76807c\">Akad</p></div></body></html>\n";
}

std::string message_of(const Mail& mail, const Envelope& envelope) {
    const std::string boundary = "akad-" + hex(view(sha256({envelope.message_id}))).substr(0, 32);
    std::string out;
    add_header(out, "From",
               header_words(envelope.from_name) + " <" + address_in(envelope.from_address) + ">");
    add_header(out, "To", header_words(mail.to_name) + " <" + address_in(mail.to_address) + ">");
    add_header(out, "Subject", header_words(mail.subject));
    add_header(out, "Date", date_of(envelope.at));
    add_header(out, "Message-ID", "<" + envelope.message_id + ">");
    add_header(out, "Auto-Submitted", "auto-generated");
    add_header(out, "Content-Language", address_in(mail.language));
    add_header(out, "MIME-Version", "1.0");
    add_header(out, "Content-Type", "multipart/alternative; boundary=\"" + boundary + "\"");
    out.append(line_end);
    add_part(out, boundary, "text/plain", plain_text_of(mail));
    add_part(out, boundary, "text/html", html_of(mail));
    return out.append("--").append(boundary).append("--").append(line_end);
}

}  // namespace akad::delivery
