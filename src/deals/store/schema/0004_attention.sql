-- How much a deal asks for attention; kept by the room of that name.
ALTER TABLE deal ADD COLUMN attention TEXT;
CREATE INDEX deal_for_attention ON deal (workspace, COALESCE(close_day, '9999-12-31'), id)
    WHERE state = 'open' AND attention IS NOT NULL;
-- How long deals stayed in a stage of late, and who is in it now.
CREATE INDEX deal_visit_by_stage ON deal_visit (workspace, stage, left_at);
