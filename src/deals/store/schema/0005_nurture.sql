-- A deal in nurture is neither open nor lost: since when and why it rests, and when it comes back.
ALTER TABLE deal ADD COLUMN nurtured_at BIGINT;
ALTER TABLE deal ADD COLUMN nurture_note TEXT;
ALTER TABLE deal ADD COLUMN return_due TEXT;
CREATE INDEX deal_in_nurture ON deal (workspace, return_due, id) WHERE state = 'nurture';
-- What a stay counts of the stay before it, which nurture interrupted.
ALTER TABLE deal_visit ADD COLUMN earlier_us BIGINT NOT NULL DEFAULT 0;
