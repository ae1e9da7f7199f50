CREATE TABLE import (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    state TEXT NOT NULL,
    source TEXT NOT NULL,
    file_name TEXT NOT NULL,
    size_bytes BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    parts TEXT NOT NULL,
    encoding TEXT NOT NULL,
    column_list TEXT NOT NULL,
    mapping TEXT NOT NULL,
    pass BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    blank_count BIGINT NOT NULL,
    good_count BIGINT NOT NULL,
    bad_count BIGINT NOT NULL,
    left_out_count BIGINT NOT NULL,
    new_deals BIGINT NOT NULL,
    known_deals BIGINT NOT NULL,
    claims BIGINT NOT NULL,
    job TEXT,
    imported_by TEXT,
    taken_at BIGINT NOT NULL,
    applied_at BIGINT,
    PRIMARY KEY (workspace, id)
);

-- The rows of a file as they were checked. Every new mapping checks all of them in a pass of its
-- own; rows of older passes are taken away afterwards, some at a time.
CREATE TABLE import_row (
    workspace TEXT NOT NULL,
    import TEXT NOT NULL,
    pass BIGINT NOT NULL,
    line BIGINT NOT NULL,
    state TEXT NOT NULL,
    problems TEXT NOT NULL,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    customer TEXT NOT NULL,
    value_minor BIGINT,
    currency TEXT,
    stage_name TEXT NOT NULL,
    close_day TEXT,
    claim BIGINT NOT NULL,
    by_person BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (workspace, import, pass, line)
);
CREATE INDEX import_row_by_state ON import_row (workspace, import, pass, state, line);
CREATE INDEX import_row_by_deal ON import_row (workspace, import, pass, external_id, line);
CREATE INDEX import_row_claiming ON import_row (workspace, import, pass, line) WHERE claim = 1;
CREATE INDEX import_row_left_out ON import_row (workspace, import, line) WHERE by_person = 1;

-- How far an import is applied: the last line, or in a history the last deal.
CREATE TABLE import_place (
    workspace TEXT NOT NULL,
    import TEXT NOT NULL,
    place TEXT NOT NULL,
    PRIMARY KEY (workspace, import)
);

-- What the ids of accounts and users in a Data Export stand for.
CREATE TABLE external_name (
    workspace TEXT NOT NULL,
    system TEXT NOT NULL,
    kind TEXT NOT NULL,
    external_id TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (workspace, system, kind, external_id)
);
