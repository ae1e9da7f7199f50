// Requests at the door of a test house, as http would bring them.
#pragma once

#include <functional>
#include <string>
#include <utility>

#include "people/door/door.hpp"
#include "people/testing_house.hpp"

namespace akad::people::testing {

/// The key of the test house's links.
inline const LinkKey& test_link_key() {
    static const LinkKey key(fresh_seed());
    return key;
}

using Answering = std::function<Result<http::Response>(http::Exchange&)>;

/// A door that needs to know the key of the house's links.
inline Answering with_key(Result<http::Response> (*answer)(const http::Exchange&, const LinkKey&)) {
    return [answer](http::Exchange& exchange) { return answer(exchange, test_link_key()); };
}

inline http::Response ask(TestHouse& house, const Answering& answer, const std::string& body,
                          const std::string& cookie = "", const Caller& caller = {}) {
    http::Request request;
    request.method = "POST";
    request.body = body;
    request.remote = house.remote;
    if (!cookie.empty()) request.headers.emplace_back("cookie", "akad_session=" + cookie);
    http::Exchange exchange{house.services, request, caller, {}, house.now};
    auto answered = answer(exchange);
    return answered.ok() ? std::move(answered).value() : http::problem(answered.error(), request);
}

inline Result<Caller> enters(TestHouse& house, const std::string& cookie, WorkspaceId workspace) {
    const auto db = house.store.reader();
    return authenticate(*db, {.session = cookie, .workspace = workspace}, house.now);
}

inline Result<Caller> enters_with_token(TestHouse& house, const std::string& bearer,
                                        WorkspaceId workspace) {
    const auto db = house.store.reader();
    return authenticate(*db, {.bearer = bearer, .workspace = workspace}, house.now);
}

/// The session cookie's value of an answer.
inline std::string cookie_of(const http::Response& response) {
    for (const auto& [name, value] : response.headers)
        if (name == "Set-Cookie") {
            const auto from = value.find('=') + 1;
            return value.substr(from, value.find(';') - from);
        }
    return "";
}

inline bool says(const http::Response& response, const std::string& code) {
    return response.body.find("\"code\":\"" + code + "\"") != std::string::npos;
}

inline std::string sign_in_body(const std::string& email,
                                const std::string& password = good_password) {
    return R"({"email":")" + email + R"(","password":")" + password + R"("})";
}

/// Signs somebody in; the cookie.
inline std::string signed_in(TestHouse& house, const std::string& email) {
    const auto response = ask(house, answer_sign_in, sign_in_body(email));
    EXPECT_EQ(response.status, 200) << response.body;
    return cookie_of(response);
}

}  // namespace akad::people::testing
