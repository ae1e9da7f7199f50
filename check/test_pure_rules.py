import pure_rules
from sample import RuleTest


class PureRules(RuleTest):
    def test_values_in_and_out_are_pure(self):
        self.assert_content(pure_rules, {
            "src/deals/rules/a.cpp": '#include "core/time.hpp"\nint f(Instant now) { return g(now); }\n',
            "src/deals/actions/b.cpp": '#include <fstream>\n'})

    def test_a_clock_a_draw_a_file_and_a_database_are_found(self):
        for line in ("auto t = std::chrono::system_clock::now();", "auto t = time(nullptr);",
                     "auto n = rand();", '#include "core/draw.hpp"', "#include <fstream>",
                     '#include "storage/query.hpp"', 'auto h = getenv("HOME");'):
            with self.subTest(line=line):
                self.assertTrue(self.findings(pure_rules, {"src/deals/rules/a.cpp": line + "\n"}))
