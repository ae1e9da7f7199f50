-- only postgresql
CREATE TABLE blob (
    workspace TEXT NOT NULL,
    digest BYTEA NOT NULL,
    content BYTEA NOT NULL,
    PRIMARY KEY (workspace, digest)
);
-- What is stored is compressed already (PDF, pictures); do not try again.
ALTER TABLE blob ALTER COLUMN content SET STORAGE EXTERNAL;
-- end only
