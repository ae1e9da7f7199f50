-- A workspace is its own subject: both `workspace` and `id` name it.
CREATE TABLE workspace (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    working_days TEXT NOT NULL,
    sample INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);

CREATE TABLE team (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE UNIQUE INDEX team_by_name ON team (workspace, name_key);

-- Members and contacts share one kind of id; an id stands in one of the two tables.
CREATE TABLE member (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    email TEXT NOT NULL,
    email_key TEXT NOT NULL,
    role TEXT NOT NULL,
    visibility TEXT NOT NULL,
    team TEXT,
    state TEXT NOT NULL,
    language TEXT NOT NULL,
    theme TEXT NOT NULL,
    single_keys INTEGER NOT NULL,
    invited_at BIGINT NOT NULL,
    joined_at BIGINT,
    PRIMARY KEY (workspace, id)
);
CREATE UNIQUE INDEX member_by_email ON member (workspace, email_key);
CREATE INDEX member_by_name ON member (workspace, name_key, id);
CREATE INDEX member_by_team ON member (workspace, team, id);
-- Sign-in knows only a mail address, not the workspace.
CREATE INDEX member_sign_in ON member (email_key);

-- What a member signs in with. Not in the ledger: a password's hash can be guessed at offline.
CREATE TABLE account (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    password_changed_at BIGINT NOT NULL,
    seen_at BIGINT,
    PRIMARY KEY (workspace, id)
);

CREATE TABLE session (
    workspace TEXT NOT NULL,
    token_hash BYTEA NOT NULL,
    person TEXT NOT NULL,
    started_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, token_hash)
);
CREATE INDEX session_by_person ON session (workspace, person);

-- Counted per address and per account, before anybody is known: the workspace is the house's own.
CREATE TABLE sign_in_attempt (
    workspace TEXT NOT NULL,
    counted_by TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    first_at BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, counted_by)
);
CREATE INDEX sign_in_attempt_by_age ON sign_in_attempt (workspace, last_at);

CREATE TABLE api_token (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL,
    person TEXT NOT NULL,
    permissions TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    PRIMARY KEY (workspace, id)
);
CREATE UNIQUE INDEX api_token_by_secret ON api_token (workspace, secret_hash);
CREATE INDEX api_token_by_person ON api_token (workspace, person);

CREATE TABLE invitation (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    person TEXT NOT NULL,
    secret_hash TEXT NOT NULL,
    invited_by TEXT,
    invited_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE UNIQUE INDEX invitation_by_secret ON invitation (workspace, secret_hash);
CREATE INDEX invitation_by_person ON invitation (workspace, person);

CREATE TABLE customer (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    country TEXT,
    open_deals BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX customer_by_name ON customer (workspace, name_key, id);

CREATE TABLE contact (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    customer TEXT NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    title TEXT,
    email TEXT,
    phone TEXT,
    buyer_roles TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX contact_by_customer ON contact (workspace, customer, name_key, id);

-- One `currency` costs `rate` in `base`, from that day on until a later rate.
CREATE TABLE exchange_rate (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    currency TEXT NOT NULL,
    base TEXT NOT NULL,
    rate TEXT NOT NULL,
    day TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE UNIQUE INDEX exchange_rate_by_day ON exchange_rate (workspace, base, currency, day);
