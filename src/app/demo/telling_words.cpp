// What is said in each step: the script's own words, or those of the criterion, with names, money
// and days filled in.
#include <algorithm>

#include "app/demo/telling.hpp"

namespace akad::app::demo {

namespace {

constexpr int usual_days_to_decision = 85;
constexpr int fewest_days_to_decision = 14;

/// Rounded to two digits, as people say a budget.
Money roughly(Money money, int percent) {
    std::int64_t rounding = 1;
    money.value_minor = money.value_minor / 100 * percent;
    while (money.value_minor / rounding >= 100) rounding *= 10;
    money.value_minor = money.value_minor / rounding * rounding;
    return money;
}

}  // namespace

bool Telling::plays(const Buyer& buyer, people::BuyerRole role) const {
    const auto& roles = script_.wording.titles.at(buyer.title).roles;
    return std::ranges::find(roles, role) != roles.end();
}

/// The contact who plays this role before all others, else one who also plays it.
const Buyer* Telling::player_of(const Customer& customer, people::BuyerRole role) const {
    for (const Buyer& buyer : customer.contacts)
        if (script_.wording.titles.at(buyer.title).roles.front() == role) return &buyer;
    for (const Buyer& buyer : customer.contacts)
        if (plays(buyer, role)) return &buyer;
    return nullptr;
}

/// The one named; else whoever plays the role the criterion looks for.
const Buyer& Telling::buyer_of(const Step& step) const {
    const Customer& customer = customer_named(script_, deal_of(step).customer);
    if (step.act.buyer)
        for (const Buyer& buyer : customer.contacts)
            if (buyer.key == *step.act.buyer) return buyer;
    if (step.act.of)
        for (const people::BuyerRole role : criterion_named(script_, *step.act.of).from)
            if (const Buyer* buyer = player_of(customer, role)) return *buyer;
    return customer.contacts.front();
}

/// Who can say yes to the money: somebody else than the one who tells of it, where there is one.
const Buyer& Telling::decider_of(const Deal& deal, const Buyer& told_by) const {
    const auto& contacts = customer_named(script_, deal.customer).contacts;
    const auto decides = [&](const Buyer& buyer) {
        return buyer.key != told_by.key && plays(buyer, people::BuyerRole::signatory);
    };
    const auto other = std::ranges::find_if(contacts, decides);
    return other != contacts.end() ? *other
                                   : *std::ranges::find(contacts, told_by.key, &Buyer::key);
}

/// The day the buyer committed to: near the deal's close, never more than a quarter ahead.
Day Telling::committed_day(const Step& step) const {
    const Day close = date_of(deal_of(step).close, today_);
    return std::clamp(close, step.day.plus(fewest_days_to_decision),
                      step.day.plus(usual_days_to_decision));
}

std::optional<evidence::Quantity> Telling::quantity_of(const Step& step) const {
    const Deal& deal = deal_of(step);
    switch (founded_.criteria.at(*step.act.of).quantity) {
        case deals::QuantityKind::none:
            return std::nullopt;
        case deals::QuantityKind::money:
            return evidence::Quantity{.value_minor = money_of(deal.cost, deal.currency).value_minor,
                                      .currency = deal.currency};
        case deals::QuantityKind::day_within:
            return evidence::Quantity{.day = committed_day(step)};
    }
    return std::nullopt;
}

Fillings Telling::fillings_for(const Step& step) const {
    const Deal& deal = deal_of(step);
    const Buyer& buyer = buyer_of(step);
    const Money value = money_of(deal.value, deal.currency);
    const auto money = [&](const Money& amount) {
        return said(script_.wording, amount, language_);
    };
    return {{"buyer", buyer.name.in(language_)},
            {"decider", decider_of(deal, buyer).name.in(language_)},
            {"customer", customer_named(script_, deal.customer).name.in(language_)},
            {"seller", script_.company.name.in(language_)},
            {"about", deal.about.in(language_)},
            {"value", money(value)},
            {"low", money(roughly(value, 85))},
            {"high", money(roughly(value, 112))},
            {"cost", money(money_of(deal.cost, deal.currency))},
            {"day", said(script_.wording, committed_day(step), language_)}};
}

std::string Telling::text_of(const Step& step) const {
    return spaced(filled(step.act.text.value().in(language_), fillings_for(step)));
}

std::string Telling::words_for_proof(const Step& step) const {
    if (step.act.text) return text_of(step);
    const auto& texts = criterion_named(script_, *step.act.of).texts;
    const std::size_t which = *step.deal + step.act.of->size();
    return spaced(filled(texts[which % texts.size()].in(language_), fillings_for(step)));
}

Result<void> Telling::keep_paper(const Step& step, storage::Blobs& blobs) {
    if (step.act.does != "proof") return {};
    const auto& paper = criterion_named(script_, *step.act.of).file;
    if (!paper) return {};
    const Fillings fillings = fillings_for(step);
    const std::string bytes = filled(paper->text.in(language_), fillings);
    const Digest digest = TRY(blobs.put(founded_.workspace, bytes));
    papers_[{*step.deal, *step.act.of}] = {filled(paper->name.in(language_), fillings),
                                           static_cast<std::int64_t>(bytes.size()),
                                           hex(view(digest))};
    return {};
}

}  // namespace akad::app::demo
