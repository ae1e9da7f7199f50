#include "app/demo/telling.hpp"

#include "blockers/commands.hpp"

namespace akad::app::demo {

namespace {

template <class T>
Result<void> done(const Result<T>& made) {
    if (!made.ok()) return made.error();
    return {};
}

}  // namespace

const Caller& Telling::caller_of(const Step& step) const {
    return founded_.members.at(*step.act.by);
}

Result<void> Telling::run(ledger::Writing& writing, const Step& step) {
    using Run = Result<void> (Telling::*)(ledger::Writing&, const Step&);
    static const std::map<std::string, Run> runs{
        {"rate", &Telling::run_rate},
        {"customer", &Telling::run_customer},
        {"open", &Telling::run_open},
        {"stakeholders", &Telling::run_stakeholders},
        {"proof", &Telling::run_proof},
        {"verify", &Telling::run_verdict},
        {"reject", &Telling::run_verdict},
        {"withdraw", &Telling::run_verdict},
        {"step", &Telling::run_step},
        {"settle", &Telling::run_step},
        {"ask", &Telling::run_ask},
        {"change", &Telling::run_change},
        {"verbal", &Telling::run_change},
        {"claim", &Telling::run_claim},
        {"advance", &Telling::run_move},
        {"win", &Telling::run_move},
        {"override", &Telling::run_move},
        {"back", &Telling::run_move},
        {"lose", &Telling::run_move},
        {"blocker", &Telling::run_blocker},
        {"blocker_step", &Telling::run_blocker},
        {"unblock", &Telling::run_blocker},
        {"plan", &Telling::run_plan},
        {"plan_step", &Telling::run_plan_step},
        {"plan_agreed", &Telling::run_plan},
        {"plan_done", &Telling::run_plan},
        {"nurture", &Telling::run_move},
        {"split", &Telling::run_move},
        {"review", &Telling::run_review},
        {"activity", &Telling::run_activity},
    };
    return (this->*runs.at(step.act.does))(writing, step);
}

Result<void> Telling::run_rate(ledger::Writing& writing, const Step& step) {
    return done(people::add_rate(writing, {.currency = *Currency::parse(*step.act.of),
                                           .base = script_.company.currency,
                                           .rate = *step.act.value,
                                           .day = step.day,
                                           .source = script_.company.rate_source.in(language_)}));
}

Result<void> Telling::run_customer(ledger::Writing& writing, const Step& step) {
    const Customer& customer = customer_named(script_, deal_of(step).customer);
    const CustomerId id = TRY(people::add_customer(
        writing, {.name = customer.name.in(language_), .country = customer.country}));
    customers_[customer.key] = id;
    for (const Buyer& buyer : customer.contacts) {
        const Title& title = script_.wording.titles.at(buyer.title);
        contacts_[customer.key + ' ' + buyer.key] =
            TRY(people::add_contact(writing, id,
                                    {.name = buyer.name.in(language_),
                                     .title = title.name.in(language_),
                                     .email = buyer.key + '@' + customer.key + ".example",
                                     .buyer_roles = title.roles}));
    }
    return {};
}

Result<void> Telling::run_open(ledger::Writing& writing, const Step& step) {
    const Deal& deal = deal_of(step);
    made(step).id = TRY(deals::open_deal(writing, {.name = deal.name.in(language_),
                                                   .customer = customers_.at(deal.customer),
                                                   .value = money_of(deal.value, deal.currency),
                                                   .close_day = date_of(deal.close, today_)}));
    return {};
}

Result<void> Telling::run_stakeholders(ledger::Writing& writing, const Step& step) {
    const Deal& deal = deal_of(step);
    deals::SetStakeholders command;
    for (const Buyer& buyer : customer_named(script_, deal.customer).contacts) {
        const auto& roles = script_.wording.titles.at(buyer.title).roles;
        deals::NamedStakeholder named{person_named(deal, buyer.key),
                                      std::string(name_of(roles.front()))};
        if (deal.concerns && deal.concerns->contains(buyer.key))
            named.concern = deal.concerns->at(buyer.key).in(language_);
        command.stakeholders.push_back(std::move(named));
    }
    return done(deals::set_stakeholders(writing, made(step).id, command));
}

Result<void> Telling::run_proof(ledger::Writing& writing, const Step& step) {
    const Criterion& criterion = criterion_named(script_, *step.act.of);
    const bool spoken = criterion.kind == evidence::Kind::meeting_note;
    const bool of_both = criterion.kind == evidence::Kind::contract_review ||
                         criterion.kind == evidence::Kind::purchase_order;
    evidence::SubmitEvidence command{
        .criterion = founded_.criteria.at(criterion.key).id,
        .kind = criterion.kind,
        .act = criterion.act,
        .buyer = person_named(deal_of(step), buyer_of(step).key),
        .occurred_on = spoken ? working_day_before(step.day) : step.day,
        .text = words_for_proof(step),
        .quantity = quantity_of(step),
        .audience = of_both ? ledger::Audience::shared : ledger::Audience::internal,
    };
    if (const auto paper = papers_.find({*step.deal, criterion.key}); paper != papers_.end())
        command.file = TRY(evidence::keep_file(writing, paper->second.name, paper->second.size,
                                               "text/plain", paper->second.sha256));
    made(step).evidence[criterion.key] =
        TRY(deals::attach_evidence(writing, made(step).id, command));
    return {};
}

Result<void> Telling::run_verdict(ledger::Writing& writing, const Step& step) {
    const EvidenceId id = made(step).evidence.at(*step.act.of);
    if (step.act.does == "verify") return done(deals::verify_evidence(writing, id, {}));
    const deals::GiveReason reason{text_of(step)};
    return done(step.act.does == "reject" ? deals::reject_evidence(writing, id, reason)
                                          : deals::withdraw_evidence(writing, id, reason));
}

Result<void> Telling::run_step(ledger::Writing& writing, const Step& step) {
    if (step.act.does == "settle")
        return done(deals::settle_commitment(writing, made(step).step, {}));
    const Deal& deal = deal_of(step);
    deals::SetNextStep command{.title = text_of(step),
                               .owner = person_named(deal, *step.act.owner)};
    if (step.act.with) command.with = person_named(deal, *step.act.with);
    if (step.act.due) command.due_day = date_of(*step.act.due, today_);
    made(step).step = TRY(deals::set_next_step(writing, made(step).id, command));
    return {};
}

Result<void> Telling::run_ask(ledger::Writing& writing, const Step& step) {
    deals::AskForEvidence command{.criterion = founded_.criteria.at(*step.act.of).id,
                                  .whom = person_named(deal_of(step), *step.act.whom)};
    if (step.act.due) command.due_day = date_of(*step.act.due, today_);
    if (step.act.text) command.note = text_of(step);
    return done(deals::ask_for_evidence(writing, made(step).id, command));
}

Result<void> Telling::run_change(ledger::Writing& writing, const Step& step) {
    const DealId id = made(step).id;
    if (step.act.does == "verbal")
        return done(deals::record_verbal_agreement(
            writing, id, {.agreed_on = working_day_before(step.day), .note = text_of(step)}));
    deals::ChangeDeal command;
    if (step.act.value) command.value = money_of(*step.act.value, deal_of(step).currency);
    if (step.act.close) command.close_day = date_of(*step.act.close, today_);
    return done(deals::change_deal(writing, id, command));
}

Result<void> Telling::run_blocker(ledger::Writing& writing, const Step& step) {
    const Act& act = step.act;
    if (act.does == "unblock")
        return done(blockers::resolve_blocker(writing, made(step).blocker,
                                              {blockers::Outcome::resolved, text_of(step)}));
    const Deal& deal = deal_of(step);
    const PersonId owner = person_named(deal, *act.owner);
    const Day due = date_of(*act.due, today_);
    if (act.does == "blocker_step")
        return done(blockers::add_action(writing, made(step).blocker, {text_of(step), owner, due}));
    blockers::RaiseBlocker command{.kind = parse_enum<blockers::BlockerKind>(*act.kind).value(),
                                   .what = text_of(step),
                                   .owner = owner,
                                   .strategy = act.strategy.value().in(language_),
                                   .review_day = due};
    if (act.value)
        command.delay = blockers::DelayCost{.amount = money_of(*act.value, deal.currency),
                                            .per = blockers::Per::month,
                                            .ground = act.ground.value().in(language_)};
    made(step).blocker = TRY(blockers::raise_blocker(writing, made(step).id, command));
    return {};
}

Result<void> Telling::run_claim(ledger::Writing& writing, const Step& step) {
    return deals::record_claim(writing, made(step).id, founded_.stages.at(*step.act.to).name);
}

Result<void> Telling::run_activity(ledger::Writing& writing, const Step& step) {
    const Act& act = step.act;
    std::vector<PersonId> contacts{person_named(deal_of(step), *act.buyer)};
    if (act.with) contacts.push_back(person_named(deal_of(step), *act.with));
    signals::RecordActivity command;
    command.kind = parse_enum<signals::ActivityKind>(*act.of).value();
    command.side = act.side;
    command.occurred_at = writing.now;
    command.minutes = act.minutes;
    command.contacts = std::move(contacts);
    if (act.shows) command.indicators = {*act.shows};
    if (act.text) command.note = text_of(step);
    return done(signals::record_activity(writing, made(step).id, command));
}

Result<void> Telling::run_move(ledger::Writing& writing, const Step& step) {
    const DealId id = made(step).id;
    const Act& act = step.act;
    if (act.does == "advance") return done(deals::advance_deal(writing, id, {}));
    if (act.does == "win") return done(deals::win_deal(writing, id));
    if (act.does == "override")
        return done(deals::override_gate(writing, id, {.reason = text_of(step)}));
    if (act.does == "back")
        return done(deals::move_deal_back(
            writing, id, {founded_.stages.at(*act.to).id, *act.trigger, text_of(step)}));
    if (act.does == "nurture")
        return done(deals::nurture_deal(writing, id, {text_of(step), date_of(*act.due, today_)}));
    if (act.does == "split")
        return done(deals::split_deal(writing, id,
                                      {.name = act.named.value().in(language_),
                                       .note = text_of(step),
                                       .value = money_of(*act.value, deal_of(step).currency)}));
    return done(deals::lose_deal(writing, id, {*act.reason, text_of(step)}));
}

PersonId Telling::person_named(const Deal& deal, const std::string& key) const {
    const auto contact = contacts_.find(deal.customer + ' ' + key);
    if (contact != contacts_.end()) return contact->second;
    return founded_.members.at(key).person.value();
}

}  // namespace akad::app::demo
