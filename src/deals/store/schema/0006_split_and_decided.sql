-- The deal that this one was split off from, and who decided that a deal is lost.
ALTER TABLE deal ADD COLUMN split_from TEXT;
ALTER TABLE deal ADD COLUMN lost_by TEXT;
CREATE INDEX deal_by_split ON deal (workspace, split_from, id) WHERE split_from IS NOT NULL;
