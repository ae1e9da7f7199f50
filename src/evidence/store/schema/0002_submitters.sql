-- Whether somebody brought evidence at all.
CREATE INDEX evidence_by_submitter ON evidence (workspace, submitted_by, id);
