// A tiny room for the tests of http: notes, on a real store with a real ledger behind a real
// server. A note's id is a TeamId, because every id's name stands in core.
#pragma once

#include <atomic>
#include <future>
#include <memory>
#include <string>

#include "core/json_read.hpp"
#include "http/routes.hpp"
#include "http/server.hpp"
#include "http/testing/client.hpp"
#include "ledger/changes.hpp"
#include "storage/query.hpp"
#include "support/database.hpp"

namespace akad::http::testing {

BOOST_DEFINE_ENUM_CLASS(Colour, red, green)

struct Note {
    WorkspaceId workspace{};
    TeamId id{};
    std::int64_t revision = 0;
    std::string text;
};
BOOST_DESCRIBE_STRUCT(Note, (), (workspace, id, revision, text))

struct NoteView {
    TeamId id{};
    std::int64_t revision = 0;
    std::string text;
    std::optional<std::string> link{};
};
BOOST_DESCRIBE_STRUCT(NoteView, (), (id, revision, text, link))

struct WriteNote {
    std::string text;
    std::optional<Colour> colour{};
    std::vector<Money> prices{};
};
BOOST_DESCRIBE_STRUCT(WriteNote, (), (text, colour, prices))

struct NoteFilter {
    std::optional<std::string> q{};
    std::optional<Colour> colour{};
    std::optional<std::string> cursor{};
    std::optional<std::int64_t> limit{};
};
BOOST_DESCRIBE_STRUCT(NoteFilter, (), (q, colour, cursor, limit))

struct NoteKey {
    TeamId id{};
};
BOOST_DESCRIBE_STRUCT(NoteKey, (), (id))

/// What a prepare step made: never stored, shown once.
struct Secret {
    std::string link;
};

/// The routes of this room and what its tests turn at.
void add_routes(Routes& routes);

/// Held by /api/slow until the test lets go.
struct Gate {
    std::promise<void> entered;
    std::promise<void> may_go;
};
Gate& gate();

class NotesHouse {
public:
    explicit NotesHouse(Settings settings = {}, storage::WriterLimits limits = {},
                        storage::Dialect dialect = storage::Dialect::sqlite);
    ~NotesHouse();

    [[nodiscard]] Client client() const { return Client(server->port()); }
    /// One request on a connection of its own, signed in by cookie; `more` are header lines.
    Answer ask(std::string_view method, std::string_view path, std::string_view body = "",
               std::string_view more = "");
    /// The id of a new note with this text.
    std::string add_note(std::string_view text);
    [[nodiscard]] std::string path(std::string_view rest) const {
        return "/api/w/" + workspace.text() + std::string(rest);
    }
    void stop() { server->stop(); }

    const WorkspaceId workspace;
    const PersonId person;
    std::atomic<bool> signed_in{true};
    std::atomic<std::int64_t> now_us{1'763'000'000'000'000};
    std::atomic<bool> hides_everything{false};  ///< from event streams
    std::mutex log_mutex;
    std::string log;

    std::unique_ptr<test::FreshDatabase> database;
    std::unique_ptr<ledger::Ledger> ledger;
    Routes routes;
    std::unique_ptr<Server> server;

private:
    [[nodiscard]] Result<Caller> authenticate(const Credentials& credentials) const;
};

}  // namespace akad::http::testing
