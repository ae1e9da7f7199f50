CREATE TABLE pipeline (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);

CREATE TABLE stage (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    pipeline TEXT NOT NULL,
    name TEXT NOT NULL,
    position BIGINT NOT NULL,
    buyer_phase TEXT NOT NULL,
    expected_days BIGINT NOT NULL,
    retired BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX stage_by_pipeline ON stage (workspace, pipeline, position);

CREATE TABLE criterion (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    stage TEXT NOT NULL,
    position BIGINT NOT NULL,
    name TEXT NOT NULL,
    hint TEXT NOT NULL,
    quantity TEXT NOT NULL,
    limit_days BIGINT,
    retired BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX criterion_by_stage ON criterion (workspace, stage, position);

CREATE TABLE deal (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    customer TEXT NOT NULL,
    value_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    close_day TEXT,
    owner TEXT NOT NULL,
    stage_since BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    closed_at BIGINT,
    verbal_on TEXT,
    verbal_note TEXT NOT NULL,
    lost_reason TEXT,
    lost_note TEXT NOT NULL,
    overrides BIGINT NOT NULL,
    claims_stage BIGINT NOT NULL,
    claimed_stage TEXT NOT NULL,
    claimed_at BIGINT,
    source_system TEXT,
    source_id TEXT,
    import TEXT,
    moved_from TEXT,
    moved_how TEXT,
    moved_by TEXT,
    moved_at BIGINT,
    moved_claims BIGINT NOT NULL,
    gate TEXT NOT NULL,
    missing_count BIGINT NOT NULL,
    next_step TEXT,
    next_due TEXT,
    PRIMARY KEY (workspace, id)
);
-- The board and every list of open deals walk one of these in order and stop at the page's end.
-- A missing day sorts last through '9999-12-31'.
CREATE INDEX deal_on_board ON deal (workspace, pipeline, stage, COALESCE(close_day, '9999-12-31'), id)
    WHERE state = 'open';
CREATE INDEX deal_on_own_board ON deal (workspace, owner, pipeline, stage, COALESCE(close_day, '9999-12-31'), id)
    WHERE state = 'open';
CREATE INDEX deal_by_close ON deal (workspace, COALESCE(close_day, '9999-12-31'), id) WHERE state = 'open';
CREATE INDEX deal_by_value ON deal (workspace, value_minor, id) WHERE state = 'open';
CREATE INDEX deal_by_name ON deal (workspace, name, id) WHERE state = 'open';
CREATE INDEX deal_by_stage_since ON deal (workspace, stage_since, id) WHERE state = 'open';
CREATE INDEX deal_by_update ON deal (workspace, updated_at, id);
CREATE INDEX deal_closed ON deal (workspace, state, closed_at, id) WHERE state <> 'open';
CREATE INDEX deal_missing_evidence ON deal (workspace, COALESCE(close_day, '9999-12-31'), id)
    WHERE state = 'open' AND missing_count > 0;
CREATE INDEX deal_without_next_step ON deal (workspace, COALESCE(close_day, '9999-12-31'), id)
    WHERE state = 'open' AND next_step IS NULL;
CREATE INDEX deal_claiming ON deal (workspace, COALESCE(close_day, '9999-12-31'), id)
    WHERE state = 'open' AND claims_stage = 1;
CREATE INDEX deal_by_next_due ON deal (workspace, next_due, id) WHERE state = 'open' AND next_due IS NOT NULL;
CREATE INDEX deal_by_customer ON deal (workspace, customer, id);
CREATE INDEX deal_by_source ON deal (workspace, source_system, source_id) WHERE source_id IS NOT NULL;
CREATE INDEX deal_by_import ON deal (workspace, import, id) WHERE import IS NOT NULL;

-- Deals of an import that is still being applied are not shown to anybody.
CREATE TABLE pending_import (
    workspace TEXT NOT NULL,
    import TEXT NOT NULL,
    PRIMARY KEY (workspace, import)
);

-- One row for every stay in a stage; `number` counts a deal's stays from 1.
CREATE TABLE deal_visit (
    workspace TEXT NOT NULL,
    deal TEXT NOT NULL,
    number BIGINT NOT NULL,
    stage TEXT NOT NULL,
    entered_how TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    left_at BIGINT,
    PRIMARY KEY (workspace, deal, number)
);

CREATE TABLE deal_stakeholder (
    workspace TEXT NOT NULL,
    deal TEXT NOT NULL,
    contact TEXT NOT NULL,
    role TEXT NOT NULL,
    concern TEXT NOT NULL,
    PRIMARY KEY (workspace, deal, contact, role)
);

-- Open deals and their values, counted as they change, so that a board's totals cost the same at
-- a thousand deals and at a million.
CREATE TABLE deal_total (
    workspace TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    owner TEXT NOT NULL,
    currency TEXT NOT NULL,
    deals BIGINT NOT NULL,
    value_minor BIGINT NOT NULL,
    PRIMARY KEY (workspace, pipeline, stage, owner, currency)
);
CREATE INDEX deal_total_by_owner ON deal_total (workspace, owner, deals);

-- Search: the words of a deal, each with the workspace's key before it, so that the work of a
-- query follows the matches of one workspace.
-- only sqlite
CREATE TABLE deal_search_row (
    workspace TEXT NOT NULL,
    deal TEXT NOT NULL,
    number INTEGER PRIMARY KEY
);
CREATE UNIQUE INDEX deal_search_row_by_deal ON deal_search_row (workspace, deal);
CREATE VIRTUAL TABLE deal_search USING fts5 (words, tokenize = "unicode61 remove_diacritics 0");
-- end only
-- only postgresql
CREATE TABLE deal_search (
    workspace TEXT NOT NULL,
    deal TEXT NOT NULL,
    words TSVECTOR NOT NULL,
    PRIMARY KEY (workspace, deal)
);
CREATE INDEX deal_search_words ON deal_search USING GIN (words);
-- end only
