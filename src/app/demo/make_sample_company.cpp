#include <thread>

#include "app/demo/demo.hpp"
#include "app/demo/telling.hpp"
#include "app/wiring.hpp"
#include "core/hash.hpp"

namespace akad::app::demo {

namespace {

/// One place to draw from for each command. Known to everybody: nothing secret is drawn from it.
Seed seed_for(std::string_view language, Day today, std::size_t number) {
    return sha256(
        {"akad sample company ", language, " ", today.text(), " ", std::to_string(number)});
}

class Maker {
public:
    Maker(storage::Store& store, ledger::Ledger& ledger, Script script, std::string language,
          Instant now)
        : store_(store),
          ledger_(ledger),
          script_(std::move(script)),
          language_(std::move(language)),
          today_(day_in_zone(now, script_.company.time_zone)) {}

    Result<Founded> found(people::HashCost cost);
    Result<void> tell(const Founded& founded);

private:
    Result<people::PreparedWorkspace> prepared(people::HashCost cost) const;
    Result<void> let_members_in(ledger::Writing& writing, const std::string& password_hash,
                                std::map<std::string, Caller>& members) const;
    Result<void> read_pipeline(Founded& founded) const;
    std::string email_of(const Colleague& member) const {
        return member.key + '@' + script_.company.mail;
    }
    std::string said(const Words& words) const { return words.in(language_of(language_)); }

    storage::Store& store_;
    ledger::Ledger& ledger_;
    Script script_;
    std::string language_;
    Day today_;
};

Result<people::PreparedWorkspace> Maker::prepared(people::HashCost cost) const {
    const Company& company = script_.company;
    const Colleague& founder = company.members.front();
    Draw draw(founded_at(script_, today_), seed_for(language_, today_, 0));
    auto workspace = TRY(people::prepare_workspace(
        draw,
        {said(company.name), company.currency, language_, company.time_zone, said(founder.name),
         email_of(founder), company.password},
        cost));
    workspace.sample = true;
    return workspace;
}

Caller caller_of(WorkspaceId workspace, PersonId person, Role role, std::optional<TeamId> team) {
    return {.workspace = workspace,
            .person = person,
            .proof = Proof::session,
            .role = role,
            .visibility = people::default_visibility(role),
            .team = team,
            .may = people::permissions_of(role)};
}

Result<void> Maker::let_members_in(ledger::Writing& writing, const std::string& password_hash,
                                   std::map<std::string, Caller>& members) const {
    std::map<std::string, TeamId> teams;
    for (const Team& team : script_.company.teams)
        teams[team.key] = TRY(people::add_team(writing, {said(team.name)}));
    for (const Colleague& member : script_.company.members) {
        if (member.key == script_.company.members.front().key) continue;
        const auto team = member.team ? std::optional(teams.at(*member.team)) : std::nullopt;
        const PersonId person = TRY(people::add_member(writing, {.name = said(member.name),
                                                                 .email = email_of(member),
                                                                 .role = member.role,
                                                                 .team = team,
                                                                 .password_hash = password_hash}));
        members[member.key] = caller_of(writing.caller.workspace, person, member.role, team);
    }
    return {};
}

Result<void> Maker::read_pipeline(Founded& founded) const {
    const auto lease = store_.reader();
    const Caller& founder = founded.members.at(script_.company.members.front().key);
    const auto page = TRY(deals::list_pipelines({*lease, founder, founded_at(script_, today_)}));
    const auto& stages = page.items.at(0).stages;
    for (std::size_t i = 0; i < script_.stages.size(); ++i) {
        founded.stages[script_.stages[i].key] = stages.at(i);
        for (std::size_t k = 0; k < script_.stages[i].criteria.size(); ++k)
            founded.criteria[script_.stages[i].criteria[k].key] = stages.at(i).criteria.at(k);
    }
    return {};
}

Result<Founded> Maker::found(people::HashCost cost) {
    const auto workspace = TRY(prepared(cost));
    const Caller founder = people::founder_of(workspace, Proof::session);
    Founded founded{.workspace = workspace.id};
    const auto decide = [&](ledger::Writing& writing) -> Result<std::string> {
        TRY(people::create_workspace(writing, workspace));
        TRY(furnish(writing));
        founded.members = {{script_.company.members.front().key, founder}};
        TRY(let_members_in(writing, workspace.password_hash, founded.members));
        return workspace.id.text();
    };
    TRY(ledger_.submit_and_wait({.caller = founder,
                                 .seed = seed_for(language_, today_, 1),
                                 .now = founded_at(script_, today_),
                                 .decide = decide}));
    TRY(read_pipeline(founded));
    return founded;
}

/// What went wrong first, with the place in the story.
Error in_the_story(const Script& script, const Step& step, Error error) {
    const std::string deal = step.deal ? script.deals[*step.deal].name.in(Language::en) : "rates";
    error.text = "seed/, " + deal + ", " + step.act.does + " on day " +
                 std::to_string(step.act.day) + ": " + error.text;
    return error;
}

/// All steps are queued at once, so that they share a few transactions; in their order, which is
/// the order of time. The last one is waited for, and answered last.
Result<void> Maker::tell(const Founded& founded) {
    Telling telling(script_, language_of(language_), today_, founded);
    const std::vector<Step> steps = planned(script_, today_);
    const auto blobs = storage::Blobs::open(store_);
    for (const Step& step : steps) TRY(telling.keep_paper(step, *blobs));
    std::optional<Error> trouble;  // Written on the writer's thread, read after the last answer.
    const auto command_of = [&](std::size_t i) {
        return ledger::Command{.caller = telling.caller_of(steps[i]),
                               .seed = seed_for(language_, today_, i + 2),
                               .now = steps[i].at,
                               .decide = [&telling, &step = steps[i]](
                                             ledger::Writing& writing) -> Result<std::string> {
                                   TRY(telling.run(writing, step));
                                   return std::string();
                               }};
    };
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        const auto done = [&, i](const Result<ledger::Kept>& kept) {
            if (!kept.ok() && !trouble) trouble = in_the_story(script_, steps[i], kept.error());
        };
        while (!ledger_.submit(command_of(i), done)) std::this_thread::yield();
    }
    const auto last = ledger_.submit_and_wait(command_of(steps.size() - 1));
    if (trouble) return *trouble;
    if (!last.ok()) return in_the_story(script_, steps.back(), last.error());
    return {};
}

}  // namespace

Result<void> make_sample_company(storage::Store& store, ledger::Ledger& ledger,
                                 const std::string& language, Instant now, people::HashCost cost) {
    if (people::sample_workspace(*store.reader())) return {};
    Maker maker(store, ledger, TRY(read_script()), language, now);
    const Founded founded = TRY(maker.found(cost));
    auto told = maker.tell(founded);
    if (told.ok()) return {};
    const auto anything = [](storage::Connection&) { return Result<void>(); };
    TRY(ledger.forget_workspace(founded.workspace, anything));
    TRY(storage::Blobs::open(store)->remove_workspace(founded.workspace));
    return std::move(told).error();
}

}  // namespace akad::app::demo
