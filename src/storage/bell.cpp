#include "storage/bell.hpp"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <thread>

#include "storage/postgresql/postgresql_connection.hpp"
#include "storage/postgresql/postgresql_wire.hpp"
#include "storage/query.hpp"

namespace akad::storage {

namespace {

constexpr std::size_t most_text_bytes = 7000;  // PostgreSQL takes 8000
constexpr int longest_pause_ms = 10'000;

// Two houses in two schemas of one database do not hear each other.
constexpr const char* listen_sql =
    "DO $$ BEGIN EXECUTE format('LISTEN %I', 'akad_' || current_schema()); END $$";

/// An event another thread can raise, to be waited for beside a socket.
class Wake {
public:
    Wake() : file_(::eventfd(0, EFD_CLOEXEC)) {}
    ~Wake() { ::close(file_); }
    Wake(const Wake&) = delete;
    Wake& operator=(const Wake&) = delete;
    void raise() const {
        const std::uint64_t one = 1;
        [[maybe_unused]] const auto written = ::write(file_, &one, sizeof one);
    }
    /// Waits until the socket (-1: none) has something or this is raised; true when raised.
    [[nodiscard]] bool wait(int socket, int timeout_ms) const {
        std::array<pollfd, 2> files{pollfd{file_, POLLIN, 0}, pollfd{socket, POLLIN, 0}};
        ::poll(files.data(), files.size(), timeout_ms);
        return files[0].revents != 0;
    }

private:
    int file_;
};

struct FreeNotification {
    void operator()(PGnotify* ring) const { PQfreemem(ring); }
};

}  // namespace

class Bell::Thread {
public:
    Thread(std::string address, Listener listener)
        : address_(std::move(address)),
          listener_(std::move(listener)),
          thread_([this] { run(); }) {}

    ~Thread() {
        stop_.raise();
        thread_.join();
    }

private:
    void run() {
        int pause_ms = 100;
        while (true) {
            try {
                const PostgresqlHandle connection = start_listening();
                pause_ms = 100;
                listener_("");
                if (!hear_until_lost(connection.get())) return;
            } catch (const Failure&) {  // The server is away; the writer complains of it.
            }
            if (stop_.wait(-1, pause_ms)) return;
            pause_ms = std::min(pause_ms * 2, longest_pause_ms);
        }
    }

    [[nodiscard]] PostgresqlHandle start_listening() const {
        PostgresqlHandle connection = connect_postgresql(address_);
        const PostgresqlResult result(PQexec(connection.get(), listen_sql));
        if (PQresultStatus(result.get()) != PGRES_COMMAND_OK)
            throw_postgresql(connection.get(), result.get(), listen_sql);
        return connection;
    }

    /// True when the connection was lost, false when asked to stop.
    [[nodiscard]] bool hear_until_lost(PGconn* connection) const {
        while (!stop_.wait(PQsocket(connection), -1)) {
            if (PQconsumeInput(connection) == 0) return true;
            while (const std::unique_ptr<PGnotify, FreeNotification> ring{PQnotifies(connection)})
                listener_(ring->extra);
        }
        return false;
    }

    std::string address_;
    Listener listener_;
    Wake stop_;
    std::thread thread_;  // last: it starts when all else is there
};

Bell::Bell(const Store& store, Listener listener) {
    if (store.dialect() == Dialect::postgresql)
        thread_ = std::make_unique<Thread>(store.address(), std::move(listener));
}

Bell::~Bell() = default;

void Bell::ring(Connection& db, std::string_view text) {
    if (db.dialect() == Dialect::sqlite) return;
    if (text.empty() || text.size() > most_text_bytes)
        throw Failure(Failure::Kind::broken, "a ring says something short");
    post(db, "SELECT pg_notify('akad_' || current_schema(), $1)", text);
}

}  // namespace akad::storage
