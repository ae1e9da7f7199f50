-- What an administrator said about the way in: that the criteria fit, that the guide may go.
CREATE TABLE guide (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    criteria_fit_at BIGINT,
    criteria_fit_by TEXT,
    hidden_at BIGINT,
    hidden_by TEXT,
    PRIMARY KEY (workspace, id)
);
CREATE UNIQUE INDEX guide_of_workspace ON guide (workspace);

-- One walk of a person through the deals that claim their stage. The counts and the place are
-- derived from its decisions.
CREATE TABLE audit (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    held_by TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    total BIGINT NOT NULL,
    round BIGINT NOT NULL,
    finished_at BIGINT,
    kept BIGINT NOT NULL,
    moved_back BIGINT NOT NULL,
    disqualified BIGINT NOT NULL,
    skipped BIGINT NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX audit_running ON audit (workspace, held_by) WHERE finished_at IS NULL;

CREATE TABLE audit_decision (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    audit TEXT NOT NULL,
    deal TEXT NOT NULL,
    verdict TEXT NOT NULL,
    round BIGINT NOT NULL,
    from_stage TEXT NOT NULL,
    from_name TEXT NOT NULL,
    to_name TEXT NOT NULL,
    why TEXT NOT NULL,
    note TEXT NOT NULL,
    place_before TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE UNIQUE INDEX audit_decision_by_deal ON audit_decision (workspace, audit, deal);
CREATE INDEX audit_decision_in_order ON audit_decision (workspace, audit, id);
