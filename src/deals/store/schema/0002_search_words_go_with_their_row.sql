-- FTS5 cannot hold a workspace of its own: the words of a deal go when the row that numbers them
-- goes, whoever deletes it.
-- only sqlite
CREATE TRIGGER deal_search_row_gone AFTER DELETE ON deal_search_row BEGIN
    DELETE FROM deal_search WHERE rowid = old.number;
END;
-- end only
