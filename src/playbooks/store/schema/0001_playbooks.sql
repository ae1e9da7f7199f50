CREATE TABLE playbook_text (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    text_key TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE UNIQUE INDEX playbook_text_by_key ON playbook_text (workspace, text_key, language);

CREATE TABLE acceleration (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    deal TEXT NOT NULL,
    idea TEXT NOT NULL,
    ground TEXT NOT NULL,
    note TEXT NOT NULL,
    used_by TEXT,
    used_at BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX acceleration_by_deal ON acceleration (workspace, deal, id);
