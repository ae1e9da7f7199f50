import steps
from sample import RuleTest

FIRST = "src/people/store/schema/0001_people.sql"
SECOND = "src/people/store/schema/0002_teams.sql"


class Steps(RuleTest):
    def test_two_steps_of_one_number_are_found(self):
        twin = "src/people/store/schema/0002_tokens.sql"
        self.assert_finds(steps, twin, 1, "is 0003", {FIRST: "", SECOND: "", twin: ""})

    def test_a_gap_is_found(self):
        late = "src/people/store/schema/0003_tokens.sql"
        self.assert_finds(steps, late, 1, "is 0002", {FIRST: "", late: ""})

    def test_a_step_without_a_number_is_found(self):
        self.assert_finds(steps, "src/people/store/schema/teams.sql", 1, "0002_what_it_adds.sql",
                          {"src/people/store/schema/teams.sql": ""})

    def test_steps_in_a_row_are_fine_and_every_room_counts_its_own(self):
        self.assert_content(steps, {FIRST: "", SECOND: "", "src/deals/store/schema/0001_deals.sql": ""})
