CREATE TABLE commitment (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    kind TEXT NOT NULL,
    deal TEXT NOT NULL,
    deal_name TEXT NOT NULL,
    criterion TEXT,
    evidence TEXT,
    side TEXT NOT NULL,
    owner TEXT NOT NULL,
    with_person TEXT,
    title TEXT NOT NULL,
    first_due TEXT,
    due_day TEXT,
    state TEXT NOT NULL,
    opened_by TEXT,
    opened_at BIGINT NOT NULL,
    settled_by TEXT,
    settled_at BIGINT,
    note TEXT NOT NULL,
    came_due BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
-- What a person owes and is owed: the inbox walks these in order, never the whole table.
-- A missing day sorts last through '9999-12-31'.
CREATE INDEX commitment_owed_by ON commitment (workspace, owner, COALESCE(due_day, '9999-12-31'), id)
    WHERE state IN ('proposed', 'open', 'waiting');
CREATE INDEX commitment_owed_to ON commitment (workspace, opened_by, COALESCE(due_day, '9999-12-31'), id)
    WHERE state IN ('proposed', 'open', 'waiting');
CREATE INDEX commitment_done_by ON commitment (workspace, owner, settled_at, id)
    WHERE state IN ('done', 'withdrawn');
CREATE INDEX commitment_by_deal ON commitment (workspace, deal, id);
