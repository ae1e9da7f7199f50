"""Tests of the rule about TRY."""

import tries
from sample import RuleTest


class Tries(RuleTest):
    def test_inside_braces_of_a_value_it_is_found(self):
        for said in ("Row row{.id = id, .name = TRY(name_of(x))};", "return Row{TRY(name_of(x)), 1};",
                     "kept = {TRY(decide(x)), 0};", "f({g(TRY(name_of(x))), 2});"):
            with self.subTest(said=said):
                self.assert_finds(tries, "src/a/a.cpp", 2, "TRY", {"src/a/a.cpp": "void f() {\n" + said + "\n}\n"})

    def test_in_a_statement_it_is_fine(self):
        self.assert_content(tries, {"src/a/a.cpp": "Result<int> f() {\n  const Row row{1, 2};\n  auto a = TRY(b(c));\n"
                                    "  if (a) { TRY(d({1, 2})); }\n  each([&](int x) -> Result<void> { return g(TRY(h(x))); });\n"
                                    "  keep(TRY(x({.a = 1})), 3);\n}\n"})
