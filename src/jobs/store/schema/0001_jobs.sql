-- Long work. `revision` is the fence: a chunk prepared on an older one is thrown away.
CREATE TABLE job (
    workspace     TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    revision      BIGINT NOT NULL,
    kind          TEXT   NOT NULL,
    subject       TEXT   NOT NULL,
    state         TEXT   NOT NULL,
    done          BIGINT NOT NULL,
    total         BIGINT NOT NULL,
    input         TEXT   NOT NULL,
    caller        TEXT   NOT NULL,
    problem_code  TEXT   NOT NULL,
    problem_text  TEXT   NOT NULL,
    created_at    BIGINT NOT NULL,
    updated_at    BIGINT NOT NULL,
    lease_owner   TEXT   NOT NULL,
    lease_until   BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
-- Takes the job that waited longest since its last chunk, so that several share a node fairly.
CREATE INDEX job_to_do ON job (kind, updated_at, workspace, id) WHERE state IN ('waiting', 'running');

-- One timer per kind and subject. `try_at` is `due_at` until an attempt has failed.
CREATE TABLE timer (
    workspace     TEXT   NOT NULL,
    kind          TEXT   NOT NULL,
    subject       TEXT   NOT NULL,
    due_at        BIGINT NOT NULL,
    try_at        BIGINT NOT NULL,
    tries         BIGINT NOT NULL,
    parked        BIGINT NOT NULL,
    problem       TEXT   NOT NULL,
    PRIMARY KEY (workspace, kind, subject)
);
CREATE INDEX timer_due ON timer (kind, try_at, workspace, subject) WHERE parked = 0;
CREATE INDEX timer_parked ON timer (workspace, due_at, kind, subject) WHERE parked = 1;
