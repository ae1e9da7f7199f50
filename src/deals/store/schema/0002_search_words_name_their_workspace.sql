-- The words of a deal name their workspace, like every other row, so that they go with it.
-- only sqlite
CREATE VIRTUAL TABLE deal_search_of_workspace USING fts5 (
    words, workspace UNINDEXED, tokenize = "unicode61 remove_diacritics 0"
);
INSERT INTO deal_search_of_workspace (rowid, words, workspace)
    SELECT r.number, s.words, r.workspace FROM deal_search_row r JOIN deal_search s ON s.rowid = r.number;
DROP TABLE deal_search;
ALTER TABLE deal_search_of_workspace RENAME TO deal_search;
-- end only
