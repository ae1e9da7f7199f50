"""What every check looks at: the files of the house, their text, and how a finding is said."""

import dataclasses
import functools
import pathlib
import re
import subprocess


@dataclasses.dataclass(frozen=True)
class Finding:
    """Where something is wrong, and what to do about it."""

    path: str
    line: int
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"


class House:
    """A checkout, or a folder laid out like one (the self-tests make such folders)."""

    def __init__(self, root):
        self.root = pathlib.Path(root)

    @functools.cached_property
    def files(self):
        """Every file that is, or may be, committed; sorted paths with forward slashes."""
        if (self.root / ".git").exists():
            said = subprocess.run(
                ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
                cwd=self.root, capture_output=True, check=True).stdout.decode()
            names = {name for name in said.split("\0") if name}
        else:
            names = {str(path.relative_to(self.root)) for path in self.root.rglob("*")}
        return sorted(name for name in names if (self.root / name).is_file())

    def matching(self, pattern):
        """The files whose whole path matches a regular expression."""
        wanted = re.compile(pattern)
        return [name for name in self.files if wanted.fullmatch(name)]

    @functools.lru_cache(maxsize=None)
    def text(self, path):
        return (self.root / path).read_text(encoding="utf-8", errors="replace")

    @functools.lru_cache(maxsize=None)
    def code(self, path):
        """C++ text without comments; strings stay, and every line keeps its number."""
        return without_comments(self.text(path))

    @functools.cached_property
    def rooms(self):
        """The rooms in their order, from modules.txt."""
        lines = self.text("modules.txt").splitlines() if "modules.txt" in self.files else []
        return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


CPP = r"(src|test|bench)/.*\.(cpp|hpp)"


def is_test(path):
    return re.search(r"_test\.(cpp|hpp)$|/testing_\w+\.hpp$", path) is not None


# Raw strings, strings, characters, comments: whichever begins first is taken whole.
_PIECES = re.compile(
    r'R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Za-z_])'(?:\\.|[^'\\\n])+'|//[^\n]*|/\*.*?\*/", re.DOTALL)


def _lines_only(text):
    return re.sub(r"[^\n]", " ", text)


def without_comments(text):
    """Comments become spaces; everything else stays where it was."""
    return _PIECES.sub(
        lambda piece: _lines_only(piece[0]) if piece[0].startswith(("//", "/*")) else piece[0],
        text)


def without_comments_and_strings(text):
    """What is left is code; its braces can be counted."""
    return _PIECES.sub(lambda piece: _lines_only(piece[0]), text)


def strings_of(text):
    """Every string of C++ code as (offset of its content, content)."""
    for piece in _PIECES.finditer(text):
        whole = piece[0]
        if whole.startswith('R"'):
            mark = piece["mark"]
            yield piece.start() + 3 + len(mark), whole[3 + len(mark):-2 - len(mark)]
        elif whole.startswith('"'):
            yield piece.start() + 1, whole[1:-1]


def line_at(text, offset):
    return text.count("\n", 0, offset) + 1
