"""Small houses for the rules' own tests."""

import pathlib
import tempfile
import unittest

from house import House

MODULES = {"modules.txt": "# rooms\ncore\nstorage\npeople\ndeals\n"}


class RuleTest(unittest.TestCase):
    """A test of one rule: `self.texts(rule, files)` are the findings in a house of these files."""

    def findings(self, rule, files):
        with tempfile.TemporaryDirectory() as folder:
            for path, text in {**MODULES, **files}.items():
                file = pathlib.Path(folder, path)
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            return list(rule.find(House(folder)))

    def assert_finds(self, rule, path, line, word, files):
        """Exactly one finding, there, that says this word."""
        found = self.findings(rule, files)
        self.assertEqual([(each.path, each.line) for each in found], [(path, line)], found)
        self.assertIn(word, found[0].text)

    def assert_content(self, rule, files):
        self.assertEqual(self.findings(rule, files), [])
