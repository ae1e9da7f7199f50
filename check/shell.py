"""Shell scripts pass shellcheck."""

import re
import shutil
import subprocess

from house import Finding


def find(house):
    scripts = [path for path in house.matching(r"dev|dev\.d/.*\.sh|\.ci/.*|test/.*\.sh|bench/.*\.sh")
               if re.match(r"#!.*\bbash|# ", house.text(path))]
    if not scripts:
        return
    if not shutil.which("shellcheck"):
        yield Finding(scripts[0], 1, "shellcheck is missing; ./dev check installs it.")
        return
    said = subprocess.run(["shellcheck", "-f", "gcc", *scripts], cwd=house.root,
                          capture_output=True, text=True, check=False).stdout
    for match in re.finditer(r"^(.+?):(\d+):\d+: (.+)$", said, re.MULTILINE):
        yield Finding(match[1], int(match[2]), match[3])
