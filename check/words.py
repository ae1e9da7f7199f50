"""Three languages, all complete: every catalogue has every message, translated, with the same
{placeholders} as the source, and nothing fuzzy."""

import re

from house import Finding

ENTRY = re.compile(r'(?:^msgctxt (?P<context>"(?:.|\n)*?)\n)?^msgid (?P<id>"(?:.|\n)*?)\n'
                   r'msgstr (?P<text>"(?:[^\n]|\n(?="))*)', re.MULTILINE)
PLACEHOLDER = re.compile(r"\{\w+(?=\s*[,}])|</?\d+/?>")
BRANCH = re.compile(r"(=\d+|\b(zero|one|two|few|many|other))\s*\{")  # of a plural: text, not a placeholder


def joined(quoted):
    """The text of a PO string over one or several lines."""
    return "".join(re.findall(r'"((?:\\.|[^"\\])*)"', quoted))


def entries(text):
    """{(context, id): (text, line)} of one catalogue."""
    found = {}
    for match in ENTRY.finditer(text):
        key = (joined(match["context"] or ""), joined(match["id"]))
        if key[1]:
            found[key] = (joined(match["text"]), text.count("\n", 0, match.start()) + 1)
    return found


def find(house):
    """The catalogues of one folder belong together, one per language."""
    folders = {}
    for path in house.matching(r"web/src/.*\.po"):
        folders.setdefault(path.rpartition("/")[0], {})[path] = entries(house.text(path))
    for catalogues in folders.values():
        yield from find_in(house, catalogues)


def find_in(house, catalogues):
    every = set().union(*catalogues.values())
    for path, own in catalogues.items():
        for number, line in enumerate(house.text(path).splitlines(), 1):
            if line.startswith("#,") and "fuzzy" in line:
                yield Finding(path, number, "a fuzzy message; translate it and remove the mark.")
        for _context, message in sorted(every - own.keys()):
            yield Finding(path, 1, f"lacks the message '{message[:60]}'; run npm run words in web/.")
        for (_context, message), (text, line) in own.items():
            if not text:
                yield Finding(path, line, f"'{message[:60]}' is not translated.")
            elif lost(message, text):
                yield Finding(path, line, f"'{message[:60]}' and its translation differ in what "
                                          f"they fill in: {', '.join(sorted(lost(message, text)))}.")


def folder(path):
    """The languages of one catalogue lie beside each other."""
    return path.rpartition("/")[0]


def lost(message, text):
    """Placeholders that only one of the two has; ids that are not sentences have none."""
    ours, theirs = ({found[0] for found in PLACEHOLDER.finditer(BRANCH.sub("", each))}
                    for each in (message, text))
    return ours ^ theirs
