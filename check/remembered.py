"""What was found before, by digest of all that went into it. Kept per person, outside of the
checkout, so that a fresh clone on the same machine profits too."""

import os
import pathlib


class Remembered:
    def __init__(self, name):
        home = os.environ.get("XDG_CACHE_HOME") or pathlib.Path.home() / ".cache"
        self.folder = pathlib.Path(home) / "akad-check" / name

    def recall(self, key):
        """What was remembered under this digest; None when nothing was."""
        try:
            return (self.folder / key).read_text(encoding="utf-8")
        except FileNotFoundError:
            return None

    def remember(self, key, text=""):
        self.folder.mkdir(parents=True, exist_ok=True)
        own = self.folder / f"{key}.{os.getpid()}"
        own.write_text(text, encoding="utf-8")
        own.replace(self.folder / key)  # whole or not at all, whoever else is checking
