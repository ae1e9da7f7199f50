#include "core/json.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include <boost/describe.hpp>

namespace akad {
namespace {

BOOST_DEFINE_ENUM_CLASS(Colour, red, green)

struct Inner {
    std::vector<int> numbers;
    friend bool operator==(const Inner&, const Inner&) = default;
};
BOOST_DESCRIBE_STRUCT(Inner, (), (numbers))

struct Outer {
    DealId id;
    std::string name;
    std::optional<Day> day;
    Colour colour = Colour::green;
    Money value{1250, {}};
    bool open = true;
    std::vector<Inner> inner;
    std::vector<std::optional<std::string>> words;
    std::map<std::string, Instant> times;
    RawJson raw{"[1]"};
};
BOOST_DESCRIBE_STRUCT(Outer, (), (id, name, day, colour, value, open, inner, words, times, raw))

struct Nothing {};
BOOST_DESCRIBE_STRUCT(Nothing, (), ())

TEST(Json, MembersStandInDescribedOrder) {
    Outer outer;
    outer.name = "Rétail \"A\"";
    outer.inner = {{{1, -2}}, {}};
    outer.words = {"x", std::nullopt};
    outer.times["at"] = {};
    EXPECT_EQ(to_json(outer),
              R"({"id":"deal_00000000000000000000","name":"Rétail \"A\"","day":null,)"
              R"("colour":"green","value":{"value_minor":1250,"currency":"USD"},"open":true,)"
              R"("inner":[{"numbers":[1,-2]},{"numbers":[]}],"words":["x",null],)"
              R"("times":{"at":"1970-01-01T00:00:00.000000Z"},"raw":[1]})");
    EXPECT_EQ(to_json(Nothing{}), "{}");
    EXPECT_EQ(to_json(std::map<std::string, int>{}), "{}");
}

TEST(Json, TextIsEscaped) {
    const struct {
        std::string text;
        const char* json;
    } cases[] = {
        {"", R"("")"},
        {"a\"b\\c", R"("a\"b\\c")"},
        {"\n\r\t", R"("\n\r\t")"},
        {std::string("\0\x01\x1f", 3), R"("\u0000\u0001\u001f")"},
        {"合同/</script>", R"("合同/</script>")"},
    };
    for (const auto& [text, json] : cases) EXPECT_EQ(to_json(text), json);
}

TEST(Json, NumbersAreWrittenShortest) {
    EXPECT_EQ(to_json(std::numeric_limits<std::int64_t>::min()), "-9223372036854775808");
    EXPECT_EQ(to_json(0.1), "0.1");
    EXPECT_EQ(to_json(-3.0), "-3");
    EXPECT_EQ(to_json(std::numeric_limits<double>::infinity()), "null");
    EXPECT_EQ(to_json(std::numeric_limits<double>::quiet_NaN()), "null");
}

TEST(Json, AnEnumeratorIsFoundByItsName) {
    EXPECT_EQ(parse_enum<Colour>("red"), Colour::red);
    EXPECT_EQ(parse_enum<Colour>("Red"), std::nullopt);
    EXPECT_EQ(name_of(Colour::green), "green");
}

}  // namespace
}  // namespace akad
