"""Rules are pure: nothing in src/<room>/rules/ sees a clock, draws, or touches the world."""

import re

from house import Finding, is_test, line_at

FORBIDDEN = [
    (r"\b(system|steady|high_resolution|utc)_clock\b", "a clock"),
    (r"(?<![\w.>])(time|clock|gettimeofday|clock_gettime)\s*\(", "a clock"),
    (r"#\s*include\s*<random>|\brandom_device\b|\bmt19937|(?<![\w.>])s?rand\s*\(|\bfresh_seed\b",
     "randomness"),
    (r'#\s*include\s*"core/draw\.hpp"', "randomness"),
    (r"#\s*include\s*<(fstream|iostream|filesystem|cstdio|stdio\.h|thread|mutex|future"
     r"|condition_variable|sys/[^>]*|unistd\.h|fcntl\.h)>", "input, output or threads"),
    (r'#\s*include\s*[<"](storage/|http/|sqlite3|libpq|boost/(asio|beast))',
     "a database or a socket"),
    (r"\bgetenv\s*\(", "the environment"),
]


def find(house):
    for path in house.matching(r"src/[^/]+/rules/.*\.(cpp|hpp)"):
        if is_test(path):
            continue
        code = house.code(path)
        for pattern, what in FORBIDDEN:
            for match in re.finditer(pattern, code):
                yield Finding(path, line_at(code, match.start()),
                              f"a rule may not use {what}; hand the value in as an argument.")
