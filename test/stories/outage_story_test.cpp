// PostgreSQL itself is killed under load and comes back; Akad stays up, says so meanwhile, finds
// its way back by itself, and keeps every acknowledged write once.
#include <condition_variable>
#include <mutex>
#include <thread>

#include "stories/own_postgresql.hpp"
#include "stories/process.hpp"
#include "stories/story.hpp"

namespace akad::stories {
namespace {

using namespace std::chrono_literals;

constexpr int kills = 5;
constexpr int writers = 3;
constexpr auto patience = 120s;  ///< a story that hangs fails

/// What the writers and the one who kills tell each other.
class Watch {
public:
    void acknowledged() {
        change([&] { ++acknowledged_; });
    }
    /// A writer was told that the database is away; waits until it is worth asking again.
    void refused() {
        std::unique_lock lock(mutex_);
        ++refused_;
        changed_.notify_all();
        changed_.wait(lock, [&] { return up_; });
        --refused_;
    }
    /// Which answers are neither.
    void surprised(const http::testing::Answer& answer) {
        change([&] { surprise_ = std::to_string(answer.status) + ' ' + answer.body; });
    }
    void set_up(bool up) {
        change([&] { up_ = up; });
    }
    void finish() {
        change([&] { finished_ = true; });
    }
    [[nodiscard]] bool finished() const {
        const std::lock_guard lock(mutex_);
        return finished_ || !surprise_.empty();
    }
    [[nodiscard]] bool wait_for_writes(int more) {
        std::unique_lock lock(mutex_);
        const int enough = acknowledged_ + more;
        return changed_.wait_for(lock, patience, [&] { return acknowledged_ >= enough; });
    }
    [[nodiscard]] bool wait_until_all_are_refused() {
        std::unique_lock lock(mutex_);
        return changed_.wait_for(lock, patience, [&] { return refused_ == writers; });
    }
    [[nodiscard]] std::string surprise() const {
        const std::lock_guard lock(mutex_);
        return surprise_;
    }

private:
    template <class Change>
    void change(Change change) {
        {
            const std::lock_guard lock(mutex_);
            change();
        }
        changed_.notify_all();
    }

    mutable std::mutex mutex_;
    std::condition_variable changed_;
    int acknowledged_ = 0;
    int refused_ = 0;  ///< and now waiting
    bool up_ = true;
    bool finished_ = false;
    std::string surprise_;
};

/// Renames its own deal to one number after the other; a number that was not acknowledged is sent
/// again, under the same Idempotency-Key.
class Writer {
public:
    Writer(const Company& company, std::string deal, std::string name)
        : company_(company), deal_(std::move(deal)), name_(std::move(name)) {}

    void write_until_finished(unsigned short port, Watch& watch) {
        http::testing::Client client(port);
        while (!watch.finished()) {
            const auto answer = client.ask(request(acknowledged_ + 1));
            if (answer.status == 200) {
                ++acknowledged_;
                watch.acknowledged();
            } else if (answer.status == 503) {
                watch.refused();
            } else {
                watch.surprised(answer);
            }
        }
    }
    [[nodiscard]] const std::string& deal() const { return deal_; }
    [[nodiscard]] int acknowledged() const { return acknowledged_; }
    [[nodiscard]] std::string title(int number) const {
        return name_ + " " + std::to_string(number);
    }

private:
    [[nodiscard]] std::string request(int number) const {
        const std::string body = R"({"name":")" + title(number) + "\"}";
        return "PATCH " + company_.at("/deals/" + deal_) +
               " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " +
               company_.as(Role::representative) + "\r\nIdempotency-Key: " + title(number) +
               "\r\nContent-Type: application/json\r\nContent-Length: " +
               std::to_string(body.size()) + "\r\n\r\n" + body;
    }

    const Company& company_;
    std::string deal_;
    std::string name_;
    int acknowledged_ = 0;
};

std::vector<Writer> writers_of(const Node& node, const Company& company) {
    std::vector<Writer> all;
    for (int i = 0; i < writers; ++i) {
        const std::string name = "writer " + std::to_string(i);
        all.emplace_back(company, open_deal(node, company, name), name);
    }
    return all;
}

void kill_again_and_again(OwnPostgresql& postgresql, Watch& watch) {
    for (int i = 0; i < kills; ++i) {
        ASSERT_TRUE(watch.wait_for_writes(20)) << "after " << i << " kills";
        watch.set_up(false);
        postgresql.kill_all();
        ASSERT_TRUE(watch.wait_until_all_are_refused()) << "kill " << i;
        postgresql.start();
        watch.set_up(true);
    }
    ASSERT_TRUE(watch.wait_for_writes(20)) << "after the last kill";
}

void write_through_outages(OwnPostgresql& postgresql, std::vector<Writer>& all) {
    Process server(postgresql.address());
    ASSERT_NE(server.port(), 0);
    Watch watch;
    std::vector<std::thread> threads;
    for (Writer& each : all)
        threads.emplace_back([&] { each.write_until_finished(server.port(), watch); });
    kill_again_and_again(postgresql, watch);
    watch.finish();
    watch.set_up(true);
    for (std::thread& each : threads) each.join();
    EXPECT_EQ(watch.surprise(), "");
}

/// How many facts tell that the deal got this name.
std::int64_t times_told(storage::Connection& db, const Company& company, const std::string& deal,
                        const std::string& name) {
    return *storage::one<std::int64_t>(
        db,
        "SELECT count(*) FROM fact WHERE workspace = $1 AND subject = $2 AND kind = "
        "'deal.changed' AND erasable LIKE $3",
        company.owner.workspace, deal, "%\"" + name + "\"]%");
}

TEST(OutageStory, AWriteAcknowledgedBetweenKillsOfPostgresqlIsKeptOnce) {
    if (!OwnPostgresql::is_installed()) GTEST_SKIP() << "needs PostgreSQL 15's programs";
    OwnPostgresql postgresql;
    auto store = storage::Store::open({postgresql.address()});
    ASSERT_TRUE(store.ok());
    ASSERT_TRUE((*store)->migrate(app::all_migrations()).ok());
    Company company;
    std::vector<Writer> all;
    {
        const auto node = std::make_unique<Node>(**store);
        company = found_company(*node, "northgate");
        all = writers_of(*node, company);
    }
    ASSERT_NO_FATAL_FAILURE(write_through_outages(postgresql, all));
    const auto db = (*store)->writing_connection();
    for (const Writer& each : all)
        for (int number = 1; number <= each.acknowledged(); ++number)
            EXPECT_EQ(times_told(*db, company, each.deal(), each.title(number)), 1) << number;
    ledger::Report report;
    ledger::verify(*db, company.owner.workspace, app::constitution(), report);
    EXPECT_TRUE(report.ok()) << (report.ok() ? "" : report.kept().front().seen);
}

}  // namespace
}  // namespace akad::stories
