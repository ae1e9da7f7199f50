-- The list is counted from its index alone, which therefore holds whose deal it is and what was put
-- off.
DROP INDEX alert_in_order;
CREATE INDEX alert_in_order ON alert (workspace, urgency, since, deal, kind, owner, snoozed_until);
DROP INDEX alert_by_owner;
CREATE INDEX alert_by_owner ON alert (workspace, owner, urgency, since, deal, kind, snoozed_until);
