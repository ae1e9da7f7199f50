#include <pthread.h>

#include <csignal>
#include <cstdio>

#include "app/commands/commands.hpp"
#include "app/demo/demo.hpp"
#include "app/wiring.hpp"
#include "http/server.hpp"

namespace akad::app {

namespace {

/// Signals that end the server are taken by one wait at one place, not by handlers.
sigset_t ending_signals() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

Result<http::Settings> settings_for(const ServeOptions& options) {
    const auto colon = options.listen.rfind(':');
    const std::string port = colon == std::string::npos ? "" : options.listen.substr(colon + 1);
    char* end = nullptr;
    const long number = std::strtol(port.c_str(), &end, 10);
    if (port.empty() || *end != '\0' || number < 0 || number > 65'535)
        return Error{ErrorKind::invalid, "bad_listen_address",
                     "Give an address and a port, such as 127.0.0.1:8080."};
    http::Settings settings;
    settings.address = options.listen.substr(0, colon);
    settings.port = static_cast<unsigned short>(number);
    settings.public_origin = options.public_origin;
    settings.trusted_proxies = options.trusted_proxies;
    settings.log = http::log_to_standard_output();
    return settings;
}

void say_where(const ServeOptions& options, unsigned short port) {
    const auto colon = options.listen.rfind(':');
    std::printf("Akad %s serves http://%s:%d\n", AKAD_VERSION,
                options.listen.substr(0, colon).c_str(), port);
    std::fflush(stdout);
}

/// Before there is a server, so that nobody comes in while half of it is told.
Result<void> make_sample_company(storage::Store& store, const std::string& language) {
    ledger::Ledger ledger(store);
    TRY(demo::make_sample_company(store, ledger, language, system_now()));
    ledger.stop();
    return {};
}

/// Without --public-origin, as in a trial, links lead to where the server listens.
Result<Mailing> mailing_for(storage::Store& store, const ServeOptions& options,
                            delivery::Setup setup) {
    const std::string origin =
        options.public_origin.empty() ? "http://" + options.listen : options.public_origin;
    const LinkKey key = TRY(link_key_of(store));
    return mailing_with(std::move(setup), {origin, key}, system_now);
}

Result<void> run(const ServeOptions& options) {
    const auto settings = TRY(settings_for(options));
    const auto mail = TRY(mail_setup(options.mail, options.public_origin));
    const auto store = TRY(open_store(options.location));
    const sigset_t signals = ending_signals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    if (options.demo) TRY(make_sample_company(*store, options.language));
    House house(*store, demo::describe_sample_company, TRY(mailing_for(*store, options, mail)));
    say_where(options, TRY(house.serve(settings)));
    std::fputs(demo::how_to_sign_in(*store->reader()).c_str(), stdout);
    std::fflush(stdout);
    int signal = 0;
    sigwait(&signals, &signal);
    house.stop();
    return {};
}

}  // namespace

int complain(const Error& error) {
    std::fprintf(stderr, "akad: %s (%s)\n", error.text.c_str(), error.code.c_str());
    return 1;
}

int serve(const ServeOptions& options) {
    const auto outcome = run(options);
    return outcome.ok() ? 0 : complain(outcome.error());
}

}  // namespace akad::app
