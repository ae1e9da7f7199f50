"""Tests of the rules that read files as a whole, or hand them to a tool."""

import os
import tempfile
import unittest
from unittest import mock

import headers
import layout
import lock
import readmes
import shell
import tidy
from house import House, strings_of, without_comments
from sample import RuleTest


class OnACleanMemory(RuleTest):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        memory = mock.patch.dict(os.environ, {"XDG_CACHE_HOME": folder.name})
        memory.start()
        self.addCleanup(memory.stop)


class Headers(RuleTest):
    def test_transport_in_a_rooms_header_is_found_and_deeper_down_it_is_fine(self):
        heavy = "#include <boost/asio/ip/tcp.hpp>\n"
        self.assert_finds(headers, "src/core/a.hpp", 1, "boost/asio", {"src/core/a.hpp": heavy})
        self.assert_content(headers, {"src/core/transport/a.hpp": heavy, "src/core/a.cpp": heavy})


class Readmes(RuleTest):
    def test_a_room_without_readme_is_found(self):
        self.assert_finds(readmes, "src/core/README.md", 1, "write what", {"src/core/a.cpp": ""})

    def test_a_header_that_does_not_say_what_it_is_for_is_found(self):
        self.assert_finds(readmes, "src/core/a.hpp", 1, "begin with a comment", {
            "src/core/README.md": "x\n", "src/core/a.hpp": "#pragma once\n"})


class Lock(RuleTest):
    PACKAGE = {"web/package.json": '{"dependencies": {"a": "1.0.0"}}\n'}

    def locked(self, more="", version="1.0.0"):
        text = '{"packages": {"": {"dependencies": {"a": "%s"}}%s}}\n' % (version, more)
        return {**self.PACKAGE, "web/package-lock.json": text}

    def test_the_same_exact_versions_without_addresses_are_fine(self):
        self.assert_content(lock, self.locked())

    def test_an_address_is_found(self):
        self.assert_finds(lock, "web/package-lock.json", 1, "an address", self.locked(
            ', "node_modules/a": {"resolved": "https:' '//example.invalid/a.tgz"}'))

    def test_another_version_and_a_range_are_found(self):
        self.assert_finds(lock, "web/package.json", 1, "other dependencies", self.locked(version="1.0.1"))
        found = self.findings(lock, {**self.locked(version="^1.0.0"),
                                     "web/package.json": '{"dependencies": {"a": "^1.0.0"}}\n'})
        self.assertIn("'^1.0.0'", found[0].text)


class Layout(OnACleanMemory):
    def test_a_badly_laid_out_file_is_found(self):
        style = {".clang-format": "BasedOnStyle: Google\n"}
        self.assert_finds(layout, "src/core/a.cpp", 1, "./dev format",
                          {**style, "src/core/a.cpp": "int  f( ){return 1;}\n"})
        self.assert_content(layout, {**style, "src/core/a.cpp": "int f() { return 1; }\n"})


class Shell(RuleTest):
    def test_a_careless_script_is_found(self):
        self.assert_finds(shell, "dev", 2, "SC2086", {"dev": "#!/usr/bin/env bash\nrm $1\n"})


class Tidy(OnACleanMemory):
    STYLE = "Checks: '-*,readability-identifier-naming'\nWarningsAsErrors: '*'\n" \
            "CheckOptions:\n  readability-identifier-naming.FunctionCase: lower_case\n"

    def findings(self, rule, files):
        return super().findings(mock.Mock(find=lambda house: rule.find(house, everything=True)),
                                {".clang-tidy": self.STYLE, **files})

    def test_a_wrong_name_is_found(self):
        self.assert_finds(tidy, "src/core/a.cpp", 1, "invalid case style", {"src/core/a.cpp": "void BadName() {}\n"})
        self.assert_content(tidy, {"src/core/a.cpp": "void good_name() {}\n"})

    def test_what_was_found_is_not_looked_for_again(self):
        sample = {"src/core/a.cpp": "void BadName() {}\n"}
        first = self.findings(tidy, sample)
        with mock.patch.object(tidy, "tidy", side_effect=AssertionError("looked again")):
            self.assertEqual(self.findings(tidy, sample), first)

    def test_the_digest_follows_headers(self):
        with tempfile.TemporaryDirectory() as folder:
            digests = set()
            for name in ("int a;", "int b;"):
                os.makedirs(f"{folder}/src/core", exist_ok=True)
                for path, text in (("src/core/a.hpp", name), (".clang-tidy", ""),
                                   ("src/core/a.cpp", '#include "core/a.hpp"\n')):
                    with open(f"{folder}/{path}", "w", encoding="utf-8") as out:
                        out.write(text)
                digests.add(tidy.digest(House(folder), "src/core/a.cpp"))
            self.assertEqual(len(digests), 2)


class Reading(unittest.TestCase):
    def test_comments_go_and_strings_stay(self):
        self.assertEqual(without_comments('a("//x"); // y\nb'), 'a("//x");     \nb')
        self.assertEqual([text for _at, text in strings_of('f("a\\"b", R"sql(c " d)sql", \'"\')')],
                         ['a\\"b', 'c " d'])
