CREATE TABLE activity (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    deal TEXT NOT NULL,
    kind TEXT NOT NULL,
    side TEXT NOT NULL,
    occurred_at BIGINT NOT NULL,
    minutes BIGINT,
    contacts TEXT NOT NULL,
    members TEXT NOT NULL,
    indicators TEXT NOT NULL,
    buyer_acted BIGINT NOT NULL,
    note TEXT NOT NULL,
    source TEXT,
    source_id TEXT,
    recorded_by TEXT,
    recorded_at BIGINT NOT NULL,
    removed_by TEXT,
    removed_at BIGINT,
    removed_why TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX activity_by_deal ON activity (workspace, deal, occurred_at, id) WHERE removed_at IS NULL;
CREATE INDEX activity_of_buyer ON activity (workspace, deal, occurred_at)
    WHERE removed_at IS NULL AND buyer_acted = 1;
CREATE INDEX activity_by_source ON activity (workspace, source, source_id) WHERE source IS NOT NULL;
