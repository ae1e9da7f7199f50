// The command line: one function a command. Each answers with the exit code: 0 done, 1 said no,
// 2 wrong words.
#pragma once

#include <optional>
#include <string>

#include "app/mailing.hpp"
#include "http/server.hpp"

namespace akad::app {

struct ServeOptions {
    std::string location;  ///< a folder, or postgresql://…
    std::string listen = "127.0.0.1:8080";
    std::string public_origin{};
    std::vector<std::string> trusted_proxies{};
    bool demo = false;
    std::string language = "en";  ///< of the sample company
    MailOptions mail{};
};
/// Serves until told to stop (SIGINT, SIGTERM), then finishes what was accepted.
int serve(const ServeOptions& options);

struct WorkspaceOptions {
    std::string location;
    std::string name;
    std::string owner_name;
    std::string email;
    std::string password;  ///< empty: drawn and printed once
    std::string currency = "USD";
    std::string language = "en";
    std::string time_zone = "UTC";
};
int create_workspace(const WorkspaceOptions& options);

struct ImportOptions {
    std::string location;
    std::string file;
    std::string workspace{};  ///< empty: the only one there is
    std::string email;        ///< of the member who imports: their permissions and name count
    bool leave_out_bad = false;
};
/// Imports deals through the same actions as the screen. Prints the bad rows and answers 1 when
/// there are any, unless they are to be left out.
int import_deals(const ImportOptions& options);

struct VerifyOptions {
    std::string location;
    std::string workspace{};        ///< empty: all
    std::string checkpoint_file{};  ///< empty: a tail cut off cannot be told
};
/// Prints what is broken and where; 1 when anything is.
int verify(const VerifyOptions& options);

/// Brings the schema up to date and says which steps there are.
int migrate(const std::string& location);

/// Counts every figure of every workspace anew from its first fact. Not while the server runs.
int rebuild_insight(const std::string& location);

/// Prints the OpenAPI 3.1 description.
int print_openapi();

/// Says an error on standard error, with what to do; answers 1.
int complain(const Error& error);

}  // namespace akad::app
