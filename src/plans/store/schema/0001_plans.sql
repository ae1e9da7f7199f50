CREATE TABLE plan (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    deal TEXT NOT NULL,
    goal TEXT NOT NULL,
    criteria TEXT NOT NULL,
    no_when TEXT NOT NULL,
    go_live TEXT,
    go_live_ground TEXT NOT NULL,
    opened_by TEXT,
    opened_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE UNIQUE INDEX plan_of_deal ON plan (workspace, deal);

-- What a plan says of a step; the commitment of the same id says the rest.
CREATE TABLE plan_step (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    plan TEXT NOT NULL,
    position BIGINT NOT NULL,
    milestone TEXT NOT NULL,
    work_days BIGINT NOT NULL,
    words_of TEXT NOT NULL,
    audience TEXT NOT NULL,
    from_template TEXT NOT NULL,
    times_moved BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX plan_step_of ON plan_step (workspace, plan, position, id);
