-- Somebody forgot a password. The secret of the link that was mailed is not kept, not even hashed:
-- it is made from the id under a key outside the database.
CREATE TABLE password_reset (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    person TEXT NOT NULL,
    asked_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX password_reset_by_person ON password_reset (workspace, person, asked_at);
