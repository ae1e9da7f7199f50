// A workspace whose facts cause mails, and a mail server that takes or refuses them: for the tests
// of this room.
#pragma once

#include <gtest/gtest.h>

#include "delivery/actions/queueing.hpp"
#include "delivery/delivery.hpp"
#include "delivery/store/outbox.hpp"
#include "people/testing_house.hpp"
#include "storage/query.hpp"
#include "support/mail_server.hpp"

namespace akad::delivery::testing {

inline std::vector<storage::Migration> all_steps() {
    return test::steps_of(
        {ledger::migrations(), jobs::migrations(), people::migrations(), migrations()});
}

struct PostHouse {
    explicit PostHouse(storage::Store& store) : people(store) {
        setup.from_address = "akad@post.example";
        setup.clock = [this] { return people.now; };
        setup.kinds = {
            {"note", "test.noted", 86'400,
             [this](const auto& reading, const auto& cause) { return write(reading, cause); }}};
    }
    ~PostHouse() { people.ledger.stop(); }

    void speak_to(const test::MailServer& server, Encryption encryption = Encryption::none) {
        setup.server = MailServer{
            .host = "127.0.0.1",
            .port = server.port(),
            .encryption = encryption,
            .ca_file = encryption == Encryption::none ? std::string() : server.certificate()};
    }

    [[nodiscard]] std::optional<Mail> write(const storage::Reading&, const MailCause& cause) const {
        return Mail{.to_name = "李雷",
                    .to_address = "lilei@example.cn",
                    .language = "zh-CN",
                    .subject = "请看：" + cause.about,
                    .greeting = "您好：",
                    .paragraphs = {"内容"},
                    .button = MailButton{"打开", "https://akad.example/#" + cause.about},
                    .needed = needed};
    }

    /// Something happens that somebody is to be told.
    void note(const std::string& about) {
        const auto said = people.act(people.owner, [&](ledger::Writing& writing) -> Result<void> {
            writing.record(
                {.kind = "test.noted", .subject = about, .topic = people.owner.person->text()});
            return {};
        });
        EXPECT_TRUE(said.ok());
    }
    /// What a server does until nothing is left to do now.
    void work();
    [[nodiscard]] std::vector<MailRow> mails() const {
        static const std::string sql = "SELECT " + storage::columns<MailRow>() +
                                       " FROM mail WHERE workspace = $1 ORDER BY cause";
        return storage::all<MailRow>(*people.store.reader(), sql, people.owner.workspace);
    }
    [[nodiscard]] std::vector<ledger::Fact> facts() const {
        return ledger::facts_after(*people.store.reader(), people.owner.workspace, 0, 1'000);
    }
    [[nodiscard]] std::vector<std::string> kinds_of_facts() const {
        std::vector<std::string> kinds;
        const auto all = facts();
        for (const ledger::Fact& fact : all)
            if (fact.kind.starts_with("mail.")) kinds.push_back(fact.kind);
        return kinds;
    }
    std::string broken_laws() {
        ledger::Report report;
        const auto db = people.store.writing_connection();
        ledger::Constitution all{people::folded_tables(), people::laws()};
        for (auto& each : folded_tables()) all.tables.push_back(std::move(each));
        for (auto& each : laws()) all.laws.push_back(std::move(each));
        ledger::verify(*db, people.owner.workspace, all, report);
        std::string text;
        for (const auto& each : report.kept()) text += each.law + " " + each.seen + "\n";
        return text;
    }

    people::testing::TestHouse people;
    Setup setup;
    bool needed = true;
};

/// A server of the house, as far as mails go.
struct OurServer {
    explicit OurServer(PostHouse& house)
        : jobs(house.people.store, house.people.ledger, [&house] { return house.people.now; }) {
        add_followers(jobs, house.setup);
        if (house.setup.server) add_sending(jobs, house.setup);
    }
    void follow() {
        while (jobs.follow_once()) continue;
    }

    jobs::Jobs jobs;
};

inline void PostHouse::work() {
    OurServer server(*this);
    server.follow();
    do {
        server.jobs.fire_due();
    } while (server.jobs.work_once());
}

inline void in_each_house(const std::function<void(PostHouse&)>& body) {
    test::for_each_database(all_steps(), [&](storage::Store& store) {
        PostHouse house(store);
        body(house);
    });
}

}  // namespace akad::delivery::testing
