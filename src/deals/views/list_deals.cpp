#include <algorithm>
#include <iterator>

#include "deals/store/list_store.hpp"
#include "deals/store/pipeline_store.hpp"
#include "deals/store/search.hpp"
#include "deals/views/views.hpp"

namespace akad::deals {

namespace {

constexpr int count_up_to = 1'000;
constexpr int cards_in_a_column = 50;

Error unknown_word(std::string_view field) {
    return {ErrorKind::invalid,
            "bad_word",
            "This filter is not known. See the API description.",
            {{std::string(field), "bad_word", "Not one of its words."}}};
}

Result<void> read_order(ListQuery& query, std::string_view sort) {
    if (sort.starts_with('-')) {
        query.downwards = true;
        sort.remove_prefix(1);
    }
    const auto order = parse_enum<Order>(sort);
    if (!order) return unknown_word("sort");
    query.order = *order;
    return {};
}

Result<ListQuery> query_of(const storage::Reading& reading, const DealFilter& filter) {
    ListQuery query;
    query.pipeline = filter.pipeline;
    query.stage = filter.stage;
    query.owner = filter.owner;
    query.customer = filter.customer;
    query.state = filter.state.value_or(DealState::open);
    query.words = filter.q.value_or("");
    query.limit = static_cast<int>(TRY(http::page_size(filter.limit)));
    query.today = people::today_in(reading.db, reading.caller.workspace, reading.now);
    if (filter.needs && !(query.needs = parse_enum<Needs>(*filter.needs)))
        return unknown_word("needs");
    if (filter.sort) TRY(read_order(query, *filter.sort));
    if (filter.cursor) query.cursor = TRY(http::unwrap_cursor(*filter.cursor));
    return query;
}

http::Total total_of(std::int64_t counted) {
    return {std::min<std::int64_t>(counted, count_up_to), counted > count_up_to};
}

std::optional<std::string> wrapped(const std::optional<std::string>& cursor) {
    return cursor ? std::optional(http::wrap_cursor(*cursor)) : std::nullopt;
}

/// The sum in the workspace's currency, when every currency has a dated rate.
std::optional<BaseTotal> in_base(const std::vector<Money>& values, Currency base, Day today,
                                 const std::vector<people::RateOfDay>& rates) {
    BaseTotal total{.value_minor = 0, .currency = base, .as_of_day = today, .source = ""};
    for (const Money& value : values) {
        if (value.currency == base) {
            total.value_minor += value.value_minor;
            continue;
        }
        const auto rate = std::find_if(rates.begin(), rates.end(), [&](const auto& each) {
            return each.currency == value.currency;
        });
        if (rate == rates.end()) return std::nullopt;
        const auto converted = people::converted(value, base, rate->rate);
        if (!converted) return std::nullopt;
        total.value_minor += converted->value_minor;
        total.as_of_day = std::min(total.as_of_day, rate->day);
        total.source = rate->source;
    }
    return total;
}

void add_totals(std::vector<BoardColumn>& columns, const std::vector<StageTotal>& totals) {
    for (BoardColumn& column : columns)
        for (const StageTotal& total : totals) {
            if (total.stage != column.stage) continue;
            column.total.count += total.deals;
            column.values.push_back({total.value_minor, total.currency});
        }
}

void add_base(const storage::Reading& reading, std::vector<BoardColumn>& columns) {
    const auto settings = people::settings_of(reading.db, reading.caller.workspace);
    const Day today = day_in_zone(reading.now, settings.time_zone);
    const auto rates =
        people::rates_into(reading.db, reading.caller.workspace, settings.currency, today);
    for (BoardColumn& column : columns)
        if (column.values.size() > 1)
            column.in_base = in_base(column.values, settings.currency, today, rates);
}

/// The cards of all columns are made together, so that names are fetched once for the board.
Result<void> add_cards(const storage::Reading& reading, ListQuery query,
                       std::vector<BoardColumn>& columns) {
    std::vector<Deal> deals;
    std::vector<std::size_t> sizes;
    for (BoardColumn& column : columns) {
        query.stage = column.stage;
        auto page = TRY(page_of(reading, query));
        column.next = wrapped(page.next);
        sizes.push_back(page.deals.size());
        std::move(page.deals.begin(), page.deals.end(), std::back_inserter(deals));
    }
    auto cards = cards_of(reading, deals);
    auto card = std::make_move_iterator(cards.begin());
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columns[i].cards.assign(card, card + static_cast<std::ptrdiff_t>(sizes[i]));
        card += static_cast<std::ptrdiff_t>(sizes[i]);
    }
    return {};
}

}  // namespace

Result<http::Page<DealCard>> list_deals(const storage::Reading& reading, const DealFilter& filter) {
    const ListQuery query = TRY(query_of(reading, filter));
    const DealPage page = TRY(page_of(reading, query));
    http::Page<DealCard> out;
    out.items = cards_of(reading, page.deals);
    out.next = wrapped(page.next);
    out.total = total_of(count_of(reading, query, count_up_to));
    return out;
}

Result<Board> show_board(const storage::Reading& reading, const BoardFilter& filter) {
    const auto pipeline =
        filter.pipeline ? filter.pipeline : first_pipeline(reading.db, reading.caller.workspace);
    const Layout layout =
        TRY(require_layout(reading.db, reading.caller.workspace, pipeline.value_or(PipelineId{})));
    Board board{.pipeline = layout.pipeline.id};
    for (const auto& place : layout.stages) board.columns.push_back({.stage = place.stage.id});
    ListQuery query;
    query.pipeline = layout.pipeline.id;
    query.owner = filter.owner;
    query.words = filter.q.value_or("");
    query.limit = cards_in_a_column;
    query.today = people::today_in(reading.db, reading.caller.workspace, reading.now);
    TRY(add_cards(reading, query, board.columns));
    if (query.words.empty()) {
        add_totals(board.columns, totals_of(reading, layout.pipeline.id, filter.owner));
        add_base(reading, board.columns);
    } else {
        for (BoardColumn& column : board.columns) {
            query.stage = column.stage;
            column.total = total_of(count_of(reading, query, count_up_to));
        }
    }
    return board;
}

}  // namespace akad::deals
