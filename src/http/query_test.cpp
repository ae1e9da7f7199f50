#include "http/query.hpp"

#include <gtest/gtest.h>

#include <boost/describe/class.hpp>
#include <boost/describe/enum.hpp>

#include "http/page.hpp"

namespace akad::http {
namespace {

BOOST_DEFINE_ENUM_CLASS(State, open, won)

struct Filter {
    std::optional<std::string> q{};
    std::optional<PersonId> owner{};
    std::vector<State> state{};
    std::optional<Day> from{};
    std::optional<Instant> since{};
    std::optional<Currency> currency{};
    bool late = false;
    std::optional<std::int64_t> limit{};
    int depth = 3;
};
BOOST_DESCRIBE_STRUCT(Filter, (), (q, owner, state, from, since, currency, late, limit, depth))

std::string code(std::string_view raw) {
    const auto filter = read_query<Filter>(raw);
    return filter.ok() ? "" : filter.error().items.at(0).field + " " + filter.error().code;
}

TEST(Query, AFilterIsReadFromTheParametersNamedLikeItsMembers) {
    const auto filter = read_query<Filter>(
        "q=a%20b+%E5%90%88%E5%90%8C&state=open&state=won&late=true&limit=20&from=2026-12-18"
        "&currency=IDR&since=2026-11-21T09:30:00Z");
    ASSERT_TRUE(filter.ok()) << filter.error().text;
    EXPECT_EQ(filter->q, "a b 合同");
    EXPECT_EQ(filter->state, (std::vector{State::open, State::won}));
    EXPECT_TRUE(filter->late);
    EXPECT_EQ(filter->limit, 20);
    EXPECT_EQ(filter->depth, 3);
}

TEST(Query, AnEmptyParameterIsOneThatIsNotThere) {
    EXPECT_FALSE(read_query<Filter>("owner=&q=").value().owner.has_value());
    EXPECT_FALSE(read_query<Filter>("owner=&q=").value().q.has_value());
}

TEST(Query, WhatIsWrongIsNamed) {
    EXPECT_EQ(code("owner=deal_01jd0000000000000000"), "owner bad_id");
    EXPECT_EQ(code("state=lost"), "state bad_word");
    EXPECT_EQ(code("from=18.12.2026"), "from bad_day");
    EXPECT_EQ(code("since=now"), "since bad_instant");
    EXPECT_EQ(code("currency=rupiah"), "currency bad_currency");
    EXPECT_EQ(code("late=perhaps"), "late wrong_type");
    EXPECT_EQ(code("limit=ten"), "limit wrong_type");
    EXPECT_EQ(code("limit=1x"), "limit wrong_type");
    EXPECT_EQ(code("depth=99999999999"), "depth wrong_type");
    EXPECT_EQ(code("q=%FF"), "q wrong_type");
    EXPECT_EQ(code("colour=red"), "colour unknown_field");
}

struct Key {
    Day day{};
    std::string id;
};
BOOST_DESCRIBE_STRUCT(Key, (), (day, id))

TEST(Page, ACursorLeadsBackToItsKey) {
    const std::string cursor = cursor_of(Key{Day::of(2026, 1, 2), "deal_合同"});
    EXPECT_EQ(key_of<Key>(cursor).value()->id, "deal_合同");
    EXPECT_FALSE(key_of<Key>(std::nullopt).value().has_value());
}

TEST(Page, ACursorFromElsewhereIsRefused) {
    EXPECT_EQ(key_of<Key>("%%%").error().code, "bad_cursor");
    EXPECT_EQ(key_of<Key>(wrap_cursor(R"({"name":"x"})")).error().code, "bad_cursor");
}

TEST(Page, ItsSizeHasLimits) {
    EXPECT_EQ(page_size(std::nullopt).value(), 50);
    EXPECT_EQ(page_size(200).value(), 200);
    EXPECT_EQ(page_size(201).error().code, "bad_limit");
    EXPECT_EQ(page_size(0).error().code, "bad_limit");
}

}  // namespace
}  // namespace akad::http
