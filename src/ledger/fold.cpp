#include "ledger/fold.hpp"

#include <sodium.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <utility>

#include "core/draw.hpp"
#include "ledger/changes_text.hpp"

namespace akad::ledger {
namespace {

constexpr std::int64_t page_facts = 4096;
constexpr std::size_t page_rows = 512;
/// As many as a report keeps.
constexpr std::size_t most_doubts = 1000;

std::string fact_place(std::int64_t number) {
    return "fact " + std::to_string(number);
}

std::string shortened(std::string_view value) {
    constexpr std::size_t most = 120;
    if (value.size() <= most) return std::string(value);
    return std::string(value.substr(0, most)) + "…";
}

/// Whether the table's rows are folds of facts like this one.
bool folds(const FoldedTable& table, std::string_view subject, std::string_view kind) {
    return subject.size() > table.prefix.size() && subject[table.prefix.size()] == '_' &&
           subject.starts_with(table.prefix) && kind.starts_with(table.kinds);
}

/// Where the first item that `is` stands, or `items.size()`. Members come in the same order row
/// after row, so the search begins where the last one ended.
template <class Items, class Is>
std::size_t find_near(const Items& items, std::size_t near, Is is) {
    for (std::size_t at = near; at < items.size(); ++at)
        if (is(items[at])) return at;
    for (std::size_t at = 0; at < std::min(near, items.size()); ++at)
        if (is(items[at])) return at;
    return items.size();
}

FactLine line_of(const storage::Cursor& row) {
    FactLine line{row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4)};
    if (!row.is_null(5)) line.erasable = row.text(5);
    line.had_erasable = !row.is_null(6);
    return line;
}

}  // namespace

Fold::Fold(storage::Connection& db, WorkspaceId workspace, std::span<const FoldedTable> tables,
           Report& report, std::size_t most_subjects)
    : db_(db),
      workspace_(workspace),
      tables_(tables),
      report_(report),
      most_subjects_(most_subjects),
      names_(tables.size()) {
    const Seed seed = fresh_seed();
    std::copy_n(seed.begin(), key_.size(), key_.begin());
    null_ = digest("null");
}

std::uint64_t Fold::digest(std::string_view text) const {
    static_assert(crypto_shorthash_KEYBYTES == 16 && crypto_shorthash_BYTES == 8);
    std::array<unsigned char, 8> bytes{};
    crypto_shorthash(bytes.data(), reinterpret_cast<const unsigned char*>(text.data()), text.size(),
                     key_.data());
    std::uint64_t number = 0;
    std::memcpy(&number, bytes.data(), bytes.size());
    return number;
}

std::size_t Fold::name_of(std::size_t table, std::string_view member, std::size_t& near) {
    auto& names = names_[table];
    const std::size_t known =
        find_near(names, near, [&](const Name& each) { return each.member == member; });
    near = known + 1;
    if (known < names.size()) return known;
    const auto& erasable = tables_[table].erasable;
    const bool may_be_erased = std::ranges::find(erasable, member) != erasable.end();
    names.push_back({std::string(member), may_be_erased});
    return names.size() - 1;
}

bool Fold::Subject::has_any(std::size_t table) const {
    return std::ranges::any_of(members, [&](const Member& each) { return each.table == table; });
}

std::uint64_t& Fold::Subject::value_of(std::size_t table, std::size_t name, std::uint64_t otherwise,
                                       std::size_t& near) {
    const std::size_t known = find_near(members, near, [&](const Member& each) {
        return each.name == name && each.table == table;
    });
    near = known + 1;
    if (known < members.size()) return members[known].value;
    members.push_back(
        {static_cast<std::uint16_t>(table), static_cast<std::uint16_t>(name), otherwise});
    return members.back().value;
}

bool Fold::is_gone(const Subject& subject, std::size_t table) const {
    return std::ranges::none_of(subject.members, [&](const Member& member) {
        return member.table == table && member.value != null_;
    });
}

