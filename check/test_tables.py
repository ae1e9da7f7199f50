import tables
from sample import RuleTest

SCHEMA = {"src/people/store/schema/0001_people.sql": "CREATE TABLE member (id TEXT);\n"}


class Tables(RuleTest):
    def test_own_tables_may_be_named(self):
        self.assert_content(tables, {
            **SCHEMA, "src/people/a.cpp": 'run(db, "SELECT id FROM member WHERE id = $1");\n'})

    def test_another_rooms_table_is_found_in_a_raw_string(self):
        self.assert_finds(tables, "src/deals/a.cpp", 3, "people/people.hpp", {
            **SCHEMA, "src/deals/a.cpp": 'f(R"sql(\nSELECT 1 FROM deal d\nJOIN member m ON 1)sql");\n'})

    def test_another_rooms_row_is_found_when_saved(self):
        self.assert_finds(tables, "src/deals/a.cpp", 1, "'member'", {
            **SCHEMA, "src/deals/a.cpp": 'storage::save(writing.db, "member", after);\n'})

    def test_words_outside_of_sql_are_left_alone(self):
        self.assert_content(tables, {**SCHEMA, "src/deals/a.cpp": '// FROM member\nint member;\n'})
