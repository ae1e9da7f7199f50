"""C++ is laid out by clang-format; `./dev format` does it."""

import hashlib
import re
import shutil
import subprocess

from house import CPP, Finding
from remembered import Remembered


def find(house):
    paths = house.matching(CPP)
    if not paths:
        return
    if not shutil.which("clang-format-19"):
        yield Finding(paths[0], 1, "clang-format-19 is missing; ./dev check installs it.")
        return
    good = Remembered("layout")
    style = house.text(".clang-format")
    keys = {path: hashlib.sha256((style + "\0" + house.text(path)).encode()).hexdigest() for path in paths}
    unknown = [path for path in paths if good.recall(keys[path]) is None]
    wrong = {}
    for start in range(0, len(unknown), 50):
        said = subprocess.run(["clang-format-19", "--dry-run", *unknown[start:start + 50]],
                              cwd=house.root, capture_output=True, text=True, check=False).stderr
        for match in re.finditer(r"^(.+?):(\d+):\d+: warning: code should be clang-formatted", said,
                                 re.MULTILINE):
            wrong.setdefault(match[1], int(match[2]))
    for path, line in wrong.items():
        yield Finding(path, line, "is not laid out as .clang-format says; run ./dev format.")
    for path in unknown:
        if path not in wrong:
            good.remember(keys[path])