/// Halves the share that is being walked; the other half waits for a walk of its own.
void Fold::make_room() {
    later_.push_back({share_.rest + share_.count, share_.count * 2});
    share_.count *= 2;
    std::erase_if(subjects_, [&](const auto& each) { return !in_share(each.first); });
}

void Fold::take(const FactLine& fact) {
    const std::uint64_t key = digest(fact.subject);
    if (!in_share(key)) return;
    Subject& subject = subjects_[key];
    if (fact.previous != subject.last)
        report_.broken("ledger.chain", fact_place(fact.sequence),
                       "says that its subject's fact before it is " +
                           std::to_string(fact.previous) + ", but that is " +
                           std::to_string(subject.last));
    subject.last = fact.sequence;
    for (std::size_t table = 0; table < tables_.size(); ++table) {
        if (!folds(tables_[table], fact.subject, fact.kind)) continue;
        fold_changes(fact.kept, table, fact, subject);
        if (fact.erasable)
            fold_changes(*fact.erasable, table, fact, subject);
        else if (fact.had_erasable)
            subject.erased = true;
    }
    if (subjects_.size() > most_subjects_) make_room();
}

void Fold::fold_changes(std::string_view payload, std::size_t table, const FactLine& fact,
                        Subject& subject) {
    const auto place = [&] {
        return fact_place(fact.sequence) + " of " + std::string(fact.subject);
    };
    ChangesText changes(payload);
    std::size_t near_name = 0;
    std::size_t near_value = 0;
    if (subject.members.empty()) subject.members.reserve(names_[table].size());
    while (const auto change = changes.next()) {
        const std::size_t name = name_of(table, change->member, near_name);
        std::uint64_t& value = subject.value_of(table, name, null_, near_value);
        // What an erasure took can no longer be compared.
        const bool unknown = subject.erased && names_[table][name].erasable;
        if (value != value_digest(change->before) && !unknown)
            doubt({.place = place() + ", " + std::string(change->member),
                   .seen = "was changed from " + shortened(change->before) +
                           ", but the facts before make it ",
                   .subject = std::string(fact.subject),
                   .table = table,
                   .member = std::string(change->member),
                   .before = fact.sequence});
        value = value_digest(change->after);
    }
    if (changes.malformed()) report_.broken("ledger.fold", place(), "the changes cannot be read");
}

void Fold::finish(Conveyor& second) {
    find_missing_rows();
    while (!later_.empty()) {
        share_ = later_.back();
        later_.pop_back();
        subjects_.clear();
        walk_facts();
        compare_rows(second);
        second.settle();
        find_missing_rows();
    }
    report_doubts();
}

void Fold::walk_facts() {
    std::int64_t last = 0;
    for (bool any = true; any;) {
        any = false;
        storage::with_values(
            [&](std::span<const storage::Value> values) {
                const auto row = db_.open(
                    "SELECT sequence, previous, subject, kind, kept, erasable, erasable_digest "
                    "FROM fact WHERE workspace = $1 AND sequence > $2 ORDER BY sequence LIMIT $3",
                    values);
                for (; row->next(); any = true) {
                    last = row->integer(0);
                    take(line_of(*row));
                }
            },
            workspace_, last, page_facts);
    }
}

void Fold::compare_rows(Conveyor& second) {
    for (std::size_t table = 0; table < tables_.size(); ++table) {
        try {
            read_rows(table, second);
        } catch (const storage::Failure& failure) {
            if (failure.kind() != storage::Failure::Kind::broken) throw;
            second.give([this, table, seen = std::string("cannot be read: ") + failure.what()] {
                report_.broken("ledger.fold", tables_[table].table, seen);
            });
        }
    }
}

