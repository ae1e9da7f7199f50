"""All SQL that names a table stands in the room whose schema makes it. Tests may break in."""

import re

from house import Finding, is_test, line_at, strings_of

CREATED = re.compile(r"CREATE\s+(?:VIRTUAL\s+)?TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?(\w+)", re.IGNORECASE)
NAMED = re.compile(r"\b(?:FROM|JOIN|INTO|UPDATE)\s+(\w+)|,\s*(\w+)\s+(?:AS\s+)?\w+\s+(?=WHERE\b)")
SAVED = re.compile(r'\b(?:save|insert)\s*\(\s*[^,"()]+,\s*"(\w+)"')


def owners(house):
    """Which room each table belongs to."""
    made = {}
    for path in house.matching(r"src/[^/]+/store/schema/.*\.sql"):
        for table in CREATED.findall(house.text(path)):
            made.setdefault(table, path.split("/")[1])
    return made


def tables_named(code):
    """(offset, table) for every table that the SQL in this code names."""
    for offset, content in strings_of(code):
        for match in NAMED.finditer(content):
            yield offset + match.start(), match[1] or match[2]
    for match in SAVED.finditer(code):
        yield match.start(), match[1]


def find(house):
    owner = owners(house)
    for path in house.matching(r"src/[^/]+/.*\.(cpp|hpp)"):
        room = path.split("/")[1]
        if is_test(path):
            continue
        code = house.code(path)
        for offset, table in tables_named(code):
            if owner.get(table, room) != room:
                yield Finding(path, line_at(code, offset),
                              f"the table '{table}' is {owner[table]}'s; ask through "
                              f"{owner[table]}/{owner[table]}.hpp.")
