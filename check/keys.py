"""Every table's primary key begins with workspace, so that nothing is found across two and a
database can be spread by workspace. Blocks for one database only are left alone."""

import re

from house import Finding, line_at

ONLY = re.compile(r"^-- only \w+$.*?^-- end only$", re.MULTILINE | re.DOTALL)
TABLE = re.compile(r"CREATE TABLE (?:IF NOT EXISTS )?(\w+)\s*\((.*?)\n\);", re.DOTALL)


def find(house):
    for path in house.matching(r"src/[^/]+/store/schema/.*\.sql"):
        text = ONLY.sub(lambda block: re.sub(r"[^\n]", " ", block[0]), house.text(path))
        for match in TABLE.finditer(text):
            if not re.search(r"PRIMARY KEY\s*\(\s*workspace\b", match[2]):
                yield Finding(path, line_at(text, match.start()),
                              f"'{match[1]}': begin its primary key with workspace.")
