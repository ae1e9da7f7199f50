#include "stories/story.hpp"

#include "ledger/laws.hpp"

namespace akad::stories {

namespace {

constexpr const char* password = "correct horse battery";

std::string done(Node& node, const Caller& caller, ledger::Decide decide) {
    const auto kept = node.ledger().submit_and_wait({.caller = caller,
                                                     .seed = fresh_seed(),
                                                     .now = app::system_now(),
                                                     .decide = std::move(decide)});
    EXPECT_TRUE(kept.ok()) << (kept.ok() ? "" : kept.error().code + kept.error().text);
    return kept.ok() ? kept->subject : "";
}

std::string token_for(Node& node, const Caller& caller) {
    Draw draw(app::system_now(), fresh_seed());
    people::PreparedToken token{.command = {.name = "story"},
                                .secret = people::draw_secret(draw, caller.workspace)};
    for (const Permission permission : caller.may)
        token.command.permissions.emplace_back(people::permission_word(permission));
    done(node, caller, [&](ledger::Writing& writing) -> Result<std::string> {
        return TRY(people::add_token(writing, token)).text();
    });
    return "akad_" + token.secret.text;
}

Caller joined(Node& node, const Caller& owner, Role role, const std::string& company) {
    const std::string name(name_of(role));
    const std::string id = done(node, owner, [&](ledger::Writing& writing) -> Result<std::string> {
        return TRY(people::add_member(writing, {.name = name,
                                                .email = name + "@" + company + ".example",
                                                .role = role,
                                                .visibility = Visibility::all,
                                                .password_hash = "none"}))
            .text();
    });
    return {.workspace = owner.workspace,
            .person = PersonId::parse(id),
            .proof = Proof::session,
            .role = role,
            .visibility = Visibility::all,
            .may = people::permissions_of(role)};
}

std::string proof_of(const boost::json::object& criterion) {
    boost::json::object proof{{"criterion", criterion.at("id")},
                              {"kind", "buyer_email"},
                              {"act", "made_decision"},
                              {"buyer_name", "Sari Wulandari"},
                              {"occurred_on", "2026-01-12"},
                              {"text", "Sari wrote that this is settled on their side."}};
    const std::string_view quantity = criterion.at("quantity").as_string();
    if (quantity == "money")
        proof["quantity"] = boost::json::object{{"value_minor", 500'000}, {"currency", "USD"}};
    if (quantity == "day_within") proof["quantity"] = boost::json::object{{"day", "2026-02-20"}};
    return boost::json::serialize(proof);
}

}  // namespace

Company found_company(Node& node, const std::string& name) {
    Draw draw(app::system_now(), fresh_seed());
    const auto prepared =
        people::prepare_workspace(draw,
                                  {name, *Currency::parse("USD"), "en", "UTC", "Owner of " + name,
                                   "owner@" + name + ".example", password},
                                  people::HashCost::testing);
    EXPECT_TRUE(prepared.ok());
    Company company{.workspace = prepared->id.text(),
                    .owner = people::founder_of(*prepared, Proof::session),
                    .bearers = {}};
    done(node, company.owner, [&](ledger::Writing& writing) -> Result<std::string> {
        TRY(people::create_workspace(writing, *prepared));
        TRY(app::furnish(writing));
        return std::string();
    });
    for (const Role role : {Role::representative, Role::manager, Role::deal_desk, Role::legal,
                            Role::finance, Role::operations, Role::administrator, Role::auditor})
        company.bearers[role] = token_for(node, joined(node, company.owner, role, name));
    return company;
}

std::string open_deal(const Node& node, const Company& company, const std::string& name) {
    const auto opened = node.ask(
        "POST", company.at("/deals"), company.as(Role::representative),
        R"({"name":")" + name +
            R"(","customer_name":"Nusantara Logistik","value":{"value_minor":8400000,"currency":"USD"}})");
    EXPECT_EQ(opened.status, 201) << boost::json::serialize(opened.json);
    return opened.text("id");
}

void open_gate(const Node& node, const Company& company, const std::string& deal) {
    const auto page = node.ask("GET", company.at("/deals/" + deal), company.as(Role::manager));
    const auto& criteria = page.json.at("gate").at("criteria").as_array();
    for (const auto& criterion : criteria) {
        const auto made =
            node.ask("POST", company.at("/deals/" + deal + "/evidence"),
                     company.as(Role::representative), proof_of(criterion.as_object()));
        EXPECT_EQ(made.status, 200) << boost::json::serialize(made.json);
        const auto verified =
            node.ask("POST", company.at("/evidence/" + made.text("id") + "/verify"),
                     company.as(Role::deal_desk), "{}");
        EXPECT_EQ(verified.text("state"), "verified") << boost::json::serialize(verified.json);
    }
}

void on_each_database(const std::function<void(storage::Store&)>& story) {
    test::for_each_database(app::all_migrations(), [&](storage::Store& store) {
        story(store);
        const auto db = store.writing_connection();
        for (const auto workspace :
             storage::all<WorkspaceId>(*db, "SELECT workspace FROM ledger_head")) {
            ledger::Report report;
            ledger::verify(*db, workspace, app::constitution(), report);
            for (const auto& broken : report.kept())
                ADD_FAILURE() << broken.law << " | " << broken.place << " | " << broken.seen;
        }
    });
}

}  // namespace akad::stories
