-- The lists that people open every day are counted from their index alone: it holds every column
-- that a filter or the right to see a deal asks for. `state` stands in it, too, because SQLite asks
-- for every column that a query names.
DROP INDEX deal_by_close;
CREATE INDEX deal_by_close ON deal (workspace, COALESCE(close_day, '9999-12-31'), id, owner, import, state)
    WHERE state = 'open';
DROP INDEX deal_by_next_due;
CREATE INDEX deal_by_next_due ON deal (workspace, next_due, id, owner, import, state)
    WHERE state = 'open' AND next_due IS NOT NULL;
DROP INDEX deal_missing_evidence;
CREATE INDEX deal_missing_evidence ON deal
    (workspace, COALESCE(close_day, '9999-12-31'), id, owner, import, state, missing_count)
    WHERE state = 'open' AND missing_count > 0;
-- What is missing evidence, largest first: walking deal_by_value would look at every deal. The
-- expression is the list's own; it tells the two indexes apart.
CREATE INDEX deal_missing_evidence_by_value ON deal
    (workspace, (0 + value_minor), id, owner, import, state, missing_count)
    WHERE state = 'open' AND missing_count > 0;
