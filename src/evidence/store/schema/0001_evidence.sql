CREATE TABLE evidence (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    deal TEXT NOT NULL,
    criterion TEXT,
    kind TEXT NOT NULL,
    act TEXT NOT NULL,
    buyer TEXT,
    buyer_name TEXT NOT NULL,
    occurred_on TEXT NOT NULL,
    text TEXT NOT NULL,
    file TEXT,
    value_minor BIGINT,
    currency TEXT,
    day TEXT,
    audience TEXT NOT NULL,
    state TEXT NOT NULL,
    submitted_by TEXT,
    submitted_at BIGINT NOT NULL,
    decided_by TEXT,
    decided_at BIGINT,
    decision_note TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX evidence_by_deal ON evidence (workspace, deal, id);
CREATE INDEX evidence_waiting ON evidence (workspace, state, id) WHERE state = 'submitted';

CREATE TABLE file (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL,
    size BIGINT NOT NULL,
    media_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    uploaded_by TEXT,
    uploaded_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
