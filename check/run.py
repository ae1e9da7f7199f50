"""Runs every rule of the house, and the rules' own tests, side by side. `./dev check` calls it.

    python3 check/run.py [--all] [--report FILE] [NAME…]

A rule is a file here with `find(house)` that yields findings. It stands in RULES below."""

import argparse
import concurrent.futures
import functools
import importlib
import inspect
import os
import pathlib
import subprocess
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parent))
from house import Finding, House  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parent.parent
RULES = ["tidy", "layout", "rooms", "headers", "tables", "keys", "steps", "pure_rules", "tries", "sizes", "refusals",
         "promises", "words", "names", "readmes", "unfinished", "lock", "shell"]
SELF_TEST = "self_test"
SHOWN = 40


def run(name, everything):
    """(name, findings, seconds) of one rule, in a process of its own."""
    began = time.monotonic()
    if name == SELF_TEST:
        findings = self_test()
    else:
        find = importlib.import_module(name).find
        more = {"everything": everything} if "everything" in inspect.signature(find).parameters else {}
        findings = list(find(House(ROOT), **more))
    return name, findings, time.monotonic() - began


def self_test():
    """The rules' own tests: each rule must find what is wrong in a bad sample."""
    said = subprocess.run([sys.executable, "-m", "unittest", "-q"], cwd=ROOT / "check",
                          capture_output=True, text=True, check=False)
    return [] if said.returncode == 0 else [Finding("check", 1, said.stderr)]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("names", nargs="*", metavar="NAME", help="only these rules")
    parser.add_argument("--all", action="store_true", help="clang-tidy on every source")
    parser.add_argument("--report", type=pathlib.Path, help="write 'name, ok or broken' here")
    asked = parser.parse_args()
    names = asked.names or [*RULES, SELF_TEST]
    unknown = set(names) - {*RULES, SELF_TEST}
    if unknown:
        sys.exit(f"no such rule: {', '.join(sorted(unknown))}; there are: {', '.join(RULES)}")
    with concurrent.futures.ProcessPoolExecutor(os.cpu_count()) as pool:
        results = list(pool.map(functools.partial(run, everything=asked.all), names))
    broken = [result for result in results if result[1]]
    for name, findings, seconds in results:
        print(f"{'✗' if findings else '✓'} {name:<12}{seconds:6.1f} s" +
              (f"  {len(findings)} to mend" if findings else ""))
    for name, findings, _seconds in broken:
        print(f"\n{name}: {importlib.import_module(name).__doc__ if name != SELF_TEST else ''}")
        for finding in findings[:SHOWN]:
            print(f"  {finding}")
        if len(findings) > SHOWN:
            print(f"  and {len(findings) - SHOWN} more")
    if asked.report:
        asked.report.write_text("".join(f"{name}\t{'broken' if findings else 'ok'}\n"
                                        for name, findings, _seconds in results))
    sys.exit(1 if broken else 0)


if __name__ == "__main__":
    main()
