"""Counts what the phases of `./dev test` left in build/reports/, and says the closing line."""

import json
import pathlib
import re
import sys

REPORTS = pathlib.Path("build/reports")


def of_gtest(path):
    """One program's JSON report: passed, failed, skipped."""
    passed = failed = skipped = 0
    for suite in json.loads(path.read_text())["testsuites"]:
        for test in suite["testsuite"]:
            if test.get("failures"):
                failed += 1
                print(f"   failed: {suite['name']}.{test['name']}")
            elif test.get("result") == "SKIPPED" or test.get("status") == "NOTRUN":
                skipped += 1
            else:
                passed += 1
    return passed, failed, skipped


def of_vitest(path):
    report = json.loads(path.read_text())
    return (report["numPassedTests"], report["numFailedTests"],
            report["numPendingTests"] + report["numTodoTests"])


def of_tap(path):
    text = path.read_text()

    def number(word):
        found = re.findall(rf"^# {word} (\d+)$", text, re.MULTILINE)
        return int(found[-1]) if found else 0

    return number("pass"), number("fail") + number("cancelled"), number("skipped") + number("todo")


def of_lines(path):
    results = [line.split("\t")[1] for line in path.read_text().splitlines()]
    return results.count("ok"), results.count("broken"), 0


READERS = {"checks.tsv": of_lines, "targets.tsv": of_lines, "vitest.json": of_vitest,
           "node.tap": of_tap}


def count(phase, status):
    """Adds up one phase. Broken without a failed test (a build, a crash): one failure."""
    total = [0, 0, 0]
    for path in sorted((REPORTS / phase).iterdir()):
        read = READERS.get(path.name, of_gtest)
        total = [a + b for a, b in zip(total, read(path))]
    if status != 0 and total[1] == 0:
        total[1] = 1
    if sum(total) == 0:
        print(f"   nothing was tested in '{phase}'; that counts as a failure")
        total[1] = 1
    with (REPORTS / "tally.tsv").open("a") as out:
        out.write("\t".join(map(str, [phase, *total])) + "\n")
    print(f"   {total[0]} passed, {total[1]} failed" + (f", {total[2]} skipped" if total[2] else ""))


def close():
    rows = [line.split("\t") for line in (REPORTS / "tally.tsv").read_text().splitlines()]
    passed, failed, skipped = (sum(int(row[i]) for row in rows) for i in (1, 2, 3))
    print(f"\n{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else ""))
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    if sys.argv[1] == "count":
        count(sys.argv[2], int(sys.argv[3]))
    else:
        close()
