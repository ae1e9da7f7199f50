#include "imports/rules/check.hpp"

#include <algorithm>

#include "core/hash.hpp"
#include "core/text.hpp"
#include "imports/rules/numbers.hpp"
#include "imports/rules/salesforce_id.hpp"

namespace akad::imports {
namespace {

constexpr std::size_t longest_id = 100;
constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_owner = 254;

/// Runs of white space, line breaks among them, become one space: names are one line.
std::string one_line(std::string_view text) {
    std::string out;
    bool gap = false;
    for (const char letter : text) {
        if (letter == ' ' || letter == '\t' || letter == '\n' || letter == '\r') {
            gap = !out.empty();
            continue;
        }
        if (gap) out += ' ';
        gap = false;
        out += letter;
    }
    return trimmed(out);
}

/// HubSpot lists several companies with semicolons between; the first is the primary one.
std::string first_of_list(const std::string& text) {
    return one_line(std::string_view(text).substr(0, text.find(';')));
}

std::string quoted(std::string_view text) {
    constexpr std::size_t most = 60;
    std::size_t end = std::min(text.size(), most);
    while (end < text.size() && end > 0 && (text[end] & 0xC0) == 0x80) --end;
    return "\"" + std::string(text.substr(0, end)) + (end < text.size() ? "…\"" : "\"");
}

std::string_view sentence(DateFlaw flaw) {
    switch (flaw) {
        case DateFlaw::order_unknown:
            return " may be day first or month first. Choose the order.";
        case DateFlaw::no_such_day:
            return " is not a day of the calendar in the chosen order.";
        case DateFlaw::out_of_range:
            return " is not between the years 1900 and 2200.";
        default:
            return " is not a date.";
    }
}

std::string_view code_of(DateFlaw flaw) {
    if (flaw == DateFlaw::order_unknown) return "date_order_unknown";
    return flaw == DateFlaw::out_of_range ? "date_out_of_range" : "bad_date";
}

std::string_view sentence(AmountFlaw flaw) {
    switch (flaw) {
        case AmountFlaw::negative:
            return " is negative; a deal's value cannot be.";
        case AmountFlaw::too_many_digits:
            return " has more decimal digits than its currency.";
        case AmountFlaw::too_large:
            return " is larger than any deal.";
        default:
            return " is not an amount. Is the decimal sign right?";
    }
}

std::string_view code_of(AmountFlaw flaw) {
    switch (flaw) {
        case AmountFlaw::negative:
            return "negative_value";
        case AmountFlaw::too_many_digits:
            return "too_many_digits";
        case AmountFlaw::too_large:
            return "value_too_large";
        default:
            return "bad_number";
    }
}

}  // namespace

/// One row being read; gathers its problems.
class RowCheck::Reading {
public:
    Reading(RowCheck& check, const CsvRow& row) : check_(check), row_(row) { out_.line = row.line; }

    CheckedRow read() {
        whole_row();
        if (check_.source_ == Source::salesforce_history)
            history();
        else if (check_.source_ == Source::salesforce_account)
            named_thing(Meaning::name);
        else if (check_.source_ == Source::salesforce_user)
            named_thing(Meaning::owner_email);
        else
            deal();
        conclude();
        return std::move(out_);
    }

private:
    void deal() {
        content().name = text(Meaning::name, longest_name, true);
        customer();
        identify(Meaning::external_id);
        amount();
        content().close_day = day(Meaning::close_day);
        content().at = instant(Meaning::created_at);
        if (check_.columns_.since) content().since = instant_at(*check_.columns_.since);
        stage(Meaning::stage);
        owner();
        entries();
        no_second_row();
    }

    void history() {
        identify(Meaning::history_deal);
        stage(Meaning::history_stage);
        content().at = instant(Meaning::history_at);
        if (!content().at && field(Meaning::history_at).empty()) missing(Meaning::history_at);
    }

    /// An account with its name, or a user with a mail address: what ids stand for.
    void named_thing(Meaning what) {
        identify(Meaning::external_id);
        content().name = text(what, longest_name, true);
        no_second_row();
    }

    void whole_row() {
        const std::size_t width = std::min(check_.columns_.names.size(), row_.fields.size());
        const auto filled = [](std::string_view field) { return !one_line(field).empty(); };
        if (std::any_of(row_.fields.begin() + static_cast<std::ptrdiff_t>(width), row_.fields.end(),
                        filled))
            problem("", "too_many_fields",
                    "The row has more fields than the header has columns. Is a quotation mark "
                    "missing?");
        if (row_.text_after_quote)
            problem("", "text_after_quote",
                    "Text follows a closing quotation mark; the row may be damaged.");
    }

