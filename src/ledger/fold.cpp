#include "ledger/fold.hpp"

#include <algorithm>

#include "ledger/changes_text.hpp"

namespace akad::ledger {
namespace {

constexpr std::int64_t page_facts = 2048;
/// Above every id: ids are printable ASCII.
constexpr std::string_view beyond_all = "\x7f";

std::string fact_place(std::int64_t number) {
    return "fact " + std::to_string(number);
}

std::string shortened(std::string_view value) {
    constexpr std::size_t most = 120;
    if (value.size() <= most) return std::string(value);
    return std::string(value.substr(0, most)) + "…";
}

}  // namespace

std::string Folded::change(std::string_view member, std::string_view after) {
    const auto found = std::ranges::find(members_, member, &Member::name);
    if (found != members_.end()) return std::exchange(found->value, std::string(after));
    members_.push_back({std::string(member), std::string(after)});
    return "null";
}

std::string_view Folded::value(std::string_view member) const {
    const auto found = std::ranges::find(members_, member, &Member::name);
    return found == members_.end() ? std::string_view("null") : std::string_view(found->value);
}

bool Folded::is_gone() const {
    return std::ranges::all_of(members_, [](const Member& each) { return each.value == "null"; });
}

SubjectWalk::SubjectWalk(storage::Connection& db, WorkspaceId workspace, std::string first,
                         std::string end, std::string kinds, Report& report, Links links)
    : db_(db),
      workspace_(workspace),
      subject_(std::move(first)),
      end_(end.empty() ? std::string(beyond_all) : std::move(end)),
      kinds_(std::move(kinds)),
      report_(report),
      links_(links) {}

std::optional<std::string_view> SubjectWalk::next_subject() {
    if (page_.empty() && !ended_) read_page();
    if (page_.empty()) return std::nullopt;
    return page_.front().subject;
}

Folded SubjectWalk::fold() {
    Folded folded(page_.front().subject);
    while (next_subject() == folded.subject) {
        fold_one(page_.front(), folded);
        page_.pop_front();
    }
    return folded;
}

void SubjectWalk::read_page() {
    // Two ranges, not one row value: SQLite would read all facts of the first subject again.
    constexpr std::string_view columns =
        "SELECT subject, sequence, previous, kind, kept, erasable, "
        "CASE WHEN erasable_digest IS NULL THEN 0 ELSE 1 END ";
    static const std::string same = std::string(columns) +
                                    "FROM fact WHERE workspace = $1 AND subject = $2 "
                                    "AND sequence > $3 ORDER BY sequence LIMIT $4";
    static const std::string later = std::string(columns) +
                                     "FROM fact WHERE workspace = $1 AND subject > $2 "
                                     "AND subject < $3 ORDER BY subject, sequence LIMIT $4";
    const auto read = [&](std::span<const storage::Value> values, const std::string& sql) {
        const auto row = db_.open(sql, values);
        while (row->next()) {
            Line line{std::string(row->text(0)), row->integer(1),           row->integer(2),
                      std::string(row->text(3)), std::string(row->text(4)), std::nullopt,
                      row->integer(6) != 0};
            if (!row->is_null(5)) line.erasable = row->text(5);
            page_.push_back(std::move(line));
        }
    };
    storage::with_values([&](auto values) { read(values, same); }, workspace_, subject_, sequence_,
                         page_facts);
    if (page_.empty())
        storage::with_values([&](auto values) { read(values, later); }, workspace_, subject_, end_,
                             page_facts);
    ended_ = page_.empty();
    if (ended_) return;
    subject_ = page_.back().subject;
    sequence_ = page_.back().sequence;
}

void SubjectWalk::fold_one(const Line& line, Folded& folded) {
    if (links_ == Links::check && line.previous != folded.last)
        report_.broken("ledger.chain", fact_place(line.sequence),
                       "says that its subject's fact before it is " +
                           std::to_string(line.previous) + ", but that is " +
                           std::to_string(folded.last));
    folded.last = line.sequence;
    if (!line.kind.starts_with(kinds_)) return;
    fold_changes(line.kept, line, folded);
    if (line.erasable)
        fold_changes(*line.erasable, line, folded);
    else if (line.had_erasable)
        folded.erased = true;
}

void SubjectWalk::fold_changes(std::string_view payload, const Line& line, Folded& folded) {
    ChangesText changes(payload);
    while (const auto change = changes.next()) {
        const std::string there = folded.change(change->member, change->after);
        // What an erasure took can no longer be compared; the row is compared all the same.
        if (there != change->before && !folded.erased)
            report_.broken("ledger.fold",
                           fact_place(line.sequence) + " of " + line.subject + ", " +
                               std::string(change->member),
                           "was changed from " + shortened(change->before) +
                               ", but the facts before make it " + shortened(there));
    }
    if (changes.malformed())
        report_.broken("ledger.fold", fact_place(line.sequence) + " of " + line.subject,
                       "the changes cannot be read");
}

namespace {

/// One table's rows beside the facts of its subjects.
class TableWalk {
public:
    TableWalk(const FoldedTable& table, SubjectWalk& facts, Report& report)
        : table_(table), facts_(facts), report_(report) {}

