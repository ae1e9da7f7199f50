"""Tests of the rules that read words: refusals, promises, catalogues, names, unfinished work."""

import names
import promises
import refusals
import unfinished
import words
from sample import RuleTest


class Refusals(RuleTest):
    SAID = {"src/deals/a.cpp": 'return Error{ErrorKind::conflict,\n  "deal_closed", "It is closed."};\n'}

    def test_a_code_without_a_test_is_found(self):
        self.assert_finds(refusals, "src/deals/a.cpp", 1, "'deal_closed'", self.SAID)

    def test_a_code_that_a_test_names_is_fine(self):
        self.assert_content(refusals, {**self.SAID, "src/deals/a_test.cpp": 'EXPECT_EQ(code, "deal_closed");\n'})


class Promises(RuleTest):
    TEST = {"src/deals/a_test.cpp": "TEST_P(Gate, needs_evidence) {}\n"}

    def test_a_kept_promise_is_fine(self):
        self.assert_content(promises, {
            **self.TEST, "docs/promises.md": "# Promises\n\n- D9 — No move — src/deals/a_test.cpp::Gate.needs_evidence\n"})

    def test_a_missing_file_a_missing_test_and_a_wrong_form_are_found(self):
        for line, word in (("- D9 — x — src/b_test.cpp::Gate.a", "no file"),
                           ("- D9 — x — src/deals/a_test.cpp::Gate.needs", "no test"),
                           ("- D9 is kept", "write it as")):
            with self.subTest(line=line):
                self.assert_finds(promises, "docs/promises.md", 1, word, {**self.TEST, "docs/promises.md": line + "\n"})


class Words(RuleTest):
    HEAD = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n\n'
    ENGLISH = {"web/src/words/en.po": HEAD + 'msgid "Hello {name}"\nmsgstr "Hello {name}"\n'}

    def other(self, text):
        return {**self.ENGLISH, "web/src/words/id.po": self.HEAD + text}

    def test_complete_catalogues_are_fine(self):
        self.assert_content(words, self.other('msgid "Hello {name}"\nmsgstr "Halo {name}"\n'))
        self.assert_content(words, self.other('msgid "Hello {name}"\nmsgstr ""\n"Halo {name}"\n'))

    def test_branches_of_a_plural_are_text(self):
        message = "{count, plural, one {# deal} other {Deals}}"
        self.assertEqual(words.lost(message, "{count, plural, other {停留}}"), set())
        self.assertEqual(words.lost(message, "{jumlah, plural, other {停留}}"), {"{count", "{jumlah"})

    def test_empty_missing_fuzzy_and_lost_placeholders_are_found(self):
        for text, line, word in (('msgid "Hello {name}"\nmsgstr ""\n', 5, "not translated"),
                                 ("", 1, "lacks the message"),
                                 ('#, fuzzy\nmsgid "Hello {name}"\nmsgstr "Halo {name}"\n', 5, "fuzzy"),
                                 ('msgid "Hello {name}"\nmsgstr "Halo {nama}"\n', 5, "fill in")):
            with self.subTest(text=text):
                self.assert_finds(words, "web/src/words/id.po", line, word, self.other(text))


class Names(RuleTest):
    def test_empty_words_are_found_in_types_and_files(self):
        self.assert_finds(names, "src/deals/a.cpp", 1, "'DealManager'",
                          {"src/deals/a.cpp": "class DealManager {};\n"})
        self.assert_finds(names, "web/src/deal_utils.ts", 1, "'utils'", {"web/src/deal_utils.ts": "\n"})

    def test_a_base_is_empty_only_at_the_end(self):
        self.assert_content(names, {"src/deals/a.cpp": "struct BaseTotal {};\n"})
        self.assert_finds(names, "src/deals/a.cpp", 1, "'DealBase'", {"src/deals/a.cpp": "struct DealBase {};\n"})

    def test_words_that_only_contain_them_are_fine(self):
        self.assert_content(names, {"src/storage/database.cpp": "struct Database {};\nstruct Implied {};\n"})


class Unfinished(RuleTest):
    def test_a_note_to_self_is_found(self):
        self.assert_finds(unfinished, "src/deals/a.cpp", 2, "finish it",
                          {"src/deals/a.cpp": "\n// TO" + "DO later\n"})
