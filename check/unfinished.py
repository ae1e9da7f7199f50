"""What is committed is finished: no notes to self in the tree. Open work has an issue."""

import re

from house import Finding

WORDS = re.compile(r"\b(TO" r"DO|FIX" r"ME|HA" r"CK)\b|\b(not implem" r"ented|coming so" r"on)\b")
LOOKED_AT = r"(src|test|bench|web/src|web/tools|seed|cmake|dev\.d|docs)/.*|dev|[A-Z]+\.md"


def find(house):
    for path in house.matching(LOOKED_AT):
        for number, line in enumerate(house.text(path).splitlines(), 1):
            match = WORDS.search(line)
            if match:
                yield Finding(path, number, f"'{match[0]}': finish it, or take it out.")
