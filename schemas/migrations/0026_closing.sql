-- Periods that are closed, and what was written in them all the same; the survey rounds themselves.

CREATE TABLE period_lock (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CHI-%06d', id)) VIRTUAL,
  area TEXT NOT NULL,            -- area
  first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
  last_day TEXT NOT NULL CHECK (last_day IS date(last_day)),
  organisation INTEGER REFERENCES organisation (id),  -- only the rows of this partner
  closed_on TEXT NOT NULL CHECK (closed_on IS date(closed_on)),
  closed_by TEXT NOT NULL,
  reason TEXT,                   -- why in spite of what stood against it
  reopened_on TEXT CHECK (reopened_on IS date(reopened_on)),
  reopened_by TEXT,
  reopen_reason TEXT,
  CHECK (last_day >= first_day)
) STRICT;

-- A row of a closed period that was added, changed or removed with a reason.
CREATE TABLE late_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('TAR-%06d', id)) VIRTUAL,
  closing TEXT NOT NULL,         -- code of what closed the period
  register TEXT NOT NULL,
  record TEXT NOT NULL,          -- code
  day TEXT NOT NULL CHECK (day IS date(day)),
  kind TEXT NOT NULL CHECK (kind IN ('added', 'changed', 'removed')),
  changed_on TEXT NOT NULL CHECK (changed_on IS date(changed_on)),
  changed_by TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX late_change_closing ON late_change (closing);

-- A round of the Multifondo survey; its rows are in survey_round.
CREATE TABLE survey (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RVZ-%06d', id)) VIRTUAL,
  as_of TEXT NOT NULL UNIQUE CHECK (as_of IS date(as_of)),
  act TEXT,                      -- note or circular that asks for it
  opens_on TEXT CHECK (opens_on IS date(opens_on)),
  closes_on TEXT CHECK (closes_on IS date(closes_on)),
  extended_to TEXT CHECK (extended_to IS date(extended_to)),
  quotas TEXT,                   -- asked, separated by spaces; NULL: all
  year_from INTEGER,
  year_to INTEGER,
  state TEXT NOT NULL DEFAULT 'open',  -- survey_state
  sent_on TEXT CHECK (sent_on IS date(sent_on)),
  protocol TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (closes_on >= opens_on),
  CHECK (extended_to >= closes_on),
  CHECK (year_to >= year_from)
) STRICT;

ALTER TABLE survey_round ADD COLUMN to_confirm INTEGER CHECK (to_confirm IN (0, 1));  -- copied from the round before

-- The list as the portal shows it, to hold beside what was sent.
CREATE TABLE survey_portal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RPO-%06d', id)) VIRTUAL,
  as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
  fund_annuality INTEGER NOT NULL REFERENCES fund_annuality (id),
  allotted INTEGER,
  committed INTEGER,
  liquidated INTEGER,
  residue INTEGER,
  uncommitted_reason TEXT,
  commit_by TEXT CHECK (commit_by IS date(commit_by)),
  spend_by TEXT CHECK (spend_by IS date(spend_by)),
  decrease_cause TEXT,           -- decrease_cause
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (as_of, fund_annuality)
) STRICT;

-- All that is closed, whatever closed it: days of an area, of one partner where it says so.
CREATE VIEW closed_period (code, area, first_day, last_day, organisation) AS
SELECT code, area, first_day, last_day, organisation FROM period_lock WHERE reopened_on IS NULL
UNION ALL
SELECT code, 'rilevazioni', as_of, as_of, NULL FROM survey WHERE state = 'sent' OR (state = 'open' AND sent_on IS NOT NULL);
