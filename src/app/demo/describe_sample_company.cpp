#include "app/demo/demo.hpp"
#include "app/demo/script.hpp"

namespace akad::app::demo {

namespace {

struct PersonView {
    std::string name;
    std::string email;
    Role role = Role::representative;
};
BOOST_DESCRIBE_STRUCT(PersonView, (), (name, email, role))
struct SampleView {
    WorkspaceId workspace{};
    std::string workspace_name;
    std::string password;
    std::vector<PersonView> people;
};
BOOST_DESCRIBE_STRUCT(SampleView, (), (workspace, workspace_name, password, people))

/// In the order of the roles: first who has deals.
std::vector<PersonView> people_of(storage::Connection& db, WorkspaceId workspace) {
    const auto colleagues = people::colleagues_of(db, workspace);
    std::vector<PersonView> all;
    for (int role = 0; role <= static_cast<int>(Role::auditor); ++role)
        for (const people::Colleague& each : colleagues)
            if (each.role == static_cast<Role>(role))
                all.push_back({each.name, each.email_key, each.role});
    return all;
}

std::optional<SampleView> sample_view(storage::Connection& db) {
    static const auto company = from_json<Company>(seed_files().at("company"));
    const auto workspace = people::sample_workspace(db);
    if (!workspace || !company.ok()) return std::nullopt;
    return SampleView{*workspace, people::settings_of(db, *workspace).name, company->password,
                      people_of(db, *workspace)};
}

}  // namespace

RawJson describe_sample_company(storage::Connection& db) {
    return {to_json(sample_view(db))};
}

std::string how_to_sign_in(storage::Connection& db) {
    const auto sample = sample_view(db);
    if (!sample) return "";
    std::string text = "Sample company " + sample->workspace_name + ". Sign in with the password " +
                       sample->password + " as\n";
    for (const PersonView& each : sample->people)
        text +=
            "  " + each.email + "  " + each.name + ", " + std::string(name_of(each.role)) + "\n";
    return text;
}

}  // namespace akad::app::demo