    void identify(Meaning meaning) {
        std::string id = text(meaning, longest_id, false);
        if (!check_.columns_[meaning])
            id = made_up_id();
        else if (is_empty_lookup(id))
            return missing(meaning);
        if (system_of(check_.source_) == "salesforce") {
            const auto normal = normal_salesforce_id(id);
            if (!normal)
                return problem(meaning, "bad_id", quoted(id) + " is not an id of Salesforce.");
            id = *normal;
        } else if (check_.source_ == Source::hubspot_deal && !is_number(id)) {
            return problem(meaning, "bad_id",
                           quoted(id) +
                               " is not an id of HubSpot; a spreadsheet may have "
                               "rounded it.");
        }
        content().external_id = std::move(id);
    }

    /// A file without ids is told apart by customer and name, so that repeating it adds nothing.
    [[nodiscard]] std::string made_up_id() {
        const std::string customer = header_key(content().customer);
        const Digest digest = sha256({header_key(content().name), "\n", customer});
        return "name:" + hex(view(digest).substr(0, 16));
    }

    void no_second_row() {
        if (content().external_id.empty()) return;
        const auto [first, is_new] = check_.lines_of_ids_.emplace(content().external_id, out_.line);
        if (!is_new)
            problem(Meaning::external_id, "duplicate_in_file",
                    "Line " + std::to_string(first->second) + " is the same deal.");
    }

    /// A deal without a company keeps its own name as the customer's, which the preview shows.
    void customer() {
        std::string name = text(Meaning::customer, longest_name, false);
        if (check_.source_ == Source::hubspot_deal) name = first_of_list(name);
        if (is_empty_lookup(name)) name.clear();
        const auto id = check_.customer_ids_ ? normal_salesforce_id(name) : std::nullopt;
        content().customer_is_id = id.has_value();
        content().customer = id ? *id : (name.empty() ? content().name : name);
    }

    void owner() {
        std::string owner = text(Meaning::owner_email, longest_owner, false);
        if (is_empty_lookup(owner)) return;
        const auto id = check_.owner_ids_ ? normal_salesforce_id(owner) : std::nullopt;
        content().owner = id ? *id : std::move(owner);
    }

    void amount() {
        const std::string_view written = field(Meaning::value);
        const auto currency = row_currency(written);
        if (written.empty() || !currency) return;
        const ReadAmount amount = read_amount(written, *currency, check_.decimal_);
        if (amount.flaw == AmountFlaw::none)
            content().value = Money{amount.value_minor, *currency};
        else
            problem(Meaning::value, code_of(amount.flaw),
                    quoted(written) + std::string(sentence(amount.flaw)));
    }

    std::optional<Currency> row_currency(std::string_view amount) {
        std::string code(field(Meaning::currency));
        std::ranges::transform(code, code.begin(), [](char letter) {
            return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter & ~0x20) : letter;
        });
        if (code.empty()) return currency_in_amount(amount).value_or(check_.currency_);
        const auto currency = Currency::parse(code);
        if (!currency)
            problem(Meaning::currency, "unknown_currency",
                    quoted(code) + " is not a currency of ISO 4217.");
        return currency;
    }

    void stage(Meaning meaning) {
        content().stage = text(meaning, longest_name, true);
        if (content().stage.empty()) return;
        const auto choice = check_.choices_.find(content().stage);
        if (choice != check_.choices_.end())
            content().choice = choice->second;
        else
            problem(meaning, "stage_not_mapped",
                    "Say which stage " + quoted(content().stage) + " stands for.");
    }

