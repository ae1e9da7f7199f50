// The tiny room of the tests, and the house around it.
#include "http/testing/notes_room_test.hpp"

namespace akad::http::testing {

namespace {

constexpr std::string_view schema =
    "CREATE TABLE note (workspace TEXT NOT NULL, id TEXT NOT NULL, revision BIGINT NOT NULL, "
    "text TEXT NOT NULL, PRIMARY KEY (workspace, id))";

Result<Note> find_note(storage::Connection& db, WorkspaceId workspace, TeamId id) {
    auto note = storage::one<Note>(
        db, "SELECT workspace, id, revision, text FROM note WHERE workspace = $1 AND id = $2",
        workspace, id);
    if (!note) return not_permitted();
    return std::move(*note);
}

Result<NoteView> show_note(const storage::Reading& reading, TeamId id) {
    const Note note = TRY(find_note(reading.db, reading.caller.workspace, id));
    return NoteView{note.id, note.revision, note.text};
}

Result<NoteView> show_linked_note(const storage::Reading& reading, TeamId id,
                                  const Secret& secret) {
    NoteView view = TRY(show_note(reading, id));
    view.link = secret.link;
    return view;
}

Result<Page<NoteView>> list_notes(const storage::Reading& reading, const NoteFilter& filter) {
    const auto size = TRY(page_size(filter.limit));
    const auto key = TRY(key_of<NoteKey>(filter.cursor));
    const auto rows = storage::all<Note>(
        reading.db,
        "SELECT workspace, id, revision, text FROM note WHERE workspace = $1 AND id > $2 "
        "ORDER BY id LIMIT $3",
        reading.caller.workspace, key ? key->id.text() : "", size + 1);
    Page<NoteView> page;
    for (const Note& note : rows) {
        if (std::ssize(page.items) == size) {
            page.next = cursor_of(NoteKey{page.items.back().id});
            break;
        }
        page.items.push_back({note.id, note.revision, note.text});
    }
    return page;
}

Result<TeamId> add_note(ledger::Writing& writing, const WriteNote& command) {
    const Note note{writing.caller.workspace, writing.draw.id<TeamId>(), 1, command.text};
    storage::insert(writing.db, "note", note);
    writing.record(ledger::changed<Note>("note.added", nullptr, note));
    return note.id;
}

Result<TeamId> change_note(ledger::Writing& writing, TeamId id, const WriteNote& command) {
    const Note before = TRY(find_note(writing.db, writing.caller.workspace, id));
    Note after = before;
    after.text = command.text;
    ++after.revision;
    storage::save(writing.db, "note", after);
    writing.record(ledger::changed("note.changed", &before, after));
    return id;
}

Result<void> touch_note(ledger::Writing& writing, TeamId id) {
    const Note note = TRY(find_note(writing.db, writing.caller.workspace, id));
    TRY(change_note(writing, id, WriteNote{note.text + "!"}));
    return {};
}

Result<Secret> prepare_link(Preparing& preparing, TeamId) {
    std::array<unsigned char, 8> bytes{};
    preparing.draw.bytes(bytes);
    return Secret{"https://akad.example/g/" + std::to_string(bytes[0])};
}

Result<TeamId> link_note(ledger::Writing& writing, TeamId id, const Secret&) {
    TRY(touch_note(writing, id));
    return id;
}

Result<Response> take_upload(Exchange& exchange) {
    const auto& file = exchange.request.body_file;
    const auto size = file ? std::filesystem::file_size(*file) : exchange.request.body.size();
    return Response{.body = R"({"size":)" + std::to_string(size) + "}"};
}

Response greet(Exchange& exchange) {
    return Response{.body = "hello " + exchange.request.parameter("name").value_or("nobody"),
                    .media_type = "text/plain"};
}

Response echo(Exchange& exchange) {
    return Response{.body = exchange.request.body, .media_type = "text/plain"};
}

Response slow(Exchange&) {
    gate().entered.set_value();
    gate().may_go.get_future().wait();
    return Response{.body = "done"};
}

Response lose_database(Exchange&) {
    throw storage::Failure(storage::Failure::Kind::unavailable, "connection lost: secret detail");
}

Response take_too_long(Exchange&) {
    throw storage::Failure(storage::Failure::Kind::too_slow, "interrupted");
}

Response break_law(Exchange&) {
    throw std::logic_error("a secret law");
}

}  // namespace

Gate& gate() {
    static Gate one;
    return one;
}

void add_routes(Routes& routes) {
    routes.view("GET", "/api/w/{workspace}/notes/{note}", Permission::read, show_note);
    routes.view("GET", "/api/w/{workspace}/notes", Permission::read, list_notes);
    routes.action("POST", "/api/w/{workspace}/notes", Permission::edit_deals, add_note, show_note);
    routes.action("PATCH", "/api/w/{workspace}/notes/{note}", Permission::edit_deals, change_note,
                  show_note);
    routes.action("POST", "/api/w/{workspace}/notes/{note}/touch", Permission::edit_deals,
                  touch_note);
    routes.action("POST", "/api/w/{workspace}/notes/{note}/link", Permission::edit_deals,
                  prepare_link, link_note, show_linked_note);
    routes.raw("POST", "/api/w/{workspace}/uploads", Permission::edit_deals, take_upload)
        .takes_bytes(3 << 20, true);
    routes.open("GET", "/api/greet", greet).says("Greets by name.");
    routes.open("POST", "/api/echo", echo);
    routes.open("GET", "/api/slow", slow);
    routes.open("GET", "/api/lose-database", lose_database);
    routes.open("GET", "/api/take-too-long", take_too_long);
    routes.open("GET", "/api/break-law", break_law);
    routes.events("/api/w/{workspace}/events", Permission::read);
}

NotesHouse::NotesHouse(Settings settings, storage::WriterLimits limits, storage::Dialect dialect)
    : workspace(Draw({1'700'000'000'000'000}, fresh_seed()).id<WorkspaceId>()),
      person(Draw({1'700'000'000'000'000}, fresh_seed()).id<PersonId>()) {
    auto steps = test::steps_of({ledger::migrations()});
    steps.push_back({"notes", 1, schema});
    database = test::fresh_database(dialect, steps);
    ledger = std::make_unique<ledger::Ledger>(database->store(), limits);
    add_routes(routes);
    settings.port = 0;
    settings.log = [this](std::string_view line) {
        const std::lock_guard lock(log_mutex);
        log.append(line).append("\n");
    };
    Services services{database->store(), *ledger, [this] { return Instant{now_us}; },
                      [this](storage::Connection&, const Credentials& credentials, Instant) {
                          return authenticate(credentials);
                      }};
    const auto may_hear = [this](storage::Connection&, const Caller&, const ledger::Heard&) {
        return !hides_everything;
    };
    server = std::make_unique<Server>(routes, services, Assets(), may_hear, std::move(settings));
    if (!server->listen().ok()) throw std::runtime_error("cannot listen");
}

NotesHouse::~NotesHouse() {
    server->stop();
    ledger->stop();
}

Result<Caller> NotesHouse::authenticate(const Credentials& credentials) const {
    const bool full = credentials.session == "good" || credentials.bearer == "writer";
    if (!signed_in || (!full && credentials.bearer != "reader"))
        return Error{ErrorKind::unauthenticated, "not_signed_in", "Sign in first."};
    if (credentials.workspace != workspace) return not_permitted();
    Caller caller{.workspace = workspace, .person = person, .proof = Proof::session};
    caller.may = {Permission::read};
    if (full) caller.may.push_back(Permission::edit_deals);
    return caller;
}

Answer NotesHouse::ask(std::string_view method, std::string_view path, std::string_view body,
                       std::string_view more) {
    std::string request = std::string(method) + " " + std::string(path) + " HTTP/1.1\r\n";
    request += "Host: akad.example\r\nCookie: akad_session=good\r\nX-Akad-Csrf: 1\r\n";
    if (!body.empty())
        request +=
            "Content-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
            "\r\n";
    return client().ask(request.append(more).append("\r\n").append(body));
}

std::string NotesHouse::add_note(std::string_view text) {
    const auto answer = ask("POST", path("/notes"), to_json(WriteNote{std::string(text)}));
    return from_json<NoteView>(answer.body).value().id.text();
}

}  // namespace akad::http::testing
