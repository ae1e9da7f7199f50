// What the files in seed/ say: the sample company's people, customers and deals, and what happened
// with each deal, as values. How they are written stands in seed/README.md.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/demo/held_review.hpp"
#include "app/demo/wording.hpp"
#include "deals/commands.hpp"
#include "people/people.hpp"
#include "signals/commands.hpp"

namespace akad::app::demo {

/// The files of seed/ by name without ending; compiled in.
[[nodiscard]] const std::map<std::string_view, std::string_view>& seed_files();

struct Team {
    std::string key;
    Words name;
};
BOOST_DESCRIBE_STRUCT(Team, (), (key, name))
struct Colleague {
    std::string key;
    Words name;
    Role role = Role::representative;
    std::optional<std::string> team{};
};
BOOST_DESCRIBE_STRUCT(Colleague, (), (key, name, role, team))
struct DatedRate {
    int day = 0;
    Currency currency{};
    std::string rate;
};
BOOST_DESCRIBE_STRUCT(DatedRate, (), (day, currency, rate))
struct Company {
    Words name;
    Currency currency{};
    std::string time_zone;
    int hours_ahead = 0;  ///< of UTC, all year
    int founded = 0;
    std::string mail;  ///< what stands behind the @
    std::string password;
    std::vector<Team> teams;
    std::vector<Colleague> members;  ///< the first founded it
    Words rate_source;
    std::vector<DatedRate> rates;
};
BOOST_DESCRIBE_STRUCT(Company, (),
                      (name, currency, time_zone, hours_ahead, founded, mail, password, teams,
                       members, rate_source, rates))

struct Buyer {
    std::string key;
    Words name;
    std::string title;
};
BOOST_DESCRIBE_STRUCT(Buyer, (), (key, name, title))
struct Customer {
    std::string key;
    Words name;
    std::string country;
    std::vector<Buyer> contacts;
};
BOOST_DESCRIBE_STRUCT(Customer, (), (key, name, country, contacts))

struct Paper {
    Words name;
    Words text;
};
BOOST_DESCRIBE_STRUCT(Paper, (), (name, text))
struct Criterion {
    std::string key;
    evidence::Kind kind = evidence::Kind::meeting_note;
    evidence::Act act = evidence::Act::shared_information;
    std::vector<people::BuyerRole> from;
    std::vector<std::string> judges;
    std::optional<Paper> file{};
    std::vector<Words> texts;
};
BOOST_DESCRIBE_STRUCT(Criterion, (), (key, kind, act, from, judges, file, texts))
struct Stage {
    std::string key;
    std::vector<Words> steps;
    std::vector<Criterion> criteria;
};
BOOST_DESCRIBE_STRUCT(Stage, (), (key, steps, criteria))

/// One line of a deal's story; which members it has depends on what it does.
struct Act {
    int day = 0;
    std::string does;
    std::optional<std::string> of{}, kind{}, by{}, owner{}, with{}, buyer{}, whom{}, to{}, value{};
    std::optional<Words> text{}, named{}, strategy{}, ground{};
    std::optional<int> due{}, verified{}, close{};
    std::optional<deals::Trigger> trigger{};
    std::optional<deals::LostReason> reason{};
    std::optional<signals::Side> side{};
    std::optional<int> minutes{};
    std::optional<signals::Indicator> shows{};
    std::optional<std::string> key{};                 ///< of a step of the plan
    std::optional<std::vector<std::string>> after{};  ///< such keys
    std::optional<int> takes{};                       ///< working days
};
BOOST_DESCRIBE_STRUCT(Act, (),
                      (day, does, of, kind, by, owner, with, buyer, whom, to, value, text, named,
                       strategy, ground, due, verified, close, trigger, reason, side, minutes,
                       shows, key, after, takes))
struct Deal {
    std::string customer;
    Words name;
    Words about;
    std::string value;  ///< in whole units, as `cost` is
    Currency currency{};
    std::string cost;  ///< what the trouble costs the buyer in a year
    std::string owner;
    int opened = 0;
    int close = 0;
    std::optional<std::map<std::string, Words>> concerns{};
    std::vector<Act> story;
};
BOOST_DESCRIBE_STRUCT(Deal, (),
                      (customer, name, about, value, currency, cost, owner, opened, close, concerns,
                       story))

struct Script {
    Company company;
    std::vector<Customer> customers;
    std::vector<Stage> stages;
    Wording wording;
    std::vector<Deal> deals;
    std::vector<HeldReview> reviews;
};
/// All of seed/. Errors are mistakes in those files.
[[nodiscard]] Result<Script> read_script();

/// Of a key that names nobody: Failure, because seed/ is part of the program.
[[nodiscard]] const Customer& customer_named(const Script& script, std::string_view key);
[[nodiscard]] const Criterion& criterion_named(const Script& script, std::string_view key);
[[nodiscard]] Money money_of(const std::string& units, Currency currency);

}  // namespace akad::app::demo
