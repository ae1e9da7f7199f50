"""Arrows go one way: a room includes only itself and rooms above it in modules.txt, and of another
room only the headers in its root folder."""

import re

from house import Finding, is_test, line_at

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)


def find(house):
    for path in house.matching(r"src/[^/]+/.*\.(cpp|hpp)"):
        room = path.split("/")[1]
        if room not in house.rooms:
            yield Finding(path, 1, f"'{room}' is not a room; name it in modules.txt.")
            continue
        code = house.code(path)
        for match in INCLUDE.finditer(code):
            problem = wrong_include(house, room, path, match[1])
            if problem:
                yield Finding(path, line_at(code, match.start()), problem)


def wrong_include(house, room, path, included):
    other, _, inside = included.partition("/")
    if other == "support":
        if is_test(path):
            return None
        return f'"{included}" is for tests; only *_test files may include it.'
    if other not in house.rooms:
        return f'"{included}" is in no room; write it from src/, as "room/name.hpp".'
    if other == room:
        return None
    if house.rooms.index(other) > house.rooms.index(room):
        return f"'{room}' may not know '{other}', which stands below it in modules.txt."
    if "/" in inside:
        return f"\"{included}\" is private to '{other}'; use what {other}/{other}.hpp offers."
    return None