void Fold::read_rows(std::size_t table, Conveyor& second) {
    auto rows = std::make_shared<KeptRows>();
    const auto hand_over = [&] {
        second.give([this, table, read = std::exchange(rows, std::make_shared<KeptRows>())] {
            for (std::size_t i = 0; i < read->size(); ++i) meet(table, read->row(i));
        });
    };
    tables_[table].each(db_, workspace_, [&](const FoldedRow& row) {
        rows->take(row);
        if (rows->size() == page_rows) hand_over();
    });
    hand_over();
}

void Fold::meet(std::size_t table, const KeptRows::Row& row) {
    const std::uint64_t key = digest(row.subject());
    if (!in_share(key)) return;
    const auto place = [&] { return tables_[table].table + "/" + std::string(row.subject()); };
    const auto found = subjects_.find(key);
    if (found == subjects_.end() || !found->second.has_any(table)) {
        report_.broken("ledger.fold", place(), "the row has no facts");
        return;
    }
    Subject& subject = found->second;
    if (is_gone(subject, table))
        report_.broken("ledger.fold", place(), "the row is there, but its facts do not make one");
    else
        compare(table, row, subject);
    // What is left when all rows were met has no row.
    std::erase_if(subject.members, [&](const Member& each) { return each.table == table; });
}

void Fold::compare(std::size_t table, const KeptRows::Row& row, Subject& subject) {
    std::size_t near_name = 0;
    std::size_t near_value = 0;
    row.each_member([&](std::string_view member, std::string_view value) {
        const std::size_t name = name_of(table, member, near_name);
        if (subject.value_of(table, name, null_, near_value) == value_digest(value)) return;
        if (subject.erased && names_[table][name].erasable) return;
        doubt({.place = tables_[table].table + "/" + std::string(row.subject()) + "/" +
                        std::string(member),
               .seen = "is " + shortened(value) + ", but the facts make it ",
               .subject = std::string(row.subject()),
               .table = table,
               .member = std::string(member),
               .before = subject.last + 1});
    });
}

void Fold::find_missing_rows() {
    for (const auto& [key, subject] : subjects_) {
        if (subject.members.empty()) continue;
        for (std::size_t table = 0; table < tables_.size(); ++table) {
            if (is_gone(subject, table)) continue;
            report_.broken("ledger.fold", tables_[table].table + "/" + subject_of(subject.last),
                           "the facts have no row");
        }
    }
}

void Fold::doubt(Doubt found) {
    if (doubts_.size() < most_doubts)
        doubts_.push_back(std::move(found));
    else
        ++more_doubts_;
}

void Fold::report_doubts() {
    for (const Doubt& each : doubts_)
        report_.broken("ledger.fold", each.place,
                       each.seen + told_value(each.subject, each.table, each.member, each.before));
    for (; more_doubts_ > 0; --more_doubts_) report_.broken("ledger.fold", {}, {});
}

std::string Fold::told_value(std::string_view subject, std::size_t table, std::string_view member,
                             std::int64_t before) const {
    std::string told = "null";
    if (report_.is_full()) return told;  // nobody will read it
    storage::with_values(
        [&](std::span<const storage::Value> values) {
            const auto row = db_.open(
                "SELECT sequence, previous, subject, kind, kept, erasable, erasable_digest FROM "
                "fact WHERE workspace = $1 AND subject = $2 AND sequence < $3 ORDER BY sequence",
                values);
            while (row->next()) {
                const FactLine line = line_of(*row);
                if (!folds(tables_[table], line.subject, line.kind)) continue;
                for (const auto payload : {line.kept, line.erasable.value_or("")}) {
                    ChangesText changes(payload);
                    while (const auto change = changes.next())
                        if (change->member == member) told = change->after;
                }
            }
        },
        workspace_, subject, before);
    return shortened(told);
}

std::string Fold::subject_of(std::int64_t sequence) const {
    return storage::one<std::string>(
               db_, "SELECT subject FROM fact WHERE workspace = $1 AND sequence = $2", workspace_,
               sequence)
        .value_or("?");
}

}  // namespace akad::ledger
