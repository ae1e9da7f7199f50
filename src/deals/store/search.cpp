#include "deals/store/search.hpp"

#include "core/text.hpp"
#include "storage/query.hpp"

namespace akad::deals {

namespace {

/// Stands before every word, so that posting lists belong to one workspace. Forty bits of the
/// workspace's random tail; the query checks the workspace again, so a clash costs nothing but
/// work.
std::string key_of(WorkspaceId workspace) {
    const std::string text = workspace.text();
    return text.substr(text.size() - 8);
}

/// A word as it is indexed and sought: PostgreSQL takes none over 2,046 bytes, and one character
/// may become eighteen in its plain form. Cut between characters.
std::string_view indexed(std::string_view word) {
    constexpr std::size_t longest_bytes = 120;
    if (word.size() <= longest_bytes) return word;
    std::size_t end = longest_bytes;
    while (end > 0 && (word[end] & 0xC0) == 0x80) --end;
    return word.substr(0, end);
}

std::string keyed_words(WorkspaceId workspace, std::string_view text) {
    std::string out;
    for (const std::string& word : search_words(text)) {
        if (!out.empty()) out += ' ';
        out.append(key_of(workspace)).append(indexed(word));
    }
    return out;
}

void index_in_sqlite(storage::Connection& db, const Deal& deal, const std::string& words) {
    const auto row = storage::one<std::int64_t>(
        db, "SELECT number FROM deal_search_row WHERE workspace = $1 AND deal = $2", deal.workspace,
        deal.id);
    if (row) {
        storage::run(db, "UPDATE deal_search SET words = $2 WHERE rowid = $1", *row, words);
        return;
    }
    const auto made = storage::one<std::int64_t>(
        db, "INSERT INTO deal_search_row (workspace, deal) VALUES ($1, $2) RETURNING number",
        deal.workspace, deal.id);
    storage::run(db, "INSERT INTO deal_search (rowid, words, workspace) VALUES ($1, $2, $3)",
                 made.value_or(0), words, deal.workspace);
}

void index_in_postgresql(storage::Connection& db, const Deal& deal, const std::string& words) {
    storage::run(db,
                 "INSERT INTO deal_search (workspace, deal, words) VALUES ($1, $2, "
                 "array_to_tsvector(string_to_array($3, ' '))) ON CONFLICT (workspace, deal) DO "
                 "UPDATE SET words = excluded.words",
                 deal.workspace, deal.id, words);
}

/// `"key1word" AND "key1wo"*` for FTS5, `'key1word' & 'key1wo':*` for PostgreSQL. Words hold
/// letters and digits only, so nothing needs escaping.
std::string match_text(storage::Dialect dialect, WorkspaceId workspace, std::string_view query) {
    const bool sqlite = dialect == storage::Dialect::sqlite;
    const char quote = sqlite ? '"' : '\'';
    std::string out;
    const auto words = search_words(query, 12);
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) out += sqlite ? " AND " : " & ";
        out.append(1, quote).append(key_of(workspace)).append(indexed(words[i])).append(1, quote);
        if (i + 1 == words.size()) out += sqlite ? "*" : ":*";
    }
    return out;
}

}  // namespace

void index_deal(storage::Connection& db, const Deal& deal, const std::string& customer_name) {
    const std::string words = keyed_words(deal.workspace, deal.name + ' ' + customer_name);
    if (db.dialect() == storage::Dialect::sqlite)
        index_in_sqlite(db, deal, words);
    else
        index_in_postgresql(db, deal, words);
}

bool begin_search(storage::Clauses& clauses, const storage::Reading& reading,
                  std::string_view query) {
    const auto dialect = reading.db.dialect();
    std::string match = match_text(dialect, reading.caller.workspace, query);
    if (match.empty()) return false;
    clauses.add(" AND id IN (SELECT deal.id FROM ");
    // SQLite is told to walk the matches, and to look each deal up: CROSS JOIN keeps the order.
    if (dialect == storage::Dialect::sqlite)
        clauses.add(
            "deal_search CROSS JOIN deal_search_row found ON found.number = deal_search.rowid "
            "CROSS JOIN deal ON deal.workspace = found.workspace AND deal.id = found.deal WHERE "
            "found.workspace = $1 AND deal_search MATCH " +
            clauses.bind(std::move(match)));
    else
        clauses.add(
            "deal_search found JOIN deal ON deal.workspace = found.workspace AND deal.id = "
            "found.deal WHERE found.workspace = $1 AND found.words @@ CAST(" +
            clauses.bind(std::move(match)) + " AS tsquery)");
    return true;
}

void end_search(storage::Clauses& clauses) {
    clauses.add(" LIMIT " + std::to_string(most_matches) + ")");
}

}  // namespace akad::deals
