#include "people/mails/letters.hpp"

#include <fmt/format.h>

#include <string_view>

#include "people/rules/validity.hpp"

namespace akad::people {

namespace {

/// One text in the three languages of the house, with {names} to be filled in.
struct Words {
    std::string_view en;
    std::string_view id;
    std::string_view zh;
};

std::string said(const Words& words, const Reader& reader, const std::string& inviter = "") {
    const std::string_view text = reader.language == "id"      ? words.id
                                  : reader.language == "zh-CN" ? words.zh
                                                               : words.en;
    return fmt::format(fmt::runtime(text), fmt::arg("name", reader.name),
                       fmt::arg("workspace", reader.workspace_name), fmt::arg("inviter", inviter),
                       fmt::arg("days", invitation_days));
}

Mail letter_to(const Reader& reader) {
    return {.to_name = reader.name,
            .to_address = reader.email,
            .language = reader.language,
            .greeting = said({"Hello {name},", "Halo {name},", "{name}，您好："}, reader)};
}

}  // namespace

Mail invitation_letter(const Reader& reader, const std::string& inviter, const std::string& url) {
    Mail mail = letter_to(reader);
    const Words invited{"You are invited to {workspace} on Akad",
                        "Anda diundang ke {workspace} di Akad",
                        "邀请您加入 Akad 上的“{workspace}”"};
    const Words invited_by{"{inviter} invites you to {workspace} on Akad",
                           "{inviter} mengundang Anda ke {workspace} di Akad",
                           "{inviter} 邀请您加入 Akad 上的“{workspace}”"};
    mail.subject = said(inviter.empty() ? invited : invited_by, reader, inviter);
    mail.paragraphs = {
        said({"An account is ready for you in {workspace}. Choose a password to join.",
              "Akun untuk Anda di {workspace} sudah disiapkan. Buat kata sandi untuk bergabung.",
              "“{workspace}”已为您准备好账户。设置密码即可加入。"},
             reader)};
    mail.button = {
        said({"Join {workspace}", "Bergabung dengan {workspace}", "加入“{workspace}”"}, reader),
        url};
    mail.small_print = {
        said({"The link works once, within {days} days. If you did not expect this mail, you can "
              "ignore it.",
              "Tautan ini hanya dapat dipakai sekali, dalam {days} hari. Jika Anda tidak merasa "
              "menunggu surel ini, abaikan saja.",
              "链接仅可使用一次，{days} 天内有效。如果您不清楚为何收到此邮件，请忽略。"},
             reader)};
    return mail;
}

Mail reset_letter(const Reader& reader, const std::string& url) {
    Mail mail = letter_to(reader);
    mail.subject = said({"Choose a new password for {workspace}",
                         "Buat kata sandi baru untuk {workspace}", "为“{workspace}”设置新密码"},
                        reader);
    mail.paragraphs = {
        said({"Somebody, hopefully you, asked for a new password for your account in {workspace}.",
              "Seseorang, semoga Anda sendiri, meminta kata sandi baru untuk akun Anda di "
              "{workspace}.",
              "有人（应该是您本人）申请为您在“{workspace}”的账户设置新密码。"},
             reader)};
    mail.button = {said({"Choose a new password", "Buat kata sandi baru", "设置新密码"}, reader),
                   url};
    mail.small_print = {said(
        {"The link works once, within one hour. If it was not you, there is nothing to do: "
         "your password stays as it is.",
         "Tautan ini hanya dapat dipakai sekali, dalam satu jam. Jika bukan Anda yang meminta, "
         "Anda tidak perlu melakukan apa pun: kata sandi Anda tetap sama.",
         "链接仅可使用一次，一小时内有效。如果不是您本人操作，无需理会，您的密码不会改变。"},
        reader)};
    return mail;
}

Mail password_changed_letter(const Reader& reader, const std::string& url) {
    Mail mail = letter_to(reader);
    mail.subject =
        said({"Your password for {workspace} was changed",
              "Kata sandi Anda untuk {workspace} telah diubah", "您在“{workspace}”的密码已更改"},
             reader);
    mail.paragraphs = {
        said({"The password of your account in {workspace} was changed. Other devices are signed "
              "out.",
              "Kata sandi akun Anda di {workspace} telah diubah. Perangkat lain telah dikeluarkan.",
              "您在“{workspace}”的账户密码已更改，其他设备均已退出登录。"},
             reader),
        said({"If it was not you, ask for a new password now and tell your administrator.",
              "Jika bukan Anda yang mengubahnya, segera minta kata sandi baru dan beri tahu "
              "administrator Anda.",
              "如果不是您本人操作，请立即申请新密码，并告知管理员。"},
             reader)};
    mail.button = {said({"Ask for a new password", "Minta kata sandi baru", "申请新密码"}, reader),
                   url};
    return mail;
}

}  // namespace akad::people
