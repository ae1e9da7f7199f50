"""Transport, JSON and the databases' own headers stay out of every header that other rooms see."""

import re

from house import Finding, line_at

HEAVY = re.compile(r'#\s*include\s*<((?:boost/(?:asio|beast|json|url)|sqlite3|libpq|openssl|sodium'
                   r"|spdlog|CLI)[^>]*)>")


def find(house):
    for path in house.matching(r"src/[^/]+/[^/]+\.hpp"):
        code = house.code(path)
        for match in HEAVY.finditer(code):
            yield Finding(path, line_at(code, match.start()),
                          f"<{match[1]}> is for .cpp files and inner headers; keep it out of a "
                          "header that other rooms include.")
