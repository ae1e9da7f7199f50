-- What a stage asks of a deal beside its criteria: fields before it is left, the wording a next step
-- starts with, and a look at who is involved when it is entered.
ALTER TABLE stage ADD COLUMN required TEXT;
ALTER TABLE stage ADD COLUMN next_step_template TEXT;
ALTER TABLE stage ADD COLUMN asks_stakeholders BIGINT;
ALTER TABLE deal ADD COLUMN stakeholders_at BIGINT;
