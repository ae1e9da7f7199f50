"""The lock file pins digests, not addresses, so that any registry npm is set up for can serve it,
and package.json pins exact versions, the same as the lock file."""

import json
import re

from house import Finding


def find(house):
    for path in house.matching(r"web/package-lock\.json"):
        for number, line in enumerate(house.text(path).splitlines(), 1):
            if re.search(r'"resolved":\s*"[a-z+]+:', line):
                yield Finding(path, number, "an address; set omit-lockfile-registry-resolved in "
                                            "web/.npmrc and write the lock file again.")
    for path in house.matching(r"web/package\.json"):
        package = json.loads(house.text(path))
        locked = json.loads(house.text("web/package-lock.json"))["packages"][""]
        for group in ("dependencies", "devDependencies"):
            for name, version in package.get(group, {}).items():
                if not re.fullmatch(r"\d+\.\d+\.\d+(-[\w.]+)?", version):
                    yield Finding(path, 1, f"'{name}' is '{version}'; pin one exact version.")
            if package.get(group, {}) != locked.get(group, {}):
                yield Finding(path, 1, f"the lock file has other {group}; run npm install in web/.")
