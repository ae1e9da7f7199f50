-- The outbox: a row a mail, without its words. They are written when it is sent.
CREATE TABLE mail (
    workspace     TEXT   NOT NULL,
    id            TEXT   NOT NULL,
    revision      BIGINT NOT NULL,
    kind          TEXT   NOT NULL,
    cause         BIGINT NOT NULL,
    about         TEXT   NOT NULL,
    person        TEXT   NOT NULL,
    state         TEXT   NOT NULL,
    tries         BIGINT NOT NULL,
    queued_at     BIGINT NOT NULL,
    try_at        BIGINT NOT NULL,
    send_until    BIGINT NOT NULL,
    sent_at       BIGINT,
    trouble       TEXT,
    reply_code    BIGINT,
    reply         TEXT,
    PRIMARY KEY (workspace, id)
);
-- A fact causes at most one mail of a kind to one person.
CREATE UNIQUE INDEX mail_by_cause ON mail (workspace, cause, kind, person);
CREATE INDEX mail_waiting ON mail (workspace, try_at, id) WHERE state = 'waiting';
CREATE INDEX mail_sent ON mail (workspace, sent_at) WHERE state = 'sent';
CREATE INDEX mail_by_person ON mail (workspace, person, queued_at);
CREATE INDEX mail_by_state ON mail (workspace, state, id);

-- Who sends for a workspace now: the job, and the server that took the next mails into its hands.
CREATE TABLE outbox (
    workspace     TEXT   NOT NULL,
    job           TEXT   NOT NULL,
    holder        TEXT   NOT NULL,
    held_until    BIGINT NOT NULL,
    PRIMARY KEY (workspace)
);
