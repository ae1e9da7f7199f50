#include "people/rules/password.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "core/text.hpp"

namespace akad::people {

namespace {
/// The most used passwords of ten characters and more, without digits at the end: shorter ones
/// are refused for their length, and "password12345" is compared as "password".
constexpr std::array common_stems{
    std::string_view("password"),      std::string_view("passwort"),
    std::string_view("p@ssw0rd"),      std::string_view("passw0rd"),
    std::string_view("qwerty"),        std::string_view("qwertyuiop"),
    std::string_view("qwertzuiop"),    std::string_view("azertyuiop"),
    std::string_view("asdfghjkl"),     std::string_view("zxcvbnm"),
    std::string_view("letmein"),       std::string_view("iloveyou"),
    std::string_view("welcome"),       std::string_view("admin"),
    std::string_view("administrator"), std::string_view("sunshine"),
    std::string_view("princess"),      std::string_view("football"),
    std::string_view("baseball"),      std::string_view("superman"),
    std::string_view("dragon"),        std::string_view("monkey"),
    std::string_view("trustno"),       std::string_view("starwars"),
    std::string_view("changeme"),      std::string_view("secret"),
    std::string_view("abcdefghij"),    std::string_view("abcdefghijkl"),
    std::string_view("abcdef"),        std::string_view("abc"),
    std::string_view("qazwsxedc"),     std::string_view("1qaz2wsx"),
    std::string_view("1q2w3e4r"),      std::string_view("1q2w3e4r5t"),
    std::string_view("1q2w3e4r5t6y"),  std::string_view("qwerty12345"),
    std::string_view("sayang"),        std::string_view("bismillah"),
    std::string_view("indonesia"),     std::string_view("rahasia"),
    std::string_view("jakarta"),       std::string_view("katasandi"),
    std::string_view("woaini"),        std::string_view("woaini1314"),
    std::string_view("a123456"),       std::string_view("akad")};

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& each : out)
        if (each >= 'A' && each <= 'Z') each = static_cast<char>(each - 'A' + 'a');
    return out;
}

bool is_digit_or_sign(char each) {
    return (each >= '0' && each <= '9') || each == '!' || each == '.' || each == '@' ||
           each == '#' || each == '*' || each == '-' || each == '_';
}

bool is_one_character_or_a_run(std::string_view text) {
    const auto steps_by = [&](int step) {
        for (std::size_t i = 1; i < text.size(); ++i)
            if ((text[i] - text[i - 1] - step) % 10 != 0) return false;
        return true;
    };
    return steps_by(0) || steps_by(1) || steps_by(-1);
}

bool is_common(std::string_view password) {
    const std::string folded = lower(password);
    if (is_one_character_or_a_run(folded)) return true;
    std::string_view stem = folded;
    if (std::ranges::find(common_stems, stem) != common_stems.end()) return true;
    while (!stem.empty() && is_digit_or_sign(stem.back())) stem.remove_suffix(1);
    return stem.empty() || std::ranges::find(common_stems, stem) != common_stems.end();
}

Error weak(std::string code, std::string text) {
    return {ErrorKind::invalid, "weak_password", text, {{"password", std::move(code), text}}};
}
}  // namespace

Result<void> check_password(std::string_view password, std::string_view email) {
    if (!is_utf8(password) || length_in_characters(password) < least_password_characters)
        return weak("too_short", "Choose a password of at least 10 characters.");
    if (password.size() > most_password_bytes)
        return weak("too_long", "Choose a password of at most 512 bytes.");
    const std::string address = lower(email);
    const std::string folded = lower(password);
    if (folded == address || folded == address.substr(0, address.find('@')))
        return weak("is_email", "Choose a password that is not your mail address.");
    if (is_common(password))
        return weak("too_common",
                    "This password is one of the first to be guessed. Choose another.");
    return {};
}

}  // namespace akad::people
