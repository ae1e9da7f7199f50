-- How far a follower is in each workspace's log. `revision` is the fence: a chunk prepared on an
-- older one is thrown away.
CREATE TABLE follower (
    workspace     TEXT   NOT NULL,
    name          TEXT   NOT NULL,
    revision      BIGINT NOT NULL,
    cursor        BIGINT NOT NULL,
    chunk         BIGINT NOT NULL,
    tries         BIGINT NOT NULL,
    try_at        BIGINT NOT NULL,
    problem       TEXT   NOT NULL,
    lease_owner   TEXT   NOT NULL,
    lease_until   BIGINT NOT NULL,
    PRIMARY KEY (workspace, name)
);
CREATE INDEX follower_held ON follower (lease_owner, workspace, name);

-- Facts that failed a follower too often and were passed over.
CREATE TABLE follower_parked (
    workspace     TEXT   NOT NULL,
    name          TEXT   NOT NULL,
    sequence      BIGINT NOT NULL,
    problem       TEXT   NOT NULL,
    parked_at     BIGINT NOT NULL,
    PRIMARY KEY (workspace, name, sequence)
);
