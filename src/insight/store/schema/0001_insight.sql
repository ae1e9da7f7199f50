-- What the figures are counted from. Every row here is made from facts alone, and can be made again.

-- What the fold needs to know beside a deal: the day's time zone, and the order of stages. `followed`
-- is the last fact that is counted.
CREATE TABLE insight_house (
    workspace TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    followed BIGINT NOT NULL,
    PRIMARY KEY (workspace)
);
CREATE TABLE insight_stage (
    workspace TEXT NOT NULL,
    stage TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (workspace, stage)
);

CREATE TABLE insight_deal (
    workspace TEXT NOT NULL,
    id TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    standing TEXT NOT NULL,
    owner TEXT NOT NULL,
    value_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    size BIGINT NOT NULL,
    claims_stage BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    created_month TEXT NOT NULL,
    ended_at BIGINT,
    ended_day TEXT,
    ended_month TEXT NOT NULL,
    close_day TEXT,
    close_month TEXT NOT NULL,
    close_since TEXT,
    promised BIGINT NOT NULL,
    PRIMARY KEY (workspace, id)
);
CREATE INDEX insight_deal_by_end ON insight_deal (workspace, pipeline, ended_month, id);
CREATE INDEX insight_deal_by_close ON insight_deal (workspace, pipeline, close_month, id) WHERE promised = 1;

-- A stay of a deal in a stage. It belongs to who owned the deal when it ended, at the size the deal
-- had then; an open one follows the deal.
CREATE TABLE insight_stay (
    workspace TEXT NOT NULL,
    deal TEXT NOT NULL,
    number BIGINT NOT NULL,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    owner TEXT NOT NULL,
    currency TEXT NOT NULL,
    size BIGINT NOT NULL,
    imported BIGINT NOT NULL,
    ending TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    entered_month TEXT NOT NULL,
    left_at BIGINT,
    left_month TEXT NOT NULL,
    PRIMARY KEY (workspace, deal, number)
);
CREATE INDEX insight_stay_behind ON insight_stay (workspace, pipeline, stage, left_month, deal, number);

-- A close day that stood thirty days before it came, and was moved since.
CREATE TABLE insight_promise (
    workspace TEXT NOT NULL,
    deal TEXT NOT NULL,
    number BIGINT NOT NULL,
    pipeline TEXT NOT NULL,
    owner TEXT NOT NULL,
    currency TEXT NOT NULL,
    size BIGINT NOT NULL,
    day TEXT NOT NULL,
    month TEXT NOT NULL,
    PRIMARY KEY (workspace, deal, number)
);
CREATE INDEX insight_promise_by_month ON insight_promise (workspace, pipeline, month, deal);

-- The sums that dashboards read: as many rows as owners, stages, sizes and months, never deals.
CREATE TABLE insight_stage_month (
    workspace TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    stage TEXT NOT NULL,
    month TEXT NOT NULL,
    owner TEXT NOT NULL,
    currency TEXT NOT NULL,
    size BIGINT NOT NULL,
    entered BIGINT NOT NULL,
    forward BIGINT NOT NULL,
    overridden BIGINT NOT NULL,
    back BIGINT NOT NULL,
    lost BIGINT NOT NULL,
    aside BIGINT NOT NULL,
    stay_s BIGINT NOT NULL,
    open BIGINT NOT NULL,
    open_since_s BIGINT NOT NULL,
    claiming BIGINT NOT NULL,
    PRIMARY KEY (workspace, pipeline, stage, month, owner, currency, size)
);
CREATE TABLE insight_month (
    workspace TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    month TEXT NOT NULL,
    owner TEXT NOT NULL,
    currency TEXT NOT NULL,
    size BIGINT NOT NULL,
    opened BIGINT NOT NULL,
    opened_minor BIGINT NOT NULL,
    won BIGINT NOT NULL,
    won_minor BIGINT NOT NULL,
    lost BIGINT NOT NULL,
    aside BIGINT NOT NULL,
    ended_minor BIGINT NOT NULL,
    cycle_s BIGINT NOT NULL,
    promised BIGINT NOT NULL,
    on_time BIGINT NOT NULL,
    lost_before BIGINT NOT NULL,
    PRIMARY KEY (workspace, pipeline, month, owner, currency, size)
);
