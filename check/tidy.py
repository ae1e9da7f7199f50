"""clang-tidy, with the short list of checks in .clang-tidy, over sources that changed.

A full run takes many minutes, so a source is looked at when it changed: at a desk against the last
commit, in CI (CI=true) in the last twenty commits, and of those the forty newest that are not known
yet; with --all at everything. What was found is remembered by digest of the source and every header
of ours below it, so nothing is read twice.
Tests are not looked at: their macros drown the rest, and the compiler's warnings hold there too."""

import concurrent.futures
import dataclasses
import functools
import hashlib
import json
import os
import re
import shutil
import subprocess

from house import Finding, is_test
from remembered import Remembered

COMMITS_IN_CI = 20
MOST_AT_ONCE = 40
FLAGS = ["-std=gnu++23", "-Isrc", "-Itest", "-I/usr/include/postgresql", '-DAKAD_VERSION="check"',
         "-Wno-unknown-warning-option"]
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)


def find(house, everything=False):
    sources = house.matching(r"src/.*\.cpp")
    looked_at = [path for path in sources if not is_test(path)]
    if not everything:
        changed = changed_files(house)
        looked_at = sorted({*looked_at} & {*changed}, key=changed.index)
    if looked_at and not shutil.which("clang-tidy-19"):
        yield Finding(looked_at[0], 1, "clang-tidy-19 is missing; ./dev check installs it.")
        return
    known = Remembered("tidy-2")
    keys = {path: digest(house, path) for path in looked_at}
    unknown = [path for path in looked_at if known.recall(keys[path]) is None]
    if not everything:
        unknown = unknown[:MOST_AT_ONCE]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        for path, findings in zip(unknown, pool.map(functools.partial(tidy, house), unknown)):
            known.remember(keys[path], json.dumps([dataclasses.astuple(each) for each in findings]))
    found = {Finding(*words) for path in looked_at
             for words in json.loads(known.recall(keys[path]) or "[]")}
    yield from sorted(found, key=str)


def in_ci():
    return bool(os.environ.get("CI"))


def changed_files(house):
    """Newest first: what is not committed, and in CI what the last twenty commits touched."""
    asked = [["diff", "--name-only", "HEAD"], ["ls-files", "--others", "--exclude-standard"]]
    if in_ci():
        asked.append(["log", f"-{COMMITS_IN_CI}", "--name-only", "--format="])
    said = [subprocess.run(["git", *words], cwd=house.root, capture_output=True, text=True,
                           check=True).stdout.splitlines() for words in asked]
    changed = [path for lines in said for path in lines if path]
    return [each for path in changed for each in (path, re.sub(r"\.hpp$", ".cpp", path))]


def digest(house, path):
    """Of all of our own text that this source is made of, and of how it is looked at."""
    seen, waiting = {}, [path]
    while waiting:
        current = waiting.pop()
        if current in seen or current not in house.files:
            continue
        seen[current] = house.text(current)
        waiting += [f"{root}/{included}" for included in INCLUDE.findall(seen[current])
                    for root in ("src", "test")]
    whole = [house.text(".clang-tidy"), *FLAGS, *(seen[name] for name in sorted(seen))]
    return hashlib.sha256("\0".join(whole).encode()).hexdigest()


def tidy(house, path):
    said = subprocess.run(["nice", "clang-tidy-19", "--quiet", path, "--", *FLAGS], cwd=house.root,
                          capture_output=True, text=True, check=False)
    findings = []
    for match in re.finditer(r"^(.+?):(\d+):\d+: (?:warning|error): (.+)$", said.stdout, re.MULTILINE):
        where = os.path.relpath(match[1], house.root) if os.path.isabs(match[1]) else match[1]
        findings.append(Finding(where, int(match[2]), match[3]))
    if said.returncode != 0 and not findings:
        findings.append(Finding(path, 1, "clang-tidy-19 failed: " + said.stderr.strip()[-300:]))
    return findings
