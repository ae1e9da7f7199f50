-- What asks for attention in an open deal now. Owner, pipeline and stage are the deal's, copied so
-- that the list filters and pages by its own indexes. `urgency` is 1 for red, 2 for amber.
CREATE TABLE alert (
    workspace     TEXT   NOT NULL,
    deal          TEXT   NOT NULL,
    kind          TEXT   NOT NULL,
    level         TEXT   NOT NULL,
    urgency       BIGINT NOT NULL,
    since         TEXT   NOT NULL,
    from_day      TEXT   NOT NULL,
    limit_days    BIGINT NOT NULL,
    norm_tenths   BIGINT NOT NULL,
    norm_stays    BIGINT NOT NULL,
    owner         TEXT   NOT NULL,
    pipeline      TEXT   NOT NULL,
    stage         TEXT   NOT NULL,
    snoozed_until TEXT,
    snoozed_by    TEXT,
    snooze_reason TEXT   NOT NULL,
    PRIMARY KEY (workspace, deal, kind)
);
CREATE INDEX alert_in_order ON alert (workspace, urgency, since, deal, kind);
CREATE INDEX alert_by_owner ON alert (workspace, owner, urgency, since, deal, kind);

-- The newest look at each open deal, with what it measured by.
CREATE TABLE deal_look (
    workspace       TEXT   NOT NULL,
    deal            TEXT   NOT NULL,
    looked_on       TEXT   NOT NULL,
    norm_tenths     BIGINT NOT NULL,
    norm_stays      BIGINT NOT NULL,
    zone            TEXT   NOT NULL,
    working_days    TEXT   NOT NULL,
    weighs_proposal BIGINT NOT NULL,
    PRIMARY KEY (workspace, deal)
);

-- The norm of a stage, counted at most once a day.
CREATE TABLE stage_norm (
    workspace     TEXT   NOT NULL,
    stage         TEXT   NOT NULL,
    counted_on    TEXT   NOT NULL,
    tenths        BIGINT NOT NULL,
    stays         BIGINT NOT NULL,
    PRIMARY KEY (workspace, stage)
);
