"""Names say what a thing is: a part of a name that fits anything is refused."""

import pathlib
import re

from house import Finding, line_at

EMPTY = {"manager", "managers", "helper", "helpers", "util", "utils", "utility", "utilities",
         "impl", "data", "misc", "stuff"}
LAST = {"base"}  # a BaseTotal is in the base currency; a DealBase says nothing
# Files that are named after what others call them.
ALLOWED_FILES = re.compile(r"docs/.*|seed/.*|web/public/.*|test/golden/.*")
DECLARED = [
    (r".*\.(cpp|hpp)", re.compile(r"\b(?:class|struct|enum class|concept|using)\s+(\w+)\s*(?=[:{=;]|final)")),
    (r"web/src/.*\.tsx?", re.compile(r"^(?:export )?(?:default )?(?:class|interface|type|enum)\s+(\w+)",
                                     re.MULTILINE)),
]


def empty_words(name):
    """The parts of a name that say nothing, in lower case."""
    parts = [part.lower() for part in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+", name)]
    return sorted({*parts} & EMPTY | {*parts[-1:]} & LAST)


def find(house):
    for path in house.files:
        if ALLOWED_FILES.fullmatch(path):
            continue
        for piece in pathlib.PurePath(path).parts:
            for word in empty_words(piece.split(".")[0]):
                yield Finding(path, 1, f"'{word}' says nothing in a file's name; say what it does.")
    for pattern, declared in DECLARED:
        for path in house.matching(pattern):
            code = house.code(path)
            for match in declared.finditer(code):
                for word in empty_words(match[1]):
                    yield Finding(path, line_at(code, match.start()),
                                  f"'{match[1]}': '{word}' says nothing; say what it is.")
