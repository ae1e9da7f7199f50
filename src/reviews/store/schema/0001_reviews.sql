CREATE TABLE rhythm (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    looking TEXT NOT NULL,
    every TEXT NOT NULL,
    on_day BIGINT NOT NULL,
    first_stage BIGINT NOT NULL,
    last_stage BIGINT NOT NULL,
    sample_size BIGINT NOT NULL,
    leader TEXT NOT NULL,
    since TEXT NOT NULL,
    last_held TEXT,
    retired BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);

CREATE TABLE review (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    rhythm TEXT,
    looking TEXT NOT NULL,
    pipeline TEXT,
    person TEXT,
    title TEXT NOT NULL,
    led_by TEXT NOT NULL,
    held_on TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    sample_size BIGINT NOT NULL,
    seed TEXT NOT NULL,
    left_out BIGINT NOT NULL,
    closed_at BIGINT,
    closed_by TEXT,
    summary TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);

-- One deal on the agenda of one review, with what was said about it.
CREATE TABLE inspection (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    review TEXT NOT NULL,
    deal TEXT NOT NULL,
    position BIGINT NOT NULL,
    owner TEXT NOT NULL,
    stage TEXT NOT NULL,
    stage_name TEXT NOT NULL,
    stage_position BIGINT NOT NULL,
    days_in_stage BIGINT NOT NULL,
    troubles TEXT NOT NULL,
    asked TEXT NOT NULL,
    findings TEXT NOT NULL,
    answers TEXT NOT NULL,
    note TEXT NOT NULL,
    outcome TEXT,
    looked_at BIGINT,
    looked_by TEXT,
    PRIMARY KEY (workspace, id)
);
CREATE UNIQUE INDEX inspection_by_review ON inspection (workspace, review, position);
CREATE UNIQUE INDEX inspection_by_deal ON inspection (workspace, deal, id);
CREATE INDEX inspection_by_owner ON inspection (workspace, review, owner);

-- Which commitments an inspection made. The commitment itself stands in its own room.
CREATE TABLE review_action (
    workspace TEXT NOT NULL,
    review TEXT NOT NULL,
    inspection TEXT NOT NULL,
    deal TEXT NOT NULL,
    commitment TEXT NOT NULL,
    PRIMARY KEY (workspace, inspection, commitment)
);
CREATE INDEX review_action_by_review ON review_action (workspace, review, inspection);

CREATE TABLE intervention (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    deal TEXT NOT NULL,
    kind TEXT NOT NULL,
    on_day TEXT NOT NULL,
    stepped_in_by TEXT NOT NULL,
    owner TEXT NOT NULL,
    review TEXT,
    note TEXT NOT NULL,
    result TEXT NOT NULL,
    result_note TEXT NOT NULL,
    logged_by TEXT,
    logged_at BIGINT NOT NULL,
    settled_at BIGINT,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX intervention_by_deal ON intervention (workspace, deal, id);
CREATE INDEX intervention_by_day ON intervention (workspace, on_day, owner);
