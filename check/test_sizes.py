import unittest

import sizes
from sample import RuleTest


def body(lines):
    return "    call();\n" * lines


class Sizes(RuleTest):
    def test_a_long_file_is_found_and_a_long_table_of_cases_is_not(self):
        self.assert_finds(sizes, "src/core/a.cpp", 401, "400 is the limit",
                          {"src/core/a.cpp": "\n" * 401})
        self.assert_content(sizes, {"src/core/a_cases.cpp": "\n" * 900})

    def test_an_exempted_header_has_a_limit_of_its_own(self):
        exempt = {"check/exempt.txt": "# x\nsrc/core/a.hpp 200 because of this\n"}
        self.assert_content(sizes, {**exempt, "src/core/a.hpp": "\n" * 199})
        self.assert_finds(sizes, "src/core/a.hpp", 201, "200 is the limit",
                          {**exempt, "src/core/a.hpp": "\n" * 201})

    def test_a_long_function_is_found(self):
        self.assert_finds(sizes, "src/core/a.cpp", 2, "'long_one' has 61 lines", {
            "src/core/a.cpp": "namespace akad {\nint long_one(int a) {\n" + body(59) + "}\n}\n"})

    def test_a_function_at_the_limit_is_fine(self):
        self.assert_content(sizes, {"src/core/a.cpp": "int f(int a) {\n" + body(58) + "}\n"})

    def test_a_long_component_is_found(self):
        self.assert_finds(sizes, "web/src/deals/Board.tsx", 1, "'Board' has 101 lines", {
            "web/src/deals/Board.tsx": "export function Board() {\n" + "  x;\n" * 99 + "}\n"})


class Functions(unittest.TestCase):
    def names(self, text):
        return [name for name, _first, _last in sizes.functions(text)]

    def test_every_way_to_write_one_is_seen(self):
        text = """
namespace akad {
class Thing final : public Other {
public:
    Thing(int a = {}) : a_{a}, b_(2) { start(); }
    [[nodiscard]] bool ok() const noexcept { return true; }
    void declared(std::function<void(int)> done);
    int a_ = 0;
};
template <class Row, class... Args>
    requires(std::integral<Row>)
struct Field<Row> { static Row read(const Cursor& row) { return {}; } };
template <DescribedStruct Row>
auto free_one(const Row& row) -> std::vector<int> { if (x) { y(); } return {}; }
const std::vector<Step> steps{{"a", 1}, {"b", 2}};
TEST(Gate, needs_evidence) { EXPECT_TRUE(R"({"a":{)"); }
}  // namespace akad
"""
        self.assertEqual(self.names(text)[1:], ["b_", "ok", "read", "free_one", "Gate.needs_evidence"])
