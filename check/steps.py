"""The schema steps of a room are numbered 1, 2, 3 …: two of one number, or a gap, would be applied
in one house and refused in the next."""

import collections
import re

from house import Finding

FORM = re.compile(r"(\d{4})_[a-z0-9_]+\.sql")


def find(house):
    steps = collections.defaultdict(list)
    for path in house.matching(r"src/[^/]+/store/schema/[^/]*\.sql"):
        named = FORM.fullmatch(path.rsplit("/", 1)[1])
        if named:
            steps[path.split("/")[1]].append((int(named[1]), path))
        else:
            yield Finding(path, 1, "name a schema step '0002_what_it_adds.sql'.")
    for room, found in sorted(steps.items()):
        for expected, (number, path) in enumerate(sorted(found), start=1):
            if number != expected:
                yield Finding(path, 1, f"the next schema step of {room} is {expected:04}; "
                                       "a number is given once, and none is left out.")
                break
