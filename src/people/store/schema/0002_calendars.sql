ALTER TABLE workspace ADD COLUMN country TEXT;
-- Where a member or contact works, when it is said for them alone.
CREATE TABLE person_place (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    country TEXT,
    time_zone TEXT,
    PRIMARY KEY (workspace, id)
);
-- Days on which somebody is away; nobody named: the whole workspace.
CREATE TABLE absence (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    person TEXT,
    first_day TEXT NOT NULL,
    last_day TEXT NOT NULL,
    note TEXT NOT NULL,
    noted_by TEXT,
    noted_at BIGINT NOT NULL,
    removed_at BIGINT,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX absence_of ON absence (workspace, person, last_day) WHERE removed_at IS NULL;
CREATE INDEX absence_by_day ON absence (workspace, last_day, id) WHERE removed_at IS NULL;
