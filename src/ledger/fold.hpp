// Folds the facts of all subjects while they are read in order, and then compares with the rows.
// Of every member only a keyed digest of its present value is held, so that a million subjects fit
// in memory; where there are more, they are taken in shares, one walk over the facts for each.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ledger/conveyor.hpp"
#include "ledger/kept_rows.hpp"
#include "ledger/laws.hpp"

namespace akad::ledger {

/// What a fact says of its subject; views into its row.
struct FactLine {
    std::int64_t sequence = 0;
    std::int64_t previous = 0;
    std::string_view subject;
    std::string_view kind;
    std::string_view kept;
    std::optional<std::string_view> erasable{};
    bool had_erasable = false;  ///< there was an erasable payload, gone or not
};

/// About 250 bytes each.
constexpr std::size_t most_subjects_in_memory = 1'000'000;

class Fold {
public:
    Fold(storage::Connection& db, WorkspaceId workspace, std::span<const FoldedTable> tables,
         Report& report, std::size_t most_subjects = most_subjects_in_memory);

    /// The next fact, in order. Law ledger.chain (the fact before) and ledger.fold. Asks nothing
    /// of the database, so that another thread may do it.
    void take(const FactLine& fact);
    /// After the last fact: reads the rows of every table; the second thread compares them.
    void compare_rows(Conveyor& second);
    /// Looks for rows that are missing, goes through the shares that did not fit the first time,
    /// and reports. When the second thread has settled.
    void finish(Conveyor& second);

private:
    struct Member {
        std::uint16_t table = 0;
        std::uint16_t name = 0;  ///< its place in `names_` of the table
        std::uint64_t value = 0;
    };
    struct Subject {
        std::int64_t last = 0;  ///< its newest fact
        bool erased = false;    ///< an erasure took part of what was known
        std::vector<Member> members;

        [[nodiscard]] bool has_any(std::size_t table) const;
        /// The member's value, added as `otherwise` when it is not there. `near`: where to look
        /// first; becomes the place behind it.
        [[nodiscard]] std::uint64_t& value_of(std::size_t table, std::size_t name,
                                              std::uint64_t otherwise, std::size_t& near);
    };
    struct Name {
        std::string member;
        bool erasable = false;
    };
    /// A value that is not what the facts tell; what they tell is read when it is reported.
    struct Doubt {
        std::string place;
        std::string seen;  ///< as far as it goes without what the facts tell
        std::string subject;
        std::size_t table = 0;
        std::string member;
        std::int64_t before = 0;
    };
    /// The subjects whose digest leaves `rest` when divided by `count`, a power of two.
    struct Share {
        std::uint64_t rest = 0;
        std::uint64_t count = 1;
    };

    [[nodiscard]] std::uint64_t digest(std::string_view text) const;
    /// The same; most of what a first fact tells was "null" before.
    [[nodiscard]] std::uint64_t value_digest(std::string_view json) const {
        return json == "null" ? null_ : digest(json);
    }
    [[nodiscard]] bool in_share(std::uint64_t subject) const {
        return (subject & (share_.count - 1)) == share_.rest;
    }
    /// The member's place in `names_`. `near` as in `Subject::value_of`.
    [[nodiscard]] std::size_t name_of(std::size_t table, std::string_view member,
                                      std::size_t& near);
    [[nodiscard]] bool is_gone(const Subject& subject, std::size_t table) const;
    void make_room();
    void fold_changes(std::string_view payload, std::size_t table, const FactLine& fact,
                      Subject& subject);
    void walk_facts();
    void read_rows(std::size_t table, Conveyor& second);
    void meet(std::size_t table, const KeptRows::Row& row);
    void compare(std::size_t table, const KeptRows::Row& row, Subject& subject);
    void find_missing_rows();
    void doubt(Doubt found);
    void report_doubts();
    /// The value that facts before `before` give a member, as JSON text; for reports.
    [[nodiscard]] std::string told_value(std::string_view subject, std::size_t table,
                                         std::string_view member, std::int64_t before) const;
    [[nodiscard]] std::string subject_of(std::int64_t sequence) const;

    storage::Connection& db_;
    WorkspaceId workspace_;
    std::span<const FoldedTable> tables_;
    Report& report_;
    std::size_t most_subjects_;
    std::array<unsigned char, 16> key_{};   ///< fresh for every verification, so nobody can aim
    std::uint64_t null_ = 0;                ///< the digest of "null"
    std::vector<std::vector<Name>> names_;  ///< of the members of each table
    std::unordered_map<std::uint64_t, Subject> subjects_;
    Share share_;
    std::vector<Share> later_;
    std::vector<Doubt> doubts_;
    std::int64_t more_doubts_ = 0;  ///< found when there were more than anybody will read
};

}  // namespace akad::ledger
