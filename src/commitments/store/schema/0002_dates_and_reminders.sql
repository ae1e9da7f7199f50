ALTER TABLE commitment ADD COLUMN done_when TEXT;
ALTER TABLE commitment ADD COLUMN proof_needed BIGINT;
ALTER TABLE commitment ADD COLUMN two_sided BIGINT;
ALTER TABLE commitment ADD COLUMN proposal TEXT;
ALTER TABLE commitment ADD COLUMN comes_after TEXT;
ALTER TABLE commitment ADD COLUMN handed_from TEXT;
ALTER TABLE commitment ADD COLUMN handed_side TEXT;
ALTER TABLE commitment ADD COLUMN doer TEXT;
ALTER TABLE commitment ADD COLUMN waits_on TEXT;
ALTER TABLE commitment ADD COLUMN zone TEXT;
ALTER TABLE commitment ADD COLUMN rung BIGINT;
ALTER TABLE commitment ADD COLUMN reminders BIGINT;
ALTER TABLE commitment ADD COLUMN reminded_at BIGINT;
ALTER TABLE commitment ADD COLUMN escalated_to TEXT;
ALTER TABLE commitment ADD COLUMN escalated_at BIGINT;
-- What a person does, for themselves or for who owes it; what waits on a word of theirs; what was
-- escalated to them.
CREATE INDEX commitment_done_by_hand ON commitment (workspace, COALESCE(doer, owner), COALESCE(due_day, '9999-12-31'), id)
    WHERE state IN ('proposed', 'open', 'waiting');
CREATE INDEX commitment_delegated ON commitment (workspace, owner, COALESCE(due_day, '9999-12-31'), id)
    WHERE state IN ('proposed', 'open', 'waiting') AND doer IS NOT NULL;
CREATE INDEX commitment_waits_on ON commitment (workspace, waits_on, COALESCE(due_day, '9999-12-31'), id)
    WHERE state IN ('proposed', 'open', 'waiting') AND waits_on IS NOT NULL;
CREATE INDEX commitment_escalated ON commitment (workspace, escalated_to, COALESCE(due_day, '9999-12-31'), id)
    WHERE state IN ('proposed', 'open', 'waiting') AND escalated_to IS NOT NULL;
-- Another day for a commitment, and what became of it.
CREATE TABLE commitment_proposal (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    commitment TEXT NOT NULL,
    deal TEXT NOT NULL,
    side TEXT NOT NULL,
    person TEXT,
    agreed_day TEXT,
    day TEXT,
    words TEXT NOT NULL,
    awaits TEXT NOT NULL,
    state TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    answered_by TEXT,
    answered_at BIGINT,
    answer TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX commitment_proposal_of ON commitment_proposal (workspace, commitment, id);
-- What a commitment comes after, from the text in its row, so that it can be found from both ends.
CREATE TABLE commitment_prerequisite (
    workspace TEXT NOT NULL,
    commitment TEXT NOT NULL,
    prerequisite TEXT NOT NULL,
    lag_days BIGINT NOT NULL,
    deal TEXT NOT NULL,
    PRIMARY KEY (workspace, commitment, prerequisite)
);
CREATE INDEX commitment_prerequisite_of ON commitment_prerequisite (workspace, prerequisite, commitment);
CREATE INDEX commitment_prerequisite_in ON commitment_prerequisite (workspace, deal);
-- When people are reminded of each kind of commitment, where the workspace says otherwise.
CREATE TABLE reminder_ladder (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    revision BIGINT NOT NULL,
    ladders TEXT NOT NULL,
    PRIMARY KEY (workspace, id)
);
