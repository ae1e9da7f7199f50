#include "delivery/post/post.hpp"

#include <curl/curl.h>

#include <array>
#include <cstring>
#include <stdexcept>

namespace akad::delivery {

namespace {

void start_once() {
    static const CURLcode code = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (code != CURLE_OK) throw std::runtime_error("libcurl does not start");
}

struct Reading {
    std::string_view text;
    std::size_t at = 0;
};

std::size_t give(char* to, std::size_t size, std::size_t count, void* from) {
    auto& reading = *static_cast<Reading*>(from);
    const std::size_t bytes = std::min(size * count, reading.text.size() - reading.at);
    std::memcpy(to, reading.text.data() + reading.at, bytes);
    reading.at += bytes;
    return bytes;
}

/// The server's answers come line by line; the last one says why.
std::size_t keep_line(char* from, std::size_t size, std::size_t count, void* to) {
    static_cast<std::string*>(to)->assign(from, size * count);
    return size * count;
}

std::size_t drop_body(char*, std::size_t size, std::size_t count, void*) {
    return size * count;
}

bool is_about_encryption(CURLcode code) {
    switch (code) {
        case CURLE_USE_SSL_FAILED:
        case CURLE_SSL_CONNECT_ERROR:
        case CURLE_PEER_FAILED_VERIFICATION:
        case CURLE_SSL_CACERT_BADFILE:
        case CURLE_SSL_CERTPROBLEM:
        case CURLE_SSL_CIPHER:
        case CURLE_SSL_ENGINE_INITFAILED:
            return true;
        default:
            return false;
    }
}

bool is_unreachable(CURLcode code) {
    return code == CURLE_COULDNT_RESOLVE_HOST || code == CURLE_COULDNT_CONNECT;
}

/// Temporary and permanent apart, and the server's fault apart from the mail's.
Reply reply_of(CURLcode code, int answered, std::string text) {
    if (code == CURLE_OK) return {Heard::accepted, std::nullopt, answered, {}};
    const auto not_now = [&](MailTrouble trouble) {
        return Reply{Heard::not_now, trouble, answered, std::move(text)};
    };
    if (is_unreachable(code)) return not_now(MailTrouble::unreachable);
    if (is_about_encryption(code)) return not_now(MailTrouble::no_encryption);
    if (code == CURLE_LOGIN_DENIED) return not_now(MailTrouble::login_refused);
    const bool was_refused = code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY ||
                             code == CURLE_REMOTE_FILE_NOT_FOUND;
    if (was_refused && answered >= 500 && answered < 600)
        return {Heard::never, MailTrouble::refused, answered, std::move(text)};
    if (was_refused && answered > 421 && answered < 500)
        return not_now(MailTrouble::refused_for_now);
    return not_now(MailTrouble::broken_off);
}

std::string domain_of(const std::string& address) {
    const auto at = address.rfind('@');
    return at == std::string::npos ? "localhost" : address.substr(at + 1);
}

}  // namespace

struct Post::State {
    MailServer server;
    CURL* curl = nullptr;
    std::array<char, CURL_ERROR_SIZE> trouble{};
    std::string line;

    template <class Value>
    void set(CURLoption option, Value value) {
        if (curl_easy_setopt(curl, option, value) != CURLE_OK)
            throw std::runtime_error("libcurl does not know an option we need");
    }
    void set_server(const std::string& from) {
        const bool direct = server.encryption == Encryption::direct;
        const std::string url = (direct ? "smtps://" : "smtp://") + server.host + ':' +
                                std::to_string(server.port) + '/' + domain_of(from);
        set(CURLOPT_URL, url.c_str());
        set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        set(CURLOPT_USE_SSL,
            static_cast<long>(server.encryption == Encryption::none       ? CURLUSESSL_NONE
                              : server.encryption == Encryption::optional ? CURLUSESSL_TRY
                                                                          : CURLUSESSL_ALL));
        if (!server.ca_file.empty()) set(CURLOPT_CAINFO, server.ca_file.c_str());
        if (!server.user.empty()) {
            set(CURLOPT_USERNAME, server.user.c_str());
            set(CURLOPT_PASSWORD, server.password.c_str());
        }
    }
    void set_limits() {
        set(CURLOPT_NOSIGNAL, 1L);
        set(CURLOPT_CONNECTTIMEOUT, static_cast<long>(connect_timeout_s));
        set(CURLOPT_TIMEOUT, static_cast<long>(whole_timeout_s));
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, static_cast<long>(whole_timeout_s));
        set(CURLOPT_ERRORBUFFER, trouble.data());
        set(CURLOPT_HEADERFUNCTION, &keep_line);
        set(CURLOPT_HEADERDATA, &line);
        set(CURLOPT_WRITEFUNCTION, &drop_body);
    }
};

Post::Post(const MailServer& server) : state_(new State{.server = server}) {
    start_once();
    state_->curl = curl_easy_init();
    if (state_->curl == nullptr) throw std::runtime_error("libcurl does not start");
}

Post::~Post() {
    curl_easy_cleanup(state_->curl);
}

Reply Post::send(const Parcel& parcel) {
    State& state = *state_;
    curl_easy_reset(state.curl);  // the connection stays
    state.line.clear();
    state.trouble.front() = '\0';
    Reading reading{parcel.text};
    const std::string from = '<' + parcel.from + '>';
    const std::string to = '<' + parcel.to + '>';
    const std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> recipients(
        curl_slist_append(nullptr, to.c_str()), &curl_slist_free_all);
    state.set_server(parcel.from);
    state.set_limits();
    state.set(CURLOPT_UPLOAD, 1L);
    state.set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(parcel.text.size()));
    state.set(CURLOPT_MAIL_FROM, from.c_str());
    state.set(CURLOPT_MAIL_RCPT, recipients.get());
    state.set(CURLOPT_READFUNCTION, &give);
    state.set(CURLOPT_READDATA, &reading);
    const CURLcode code = curl_easy_perform(state.curl);
    long answered = 0;
    curl_easy_getinfo(state.curl, CURLINFO_RESPONSE_CODE, &answered);
    const bool server_spoke =
        code == CURLE_SEND_ERROR || code == CURLE_WEIRD_SERVER_REPLY || code == CURLE_LOGIN_DENIED;
    return reply_of(code, static_cast<int>(answered),
                    server_spoke && !state.line.empty() ? state.line : state.trouble.data());
}

}  // namespace akad::delivery
