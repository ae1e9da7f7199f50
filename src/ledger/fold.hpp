// Folds facts, subject by subject, and compares with the rows of a table, both walked side by
// side in order of id: memory holds one subject and one page of facts at a time.
#pragma once

#include <cstdint>
#include <deque>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/laws.hpp"

namespace akad::ledger {

/// One subject as its facts tell of it.
class Folded {
public:
    explicit Folded(std::string subject_in) : subject(std::move(subject_in)) {}

    std::string subject;
    std::int64_t last = 0;  ///< its newest fact
    bool erased = false;    ///< an erasure took part of what was known

    /// Changes the member; answers what was there before the change ("null" at first).
    std::string change(std::string_view member, std::string_view after);
    /// The member's present value as JSON text; "null" when no fact ever spoke of it.
    [[nodiscard]] std::string_view value(std::string_view member) const;
    /// True when no member is left: never made, or removed.
    [[nodiscard]] bool is_gone() const;

private:
    struct Member {
        std::string name;
        std::string value;
    };
    std::vector<Member> members_;
};

/// The facts of subjects from `first` until before `end`, subject by subject.
class SubjectWalk {
public:
    /// Whether facts must point at the fact before them, or an earlier walk made sure of it.
    enum class Links { check, known };

    /// `end` empty: to the last. `kinds`: only facts of these kinds change members.
    SubjectWalk(storage::Connection& db, WorkspaceId workspace, std::string first, std::string end,
                std::string kinds, Report& report, Links links = Links::check);

    /// The subject that comes next; nothing at the end.
    [[nodiscard]] std::optional<std::string_view> next_subject();
    /// Folds all facts of the subject that comes next.
    [[nodiscard]] Folded fold();

private:
    struct Line {
        std::string subject;
        std::int64_t sequence = 0;
        std::int64_t previous = 0;
        std::string kind;
        std::string kept;
        std::optional<std::string> erasable;
        bool had_erasable = false;
    };

    void read_page();
    void fold_one(const Line& line, Folded& folded);
    void fold_changes(std::string_view payload, const Line& line, Folded& folded);

    storage::Connection& db_;
    WorkspaceId workspace_;
    std::string subject_;  ///< of the last line read; at first where to begin
    std::int64_t sequence_ = 0;
    std::string end_;
    std::string kinds_;
    Report& report_;
    Links links_;
    std::deque<Line> page_;
    bool ended_ = false;
};

/// Law ledger.fold for every table, and ledger.chain (the fact before) for every subject.
void verify_fold(storage::Connection& db, WorkspaceId workspace,
                 std::span<const FoldedTable> tables, Report& report);

}  // namespace akad::ledger
