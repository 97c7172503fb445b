-- What whoever spends hands in, and what the accounting office exports.

CREATE TABLE statement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('REND-%06d', id)) VIRTUAL,
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  period_from TEXT NOT NULL CHECK (period_from IS date(period_from)),
  period_to TEXT NOT NULL CHECK (period_to IS date(period_to)),
  convention INTEGER REFERENCES convention (id),
  kind TEXT NOT NULL DEFAULT 'intermediate',  -- statement_kind
  received_on TEXT CHECK (received_on IS date(received_on)),
  protocol TEXT,
  state TEXT NOT NULL DEFAULT 'received',     -- statement_state
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  paid INTEGER,                               -- cents, paid to the spender for it
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (organisation, period_from),         -- a later one from the same day takes its place
  CHECK (period_to >= period_from)
) STRICT;

-- Acts of the spender itself: what it obliged, liquidated and paid with money that the lead body has already obliged. They prove
-- a cost and are never added to what the Ambito committed.
CREATE TABLE statement_act (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('ATR-%06d', id)) VIRTUAL,
  statement INTEGER NOT NULL REFERENCES statement (id),
  kind TEXT NOT NULL,                         -- statement_act_kind
  number TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  amount INTEGER NOT NULL,
  receipt_on TEXT CHECK (receipt_on IS date(receipt_on)),
  expense INTEGER REFERENCES expense (id),
  cup TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (statement, kind, number, day)
) STRICT;

ALTER TABLE allocation ADD COLUMN statement INTEGER REFERENCES statement (id);
-- The day from which a corrected statement no longer has the line: charged before, not after.
ALTER TABLE allocation ADD COLUMN cancelled_on TEXT CHECK (cancelled_on IS date(cancelled_on));
CREATE INDEX allocation_statement ON allocation (statement);

-- A line as the accounting office exports it, never corrected here.
CREATE TABLE accounting_line (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CONT-%06d', id)) VIRTUAL,
  obligation_year INTEGER NOT NULL CHECK (obligation_year BETWEEN 2000 AND 2200),
  obligation_number TEXT NOT NULL,
  number TEXT NOT NULL,                       -- of the payment order
  day TEXT NOT NULL CHECK (day IS date(day)),
  amount INTEGER NOT NULL,                    -- negative: credit note
  receipt_on TEXT CHECK (receipt_on IS date(receipt_on)),
  chapter TEXT,
  cup TEXT,
  payee TEXT,
  purpose TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (obligation_year, obligation_number, number, day)
) STRICT;
CREATE INDEX accounting_line_day ON accounting_line (day);
