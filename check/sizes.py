"""Small enough to read: files and functions have limits. Exempt by kind: generated code, word
catalogues, tables of test cases, SQL. A few generic headers have a limit of their own, with the
reason, in exempt.txt."""

import re

from house import CPP, Finding, line_at, without_comments_and_strings

FILES = [
    (r"(src|test|bench)/.*\.cpp", 400),
    (r"(src|test|bench)/.*\.hpp", 150),
    (r"web/(src|tools)/.*\.(ts|tsx|mjs|css)", 250),
    (r"test/.*\.mjs", 250),
    (r"check/.*\.py|dev|dev\.d/.*\.(sh|py)", 150),
]
EXEMPT = re.compile(
    r".*_(cases|words)\.(cpp|hpp|ts)|.*\.gen\.\w+|.*\.d\.ts|web/src/api/.*|web/src/words/.*")
FUNCTION_LINES = 60
COMPONENT_LINES = 100


def find(house):
    own_limits = exemptions(house)
    for pattern, limit in FILES:
        for path in house.matching(pattern):
            if EXEMPT.fullmatch(path):
                continue
            lines = house.text(path).count("\n")
            most = own_limits.get(path, limit)
            if lines > most:
                yield Finding(path, lines, f"{lines} lines, and {most} is the limit: split it by "
                                           "what it is about.")
    yield from long_functions(house)


def exemptions(house):
    """exempt.txt: path, limit and the reason, one a line."""
    limits = {}
    for line in house.text("check/exempt.txt").splitlines() if "check/exempt.txt" in house.files else []:
        if line and not line.startswith("#"):
            path, limit, _reason = line.split(maxsplit=2)
            limits[path] = int(limit)
    return limits


def long_functions(house):
    for path in house.matching(CPP):
        if EXEMPT.fullmatch(path):
            continue
        for name, first, last in functions(house.text(path)):
            if last - first + 1 > FUNCTION_LINES:
                yield Finding(path, first, f"'{name}' has {last - first + 1} lines, and "
                                           f"{FUNCTION_LINES} is the limit: name its parts.")
    for path in house.matching(r"web/src/.*\.(ts|tsx)"):
        if EXEMPT.fullmatch(path):
            continue
        for name, first, last in web_functions(house.text(path)):
            component = path.endswith(".tsx") and name[:1].isupper()
            most = COMPONENT_LINES if component else FUNCTION_LINES
            if last - first + 1 > most:
                yield Finding(path, first, f"'{name}' has {last - first + 1} lines, and {most} is "
                                           "the limit: name its parts.")


SCOPE = re.compile(r"\b(namespace|class|struct|union|enum)\b")
WEB_FUNCTION = re.compile(
    r"(?:export )?(?:default )?(?:async )?function (\w+)|"
    r"(?:export )?const (\w+)\b[^=]*= (?:async )?(?:function\b|\(|<)")


def functions(text):
    """(name, first line, last line) of every function body at namespace or class level."""
    code = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", lambda m: re.sub(r"[^\n]", " ", m[0]),
                  without_comments_and_strings(text), flags=re.MULTILINE)
    braces = parentheses = begin = statement = 0  # braces: open within the function being read
    for place, mark in ((m.start(), m[0]) for m in re.finditer(r"[(){};]", code)):
        if braces:
            braces += {"{": 1, "}": -1}.get(mark, 0)
            if braces == 0:
                yield name_of(code[begin:place]), line_at(code, begin), line_at(code, place)
                statement = place + 1
        elif mark in "()":
            parentheses += 1 if mark == "(" else -1
        elif parentheses == 0:
            head = code[statement:place]
            if mark == "{" and opens_function(head):
                begin, braces = place - len(head.lstrip()), 1
            statement = place + 1


def opens_function(head):
    """Whether the text before a brace is a function's; a namespace's or a type's is looked into."""
    bare = re.sub(r"\([^()]*\)", "", re.sub(r"template\s*<[^;{]*?>(?=\s*[\w\[(])", "", head))
    return "(" in head and not SCOPE.search(bare)


def name_of(code):
    match = re.search(r"([\w:~]+|operator\S+)\s*\(([\w, ]*)", code)
    if match and match[1].startswith("TEST"):
        return match[2].replace(", ", ".")
    return match[1] if match else "this function"


def web_functions(text):
    """The same for functions that begin at the left margin of a TypeScript file."""
    lines = text.splitlines()
    for index, line in enumerate(lines):
        match = WEB_FUNCTION.match(line)
        if not match:
            continue
        for last in range(index + 1, len(lines)):
            if lines[last][:1] in ("}", ")", "]"):
                yield match[1] or match[2], index + 1, last + 1
                break
