"""Every refusal has a stable code, and every code has a test that provokes it."""

import re

from house import Finding, is_test, line_at

CODE = re.compile(r'ErrorKind::\w+\s*,\s*(?:\.code\s*=\s*)?"([a-z0-9_]+)"')
TESTS = r"src/.*_test\.(cpp|hpp)|test/.*\.(cpp|hpp|mjs|json)|web/.*\.(test|spec)\.tsx?"


def find(house):
    tested = set()
    for path in house.matching(TESTS):
        tested.update(re.findall(r"[\"'`]([a-z0-9_]+)[\"'`]", house.text(path)))
    said = set()
    for path in house.matching(r"src/.*\.(cpp|hpp)"):
        if is_test(path):
            continue
        code = house.code(path)
        for match in CODE.finditer(code):
            if match[1] not in tested | said:
                said.add(match[1])
                yield Finding(path, line_at(code, match.start()),
                              f"no test provokes the refusal '{match[1]}'; write the one that does.")
