"""docs/promises.md says which test keeps which requirement:

    - D9 — No evidence, no advance — src/deals/rules/advance_test.cpp::Advance.needs_evidence

The file and the test in it must exist. Several tests are several lines."""

import re

from house import Finding

PAGE = "docs/promises.md"
LINE = re.compile(r"(?:- )?([A-Z]{1,3}\d+[a-z]?) — (.+) — `?([\w./-]+)::(.+?)`?")
BEGINS = re.compile(r"(?:- )?[A-Z]{1,3}\d+[a-z]?\b")


def find(house):
    if PAGE not in house.files:
        return
    for number, line in enumerate(house.text(PAGE).splitlines(), 1):
        if not BEGINS.match(line):
            continue
        match = LINE.fullmatch(line.strip())
        if not match:
            yield Finding(PAGE, number, "write it as: ID — sentence — path::test name")
            continue
        _id, _sentence, path, test = match.groups()
        if path not in house.files:
            yield Finding(PAGE, number, f"there is no file {path}.")
        elif not has_test(house.text(path), path, test):
            yield Finding(PAGE, number, f"{path} has no test '{test}'.")


def has_test(text, path, test):
    if not path.endswith(".cpp"):
        return test in text
    suite, _, name = test.partition(".")
    return re.search(rf"\b(?:TEST\w*|RC_GTEST_PROP)\(\s*{re.escape(suite)}\s*,\s*{re.escape(name)}\s*[,)]", text) is not None
