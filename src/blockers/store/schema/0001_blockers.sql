CREATE TABLE blocker (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    deal TEXT NOT NULL,
    kind TEXT NOT NULL,
    stall_point TEXT,
    what TEXT NOT NULL,
    owner TEXT NOT NULL,
    strategy TEXT NOT NULL,
    review_day TEXT NOT NULL,
    delay_minor BIGINT,
    delay_currency TEXT,
    delay_per TEXT,
    delay_since TEXT,
    delay_ground TEXT NOT NULL,
    state TEXT NOT NULL,
    opened_by TEXT,
    opened_at BIGINT NOT NULL,
    outcome TEXT,
    outcome_note TEXT NOT NULL,
    resolved_by TEXT,
    resolved_at BIGINT,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX blocker_by_deal ON blocker (workspace, deal, state, review_day, id);
-- The workspace's list walks the first of these in order; the counts walk the second whole.
CREATE INDEX blocker_to_review ON blocker (workspace, review_day, id) WHERE state = 'open';
CREATE INDEX blocker_by_kind ON blocker (workspace, kind, opened_at) WHERE state = 'open';

CREATE TABLE blocker_action (
    workspace TEXT NOT NULL,
    blocker TEXT NOT NULL,
    commitment TEXT NOT NULL,
    PRIMARY KEY (workspace, blocker, commitment)
);
