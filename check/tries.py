"""TRY does not stand inside braces that initialise a value: g++ does not destroy the members already
made when TRY returns from between them. Give what it answers a name first."""

import re

from house import Finding, line_at

TRY = re.compile(r"\bTRY\(")
CLOSING = {")": "(", "]": "[", "}": "{"}


def is_initialiser(code, brace):
    before = code[:brace]
    return not before[-1:].isspace() or bool(re.search(r"(=|,|\(|\{|\breturn)\s+$", before))


def stands_in_initialiser(code, at):
    """Walks out of brackets, backwards, until the statement begins or an initialiser does."""
    closed = 0
    for place in range(at - 1, -1, -1):
        sign = code[place]
        if sign in CLOSING:
            closed += 1
        elif sign in CLOSING.values():
            if closed:
                closed -= 1
            elif sign == "{":
                return is_initialiser(code, place)
        elif sign == ";" and not closed:
            return False
    return False


def find(house):
    for path in house.matching(r"(src|test|bench)/.*\.(cpp|hpp)"):
        code = house.code(path)
        for match in TRY.finditer(code):
            if stands_in_initialiser(code, match.start()):
                yield Finding(path, line_at(code, match.start()), "TRY inside an initialiser's braces.")
