#include "support/mail_server.hpp"

#include <gtest/gtest.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

namespace akad::test {

namespace {

std::vector<std::string> words_for(const MailServer::Wish& wish, const std::string& folder) {
    // Debian's own Python has Debian's packages.
    std::vector<std::string> words{"/usr/bin/python3", AKAD_MAIL_SERVER, folder};
    if (wish.starttls) words.emplace_back("--starttls");
    if (!wish.user.empty()) words.insert(words.end(), {"--login", wish.user, wish.password});
    words.emplace_back("--answers");
    words.insert(words.end(), wish.answers.begin(), wish.answers.end());
    return words;
}

constexpr int longest_wait_ms = 30'000;

std::string next_line(int from) {
    std::string line;
    char c = 0;
    pollfd ready{from, POLLIN, 0};
    while (poll(&ready, 1, longest_wait_ms) == 1 && read(from, &c, 1) == 1 && c != '\n') line += c;
    return line;
}

}  // namespace

MailServer::MailServer(const Wish& wish) {
    std::vector<std::string> words = words_for(wish, folder_.path());
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    int ends[2];
    EXPECT_EQ(pipe(ends), 0);
    id_ = fork();
    if (id_ == 0) {
        dup2(ends[1], STDOUT_FILENO);
        ::close(ends[0]);
        ::close(ends[1]);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    ::close(ends[1]);
    says_ = ends[0];
    port_ = std::atoi(next_line(says_).c_str());
    EXPECT_GT(port_, 0) << "the mail server does not start; is python3-aiosmtpd installed?";
}

MailServer::~MailServer() {
    kill(id_, SIGKILL);
    waitpid(id_, nullptr, 0);
    ::close(says_);
}

std::string MailServer::wait_for(std::size_t count) {
    while (heard_ < count && !next_line(says_).empty()) ++heard_;
    const auto all = mails();
    EXPECT_GE(all.size(), count) << "no mail came";
    return all.size() < count ? "{}" : all[count - 1];
}

std::vector<std::string> MailServer::mails() const {
    std::ifstream file(folder_.path() / "mails.jsonl");
    std::vector<std::string> lines;
    for (std::string line; std::getline(file, line);) lines.push_back(line);
    return lines;
}

}  // namespace akad::test
