// Gate moves and deal pages over HTTP, beside the same SQL with nothing around it.
#include <algorithm>
#include <filesystem>

#include "app/wiring.hpp"
#include "company.hpp"
#include "deals/views/deal_view.hpp"
#include "deals/views/promises_view.hpp"
#include "figure.hpp"
#include "http/server.hpp"
#include "load.hpp"
#include "people/actions/access.hpp"
#include "people/people.hpp"
#include "recording.hpp"

namespace akad::bench {

namespace {

constexpr int clients = 64;

std::string bearer_for(ledger::Ledger& ledger, const Caller& caller) {
    Draw draw(app::system_now(), fresh_seed());
    people::PreparedToken token{.command = {.name = "bench", .permissions = {"read", "move_deals"}},
                                .secret = people::draw_secret(draw, caller.workspace)};
    must(ledger, caller, [&](ledger::Writing& writing) -> Result<std::string> {
        return TRY(people::add_token(writing, token)).text();
    });
    return "akad_" + token.secret.text;
}

std::string copied(const std::string& from, const std::string& to) {
    std::filesystem::remove_all(to);
    std::filesystem::create_directories(to);
    std::filesystem::copy(from, to, std::filesystem::copy_options::recursive);
    return to;
}

/// Deals whose first gate is open, in a folder of their own.
struct Ready {
    std::string folder;
    Company company;
    std::vector<DealId> deals;
};

Ready ready_deals(const Scale& scale, const std::string& name, int count) {
    Ready ready{.folder = scale.folder + "/" + name, .company = {}, .deals = {}};
    std::filesystem::remove_all(ready.folder);
    const auto store = open_bench_store(ready.folder);
    ledger::Ledger ledger(*store);
    ready.company = found_company(*store, ledger, name);
    ready.company.bearer = bearer_for(ledger, ready.company.rep);
    ready.deals = open_deals(ledger, ready.company, count);
    open_gates(ledger, ready.company, ready.deals);
    return ready;
}

/// Advances every deal over HTTP; `cpu_seconds` becomes what that cost this process.
Loaded moved_over_http(storage::Store& store, const Ready& ready, double& cpu_seconds) {
    app::House house(store, {});
    const auto port = house.serve({.address = "127.0.0.1", .port = 0});
    if (!port.ok()) std::exit(1);
    const std::string base = "/api/w/" + ready.company.rep.workspace.text() + "/deals/";
    const Watch watch;
    const Loaded loaded =
        run_in_child({.port = *port,
                      .connections = clients,
                      .request =
                          [&](int n) {
                              const auto& id = ready.deals[static_cast<std::size_t>(n)];
                              return http_request("POST", base + id.text() + "/advance",
                                                  ready.company.bearer, "{}");
                          },
                      .requests = static_cast<int>(ready.deals.size())});
    cpu_seconds = watch.cpu_seconds();
    house.stop();
    return loaded;
}

/// What the writer asked of the database when all these deals were moved over HTTP: the very
/// statements, in the very batches.
Script recorded_moves(const Ready& ready, const std::string& folder) {
    const auto store = open_bench_store(copied(ready.folder, folder));
    Script script;
    RecordingStore recording(*store, script);
    double cpu_seconds = 0;
    static_cast<void>(moved_over_http(recording, ready, cpu_seconds));
    return script;
}

double bare_seconds(const Ready& ready, const Script& script, const std::string& folder) {
    const auto store = open_bench_store(copied(ready.folder, folder));
    const auto db = store->writing_connection();
    const Watch watch;
    replay(*db, script);
    return watch.seconds();
}

}  // namespace

std::vector<Figure> gate_moves(const Scale& scale) {
    const int count = scale.full ? 10'000 : 4'000;
    const Ready ready = ready_deals(scale, "moves", count);
    const Script script = recorded_moves(ready, scale.folder + "/recorded");
    const double bare = bare_seconds(ready, script, scale.folder + "/bare");
    const auto store = open_bench_store(ready.folder);
    double cpu_seconds = 0;
    const Loaded loaded = moved_over_http(*store, ready, cpu_seconds);
    Figure figure = rate("gate moves over HTTP, 64 clients", "/s", count / loaded.seconds,
                         "the same SQL in the same batches, bare", count / bare, 0.5);
    figure.cpu_us_each = cpu_seconds / count * 1e6;
    figure.kept = figure.kept && loaded.refused == 0;
    return {figure};
}

std::vector<Figure> deal_page(const Scale& scale) {
    const int count = scale.full ? 10'000 : 4'000;
    const Ready ready = ready_deals(scale, "pages", 200);
    const auto store = open_bench_store(ready.folder);
    app::House house(*store, {});
    const auto port = house.serve({.address = "127.0.0.1", .port = 0});
    if (!port.ok()) return {};
    const std::string base = "/api/w/" + ready.company.rep.workspace.text() + "/deals/";
    const auto deal_of = [&](int n) { return ready.deals[static_cast<std::size_t>(n / 2) % 200]; };
    const Watch watch;
    const Loaded loaded = run_in_child(
        {.port = *port,
         .connections = clients,
         .request =
             [&](int n) {
                 const std::string path = base + deal_of(n).text();
                 return http_request("GET", n % 2 == 0 ? path : path + "/timeline?limit=20",
                                     ready.company.bearer);
             },
         .requests = 2 * count});
    const double cpu = watch.cpu_seconds();

    Script script;
    const auto lease = store->reader();
    RecordingConnection recording(*lease, script);
    std::size_t bytes = 0;
    for (int n = 0; n < 400; n += 2) {
        const storage::Reading reading{recording, ready.company.rep, app::system_now()};
        bytes += to_json(*deals::show_deal(reading, deal_of(n))).size();
        bytes += to_json(*deals::show_timeline(reading, deal_of(n), {.limit = 20})).size();
    }
    const Watch bare;
    std::string written(replay(*lease, script), ' ');
    written.assign(bytes, 'x');
    const double limit = 200 / bare.seconds();
    house.stop();
    Figure figure = rate("deal pages over HTTP (20 entries)", "/s", count / loaded.seconds,
                         "the same queries and bytes, in process", limit, 0.5);
    figure.cpu_us_each = cpu / count * 1e6;
    figure.kept = figure.kept && loaded.refused == 0;
    return {figure};
}

}  // namespace akad::bench
