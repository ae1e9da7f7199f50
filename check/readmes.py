"""Every room says what it is in a README.md of at most sixty lines, and every header of ours opens
with what it is for."""

from house import Finding

README_LINES = 60


def find(house):
    for room in house.rooms:
        if not house.matching(rf"src/{room}/.*\.(cpp|hpp)"):
            continue
        readme = f"src/{room}/README.md"
        if readme not in house.files:
            yield Finding(readme, 1, f"write what '{room}' is, its facts and its laws.")
        elif house.text(readme).count("\n") > README_LINES:
            yield Finding(readme, README_LINES, f"at most {README_LINES} lines; say less.")
    for path in house.matching(r"src/.*\.hpp"):
        text = house.text(path)
        if not text.startswith("//"):
            yield Finding(path, 1, "begin with a comment that says what this header is for.")
        if "#pragma once" not in text:
            yield Finding(path, 1, "say #pragma once.")
