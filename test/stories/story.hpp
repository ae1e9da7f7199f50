// A whole house behind a socket, with a company in it: what stories are told over.
#pragma once

#include <gtest/gtest.h>

#include <map>
#include <string>

#include <boost/json.hpp>

#include "app/wiring.hpp"
#include "http/testing/client.hpp"
#include "people/actions/access.hpp"
#include "people/people.hpp"
#include "storage/query.hpp"
#include "support/database.hpp"

namespace akad::stories {

struct Told {
    int status = 0;
    boost::json::value json;

    [[nodiscard]] std::string text(std::string_view name) const {
        const auto* found = json.is_object() ? json.as_object().if_contains(name) : nullptr;
        return found != nullptr && found->is_string() ? std::string(found->as_string()) : "";
    }
    [[nodiscard]] std::string code() const { return text("code"); }
};

/// The server of one node, stopped when the story ends.
class Node {
public:
    using Log = std::function<void(std::string_view)>;
    explicit Node(storage::Store& store, const app::Mailing& mailing = {}, Log log = {})
        : house_(store, {}, mailing) {
        http::Settings settings{.address = "127.0.0.1", .port = 0};
        settings.log = std::move(log);
        const auto served = house_.serve(std::move(settings));
        EXPECT_TRUE(served.ok());
        port_ = served.ok() ? *served : 0;
    }
    ~Node() { house_.stop(); }
    Node(const Node&) = delete;
    Node& operator=(const Node&) = delete;

    [[nodiscard]] unsigned short port() const { return port_; }
    [[nodiscard]] ledger::Ledger& ledger() { return house_.ledger(); }

    /// One request on a connection of its own.
    [[nodiscard]] Told ask(const std::string& method, const std::string& path,
                           const std::string& bearer, const std::string& body = "",
                           const std::string& more_headers = "") const {
        http::testing::Client client(port_);
        std::string request = method + ' ' + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
        if (!bearer.empty()) request += "Authorization: Bearer " + bearer + "\r\n";
        if (method != "GET")
            request +=
                "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                "\r\n";
        const auto answer = client.ask(request + more_headers + "\r\n" + body);
        boost::system::error_code failed;
        auto json = boost::json::parse(answer.body, failed);
        return {answer.status, failed ? boost::json::value() : std::move(json)};
    }

private:
    app::House house_;
    unsigned short port_ = 0;
};

/// A workspace with its owner and a member of every role, each with a token that allows all that
/// the role does.
struct Company {
    std::string workspace;
    Caller owner;
    std::map<Role, std::string> bearers;

    [[nodiscard]] std::string at(const std::string& path) const {
        return "/api/w/" + workspace + path;
    }
    [[nodiscard]] const std::string& as(Role role) const { return bearers.at(role); }
};

[[nodiscard]] Company found_company(Node& node, const std::string& name);

/// A deal of the representative's; its id.
[[nodiscard]] std::string open_deal(const Node& node, const Company& company,
                                    const std::string& name);

/// Every criterion of the deal's stage, attached by the representative and verified by a colleague.
void open_gate(const Node& node, const Company& company, const std::string& deal);

/// Tells a story on SQLite and, where there is one, on PostgreSQL; every law holds afterwards.
void on_each_database(const std::function<void(storage::Store&)>& story);

}  // namespace akad::stories
