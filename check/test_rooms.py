import rooms
from sample import RuleTest


class Rooms(RuleTest):
    def test_a_room_may_use_itself_and_rooms_above(self):
        self.assert_content(rooms, {
            "src/deals/a.cpp": '#include "core/money.hpp"\n#include "deals/rules/gate.hpp"\n'
                               '#include "people/people.hpp"\n#include <vector>\n'})

    def test_an_arrow_downwards_is_found(self):
        self.assert_finds(rooms, "src/people/a.cpp", 2, "stands below", {
            "src/people/a.cpp": '// x\n#include "deals/deals.hpp"\n'})

    def test_another_rooms_inner_header_is_found(self):
        self.assert_finds(rooms, "src/deals/a.hpp", 1, "private to 'people'", {
            "src/deals/a.hpp": '#include "people/store/rows.hpp"\n'})

    def test_a_comment_includes_nothing(self):
        self.assert_content(rooms, {"src/core/a.cpp": '// #include "deals/deals.hpp"\n'})

    def test_test_support_is_for_tests(self):
        self.assert_content(rooms, {"src/core/a_test.cpp": '#include "support/database.hpp"\n'})
        self.assert_finds(rooms, "src/core/a.cpp", 1, "for tests", {
            "src/core/a.cpp": '#include "support/database.hpp"\n'})

    def test_a_room_that_is_not_named_is_found(self):
        self.assert_finds(rooms, "src/cellar/a.cpp", 1, "not a room", {"src/cellar/a.cpp": "\n"})