    void meet(const FoldedRow& row) {
        skip_before(row.subject);
        if (facts_.next_subject() != row.subject) {
            report_.broken("ledger.fold", place(row.subject), "the row has no facts");
            return;
        }
        const Folded folded = facts_.fold();
        if (folded.is_gone()) {
            report_.broken("ledger.fold", place(row.subject),
                           "the row is there, but its facts do not make one");
            return;
        }
        for (const auto& [member, value] : row.members) compare(folded, member, value);
    }

    void finish() { skip_before(std::nullopt); }

private:
    std::string place(std::string_view subject) const {
        return table_.table + "/" + std::string(subject);
    }

    /// Subjects without a row, up to the one given.
    void skip_before(std::optional<std::string_view> subject) {
        for (auto next = facts_.next_subject(); next && (!subject || *next < *subject);
             next = facts_.next_subject()) {
            const Folded folded = facts_.fold();
            if (folded.is_gone()) continue;
            report_.broken("ledger.fold", place(folded.subject), "the facts have no row");
        }
    }

    void compare(const Folded& folded, const std::string& member, const std::string& value) {
        const auto expected = folded.value(member);
        if (expected == value) return;
        const bool may_be_erased =
            std::ranges::find(table_.erasable, member) != table_.erasable.end();
        if (folded.erased && may_be_erased) return;
        report_.broken("ledger.fold", place(folded.subject) + "/" + member,
                       "is " + shortened(value) + ", but the facts make it " + shortened(expected));
    }

    const FoldedTable& table_;
    SubjectWalk& facts_;
    Report& report_;
};

void verify_table(storage::Connection& db, WorkspaceId workspace, const FoldedTable& table,
                  SubjectWalk& facts, Report& report) {
    TableWalk walk(table, facts, report);
    try {
        table.each(db, workspace, [&](const FoldedRow& row) { walk.meet(row); });
    } catch (const storage::Failure& failure) {
        if (failure.kind() != storage::Failure::Kind::broken) throw;
        report.broken("ledger.fold", table.table, std::string("cannot be read: ") + failure.what());
        return;
    }
    walk.finish();
}

void pass_over(SubjectWalk facts) {
    while (facts.next_subject()) static_cast<void>(facts.fold());
}

/// "deal_" until before "deal`": all ids of one kind.
std::string begin_of(const FoldedTable& table) {
    return table.prefix + '_';
}
std::string end_of(const FoldedTable& table) {
    return table.prefix + static_cast<char>('_' + 1);
}

}  // namespace

void verify_fold(storage::Connection& db, WorkspaceId workspace,
                 std::span<const FoldedTable> tables, Report& report) {
    std::vector<const FoldedTable*> in_order;
    for (const auto& table : tables) in_order.push_back(&table);
    std::ranges::stable_sort(in_order, {}, [](const auto* table) { return begin_of(*table); });
    std::string reached;
    for (const auto* table : in_order) {
        const bool again = reached == end_of(*table);
        // Subjects between the kinds that have tables; facts alone tell of them.
        if (!again) pass_over({db, workspace, reached, begin_of(*table), "", report});
        SubjectWalk facts(db, workspace, begin_of(*table), end_of(*table), table->kinds, report,
                          again ? SubjectWalk::Links::known : SubjectWalk::Links::check);
        verify_table(db, workspace, *table, facts, report);
        reached = end_of(*table);
    }
    pass_over({db, workspace, reached, "", "", report});
}

}  // namespace akad::ledger