    void entries() {
        const auto& columns = check_.columns_.stage_dates;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const auto entered = instant_at(columns[i].entered);
            if (!entered || !check_.date_choices_[i]) continue;
            StageEntry entry{static_cast<int>(i), *entered};
            if (columns[i].exited) entry.left_at = instant_at(*columns[i].exited);
            content().entries.emplace_back(*check_.date_choices_[i], entry);
        }
    }

    std::optional<Day> day(Meaning meaning) {
        const auto place = check_.columns_[meaning];
        const auto moment = place ? moment_at(*place) : std::nullopt;
        if (!moment) return std::nullopt;
        return moment->day;
    }

    std::optional<Instant> instant(Meaning meaning) {
        const auto place = check_.columns_[meaning];
        return place ? instant_at(*place) : std::nullopt;
    }

    std::optional<Instant> instant_at(std::size_t place) {
        const auto moment = moment_at(place);
        if (!moment) return std::nullopt;
        const Instant at = check_.local_time_.at(*moment);
        if (at <= check_.latest_) return at;
        problem(check_.columns_.names[place], "in_the_future",
                quoted(one_line(row_.field(place))) + " has not happened yet.");
        return std::nullopt;
    }

    std::optional<Moment> moment_at(std::size_t place) {
        const std::string written = one_line(row_.field(place));
        if (written.empty()) return std::nullopt;
        const ReadMoment read = read_moment(written, check_.date_order_);
        if (!read.moment)
            problem(check_.columns_.names[place], code_of(read.flaw),
                    quoted(written) + std::string(sentence(read.flaw)));
        return read.moment;
    }

    [[nodiscard]] std::string_view field(Meaning meaning) const {
        const auto place = check_.columns_[meaning];
        const std::string_view field = place ? row_.field(*place) : std::string_view();
        const auto first = field.find_first_not_of(" \t\r\n");
        if (first == std::string_view::npos) return {};
        return field.substr(first, field.find_last_not_of(" \t\r\n") - first + 1);
    }

    std::string text(Meaning meaning, std::size_t most, bool needed) {
        std::string line = one_line(field(meaning));
        if (line.empty() && needed) missing(meaning);
        const auto within = text_within("", line, 0, most);
        if (within.ok()) return line;
        problem(meaning, within.error().code,
                within.error().code == "too_long"
                    ? "The text is longer than " + std::to_string(most) + " characters."
                    : "The text holds characters that cannot be shown.");
        return {};
    }

    static bool is_number(std::string_view text) {
        return !text.empty() && std::ranges::all_of(text, [](char letter) {
            return letter >= '0' && letter <= '9';
        });
    }

    void missing(Meaning meaning) { problem(meaning, "missing", "This is needed and empty."); }

    void problem(Meaning meaning, std::string_view code, std::string said) {
        problem(check_.columns_.name(meaning), code, std::move(said));
    }
    void problem(std::string_view column, std::string_view code, std::string said) {
        out_.problems.push_back({std::string(column), std::string(code), std::move(said)});
    }

    /// A row that is left out anyway need not be repaired.
    void conclude() {
        const auto deleted = check_.columns_.deleted;
        const bool is_deleted =
            deleted && read_boolean(one_line(row_.field(*deleted))).value_or(false);
        const bool leaves_out = !content().stage.empty() &&
                                content().choice.kind == StageChoice::Kind::leave_out &&
                                check_.choices_.contains(content().stage);
        if (is_deleted || leaves_out) {
            out_.state = RowState::left_out;
            out_.problems.clear();
            if (is_deleted)
                problem(check_.columns_.names[*deleted], "deleted_at_source",
                        "The row was deleted where it comes from.");
        } else if (!out_.problems.empty()) {
            out_.state = RowState::bad;
        }
    }

    RowContent& content() { return out_.content; }

    RowCheck& check_;
    const CsvRow& row_;
    CheckedRow out_{};
};

RowCheck::RowCheck(Source source, const Mapping& mapping, Columns columns,
                   const FileProfile& profile, Instant now)
    : source_(source),
      columns_(std::move(columns)),
      date_order_(mapping.date_order),
      decimal_(mapping.decimal == "," ? ',' : '.'),
      currency_(mapping.currency),
      local_time_(mapping.time_zone),
      // Clocks of two systems differ, and a zone may be told wrong by half a day.
      latest_(Instant{now.us + us_per_day}),
      customer_ids_(header_key(columns_.name(Meaning::customer)).ends_with("id")),
      owner_ids_(header_key(columns_.name(Meaning::owner_email)).ends_with("id")) {
    for (const auto& [name, choice] : mapping.stages)
        if (const auto parsed = StageChoice::parse(choice)) choices_.emplace(name, *parsed);
    const auto place = columns_[Meaning::stage];
    for (const StageDates& dates : columns_.stage_dates) {
        const auto found =
            place ? choices_.find(stage_in_file(dates.stage, profile.columns[*place].values))
                  : choices_.end();
        date_choices_.push_back(found == choices_.end() ? std::nullopt
                                                        : std::optional(found->second));
    }
}

CheckedRow RowCheck::check(const CsvRow& row) {
    return Reading(*this, row).read();
}

}  // namespace akad::imports
