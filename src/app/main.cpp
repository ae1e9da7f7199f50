// akad: the command line. What it does stands in commands/; here are only its words.
#include <CLI/CLI.hpp>

#include "app/commands/commands.hpp"
#include "app/wiring.hpp"

namespace {

using namespace akad::app;

/// Where the data is: a folder (SQLite) or a PostgreSQL database; one of the two.
void add_location(CLI::App& command, std::string& location) {
    auto* data = command.add_option("--data", location, "Folder for the data (SQLite inside)")
                     ->envname("AKAD_DATA")
                     ->type_name("DIR");
    command
        .add_option("--database", location,
                    "PostgreSQL instead, such as postgresql://user@host/akad")
        ->envname("AKAD_DATABASE")
        ->type_name("URL")
        ->excludes(data);
}

/// An option left out falls back to the folder ./akad-data.
const std::string& or_default(std::string& location) {
    if (location.empty()) location = "akad-data";
    return location;
}

void add_mail(CLI::App& command, MailOptions& mail) {
    command
        .add_option("--mail-server", mail.server,
                    "Mail server, such as smtp.example.com:587; without one no mail goes out")
        ->envname("AKAD_MAIL_SERVER")
        ->type_name("HOST:PORT");
    command
        .add_option("--mail-encryption", mail.encryption,
                    "required or optional (STARTTLS), direct (TLS from the start), none")
        ->check(CLI::IsMember({"required", "optional", "direct", "none"}))
        ->envname("AKAD_MAIL_ENCRYPTION")
        ->capture_default_str();
    command.add_option("--mail-user", mail.user, "Name to log in with")->envname("AKAD_MAIL_USER");
    auto* password = command
                         .add_option("--mail-password", mail.password,
                                     "Its password; better in the environment or a file")
                         ->envname("AKAD_MAIL_PASSWORD");
    command.add_option("--mail-password-file", mail.password_file, "File with the password")
        ->envname("AKAD_MAIL_PASSWORD_FILE")
        ->type_name("FILE")
        ->excludes(password);
    command.add_option("--mail-from", mail.from_address, "Address that mails come from")
        ->envname("AKAD_MAIL_FROM");
    command.add_option("--mail-from-name", mail.from_name, "Name that mails come from")
        ->envname("AKAD_MAIL_FROM_NAME")
        ->capture_default_str();
    command
        .add_option("--mail-ca-file", mail.ca_file,
                    "Authorities (PEM) to trust instead of the system's")
        ->envname("AKAD_MAIL_CA_FILE")
        ->type_name("FILE");
    command
        .add_option("--mail-per-hour", mail.most_an_hour, "Most mails of one workspace in an hour")
        ->check(CLI::Range(1, 100'000))
        ->envname("AKAD_MAIL_PER_HOUR")
        ->capture_default_str();
}

void add_serve(CLI::App& app, ServeOptions& options) {
    auto* command = app.add_subcommand("serve", "Run the server: API, web app, jobs and timers");
    add_location(*command, options.location);
    command->add_option("--listen", options.listen, "Address and port")
        ->envname("AKAD_LISTEN")
        ->type_name("ADDR:PORT")
        ->capture_default_str();
    command
        ->add_option("--public-origin", options.public_origin,
                     "How browsers reach it, such as https://akad.example.com")
        ->envname("AKAD_PUBLIC_ORIGIN");
    command
        ->add_option("--trusted-proxy", options.trusted_proxies,
                     "Address whose X-Forwarded headers count; may be given more than once")
        ->envname("AKAD_TRUSTED_PROXY");
    command->add_flag("--demo", options.demo, "Set up a sample company, in a workspace of its own")
        ->envname("AKAD_DEMO");
    command->add_option("--language", options.language, "Language of the sample company")
        ->check(CLI::IsMember({"en", "id", "zh-CN"}))
        ->envname("AKAD_LANGUAGE")
        ->capture_default_str();
    add_mail(*command, options.mail);
}

void add_workspace(CLI::App& app, WorkspaceOptions& options) {
    auto* workspace = app.add_subcommand("workspace", "Workspaces");
    workspace->require_subcommand(1);
    auto* create = workspace->add_subcommand("create", "Create a workspace and its owner");
    add_location(*create, options.location);
    create->add_option("--name", options.name, "Its name")->required();
    create->add_option("--owner", options.owner_name, "Name of the owner, its administrator")
        ->required();
    create->add_option("--email", options.email, "The owner's mail address")->required();
    create
        ->add_option("--password", options.password,
                     "The owner's password; drawn and printed once when left out")
        ->envname("AKAD_PASSWORD");
    create->add_option("--currency", options.currency, "ISO 4217 code")->capture_default_str();
    create->add_option("--language", options.language, "en, id or zh-CN")->capture_default_str();
    create->add_option("--time-zone", options.time_zone, "IANA name, such as Asia/Jakarta")
        ->capture_default_str();
}

void add_import(CLI::App& app, ImportOptions& options) {
    auto* import = app.add_subcommand("import", "Bring data in from files");
    import->require_subcommand(1);
    auto* deals = import->add_subcommand(
        "deals", "Deals or their history from a Salesforce, HubSpot or other CSV file");
    add_location(*deals, options.location);
    deals->add_option("file", options.file, "The file")->required()->check(CLI::ExistingFile);
    deals->add_option("--as", options.email, "Mail address of the member who imports")->required();
    deals->add_option("--workspace", options.workspace, "Its id, when there is more than one");
    deals->add_flag("--leave-out-bad", options.leave_out_bad, "Go on without rows that are bad");
}

void add_verify(CLI::App& app, VerifyOptions& options) {
    auto* command = app.add_subcommand(
        "verify", "Prove the ledger: chain, tree, facts against rows, all laws; 1 when broken");
    add_location(*command, options.location);
    command->add_option("--workspace", options.workspace, "Only this workspace (ws_…)");
    command
        ->add_option("--checkpoint", options.checkpoint_file,
                     "A checkpoint kept elsewhere; with it a cut tail is found too")
        ->check(CLI::ExistingFile);
}

}  // namespace

int main(int count, char** words) {
    keep_freed_memory();
    CLI::App app{
        "Akad takes a B2B deal from the first real buyer step to a signed, delivered and paid\n"
        "contract, on evidence. One server, its own database.\n\n"
        "Every option can also stand in a TOML file (--config) or in the environment."};
    app.set_version_flag("--version", AKAD_VERSION);
    app.set_config("--config", "", "Options from a TOML file")->envname("AKAD_CONFIG");
    app.require_subcommand(1);

    ServeOptions serve_options;
    WorkspaceOptions workspace_options;
    ImportOptions import_options;
    VerifyOptions verify_options;
    std::string migrate_location;
    add_serve(app, serve_options);
    add_workspace(app, workspace_options);
    add_import(app, import_options);
    add_verify(app, verify_options);
    auto* migrate_command = app.add_subcommand("migrate", "Bring the database's schema up to date");
    add_location(*migrate_command, migrate_location);
    std::string insight_location;
    auto* insight_command =
        app.add_subcommand("insight", "Dashboards")
            ->require_subcommand(1)
            ->add_subcommand("rebuild",
                             "Count every figure anew from the first fact; stop the server before");
    add_location(*insight_command, insight_location);
    auto* openapi_command =
        app.add_subcommand("openapi", "Print the API's description (OpenAPI 3.1)");

    CLI11_PARSE(app, count, words);
    or_default(serve_options.location);
    if (app.got_subcommand("serve")) return serve(serve_options);
    if (app.got_subcommand(openapi_command)) return print_openapi();
    if (app.got_subcommand(migrate_command)) return migrate(or_default(migrate_location));
    if (insight_command->parsed()) return rebuild_insight(or_default(insight_location));
    if (app.got_subcommand("import")) {
        or_default(import_options.location);
        return import_deals(import_options);
    }
    if (app.got_subcommand("verify")) {
        or_default(verify_options.location);
        return verify(verify_options);
    }
    or_default(workspace_options.location);
    return create_workspace(workspace_options);
}
