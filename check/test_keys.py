import keys
from sample import RuleTest

PATH = "src/people/store/schema/0001_people.sql"


class Keys(RuleTest):
    def test_a_key_of_another_beginning_is_found(self):
        self.assert_finds(keys, PATH, 2, "'member'", {
            PATH: "\nCREATE TABLE member (\n    id TEXT NOT NULL,\n    PRIMARY KEY (id)\n);\n"})

    def test_a_key_that_begins_with_workspace_is_fine(self):
        self.assert_content(keys, {
            PATH: "CREATE TABLE member (\n    id TEXT,\n    PRIMARY KEY (workspace, id)\n);\n"
                  "-- only sqlite\nCREATE TABLE odd (\n    number INTEGER PRIMARY KEY\n);\n-- end only\n"})
