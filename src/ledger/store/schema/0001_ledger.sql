-- One row is one fact; rows are only ever added, except that an erasure empties `erasable`.
CREATE TABLE fact (
    workspace       TEXT   NOT NULL,
    sequence        BIGINT NOT NULL,
    previous        BIGINT NOT NULL,
    subject         TEXT   NOT NULL,
    topic           TEXT   NOT NULL,
    kind            TEXT   NOT NULL,
    version         BIGINT NOT NULL,
    recorded_at     BIGINT NOT NULL,
    occurred_at     BIGINT NOT NULL,
    author          TEXT,
    proof           TEXT   NOT NULL,
    on_behalf_of    TEXT,
    audience        TEXT   NOT NULL,
    kept            TEXT   NOT NULL,
    erasable        TEXT,
    salt            BYTEA,
    erasable_digest BYTEA,
    -- The leaf of the tree: verify names the fact that was altered, proofs need no hashing anew.
    leaf            BYTEA  NOT NULL,
    PRIMARY KEY (workspace, sequence)
);

CREATE INDEX fact_by_subject ON fact (workspace, subject, sequence);
CREATE INDEX fact_by_topic ON fact (workspace, topic, sequence);

-- The number of facts and the peaks of the tree, so that an append costs about two hashes.
CREATE TABLE ledger_head (
    workspace TEXT   NOT NULL,
    size      BIGINT NOT NULL,
    frontier  BYTEA  NOT NULL,
    PRIMARY KEY (workspace)
);

-- Answers to commands, for a day, so that a command whose answer was lost can be sent again.
CREATE TABLE idempotency (
    workspace   TEXT   NOT NULL,
    author      TEXT   NOT NULL,
    key         TEXT   NOT NULL,
    body_digest BYTEA  NOT NULL,
    subject     TEXT   NOT NULL,
    sequence    BIGINT NOT NULL,
    created_at  BIGINT NOT NULL,
    PRIMARY KEY (workspace, author, key)
);
CREATE INDEX idempotency_by_age ON idempotency (workspace, created_at);

-- only postgresql
-- The key that signs checkpoints; with SQLite it is a file beside the database. One row.
CREATE TABLE house_key (
    id         BIGINT NOT NULL PRIMARY KEY CHECK (id = 1),
    seed       BYTEA  NOT NULL
);
-- end only
