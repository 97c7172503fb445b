-- The papers that prove a cost, and what controllers found.

-- A file in the folder of the attachments; digest and size are those of the day on which it was attached.
CREATE TABLE attachment (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('ALL-%06d', id)) VIRTUAL,
  record TEXT NOT NULL,          -- code of the record that it proves, of any register
  kind TEXT NOT NULL,            -- attachment_kind
  path TEXT NOT NULL CHECK (path <> '' AND substr(path, 1, 1) <> '/' AND '/' || path || '/' NOT LIKE '%/../%'),
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  size INTEGER NOT NULL CHECK (size >= 0),  -- bytes
  day TEXT CHECK (day IS date(day)),        -- of the document itself
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (record, kind, path)
) STRICT;

-- Which attachments the cost of a kind must have.
CREATE TABLE attachment_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('ALR-%06d', id)) VIRTUAL,
  cost_kind TEXT NOT NULL,       -- cost_kind
  kind TEXT NOT NULL,            -- attachment_kind
  fund INTEGER REFERENCES fund (id),        -- NULL: any
  valid_from TEXT CHECK (valid_from IS date(valid_from)),  -- days of the document of the cost
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  source TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (evidence IN ('primary', 'secondary', 'practice', 'inferred')),
  verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX attachment_rule_key ON attachment_rule (cost_kind, kind, coalesce(fund, 0), coalesce(valid_from, ''));

CREATE TABLE control (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CTL-%06d', id)) VIRTUAL,
  authority TEXT NOT NULL,
  act TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  kind TEXT,                     -- control_kind
  fund_annuality INTEGER REFERENCES fund_annuality (id),
  period_from TEXT CHECK (period_from IS date(period_from)),
  period_to TEXT CHECK (period_to IS date(period_to)),
  notified_on TEXT CHECK (notified_on IS date(notified_on)),
  answer_by TEXT CHECK (answer_by IS date(answer_by)),
  answered_on TEXT CHECK (answered_on IS date(answered_on)),
  closed_on TEXT CHECK (closed_on IS date(closed_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (authority, act, day),
  CHECK (period_to >= period_from)
) STRICT;

-- A document that was sampled, or the part of it charged to one annuality. Amounts in cents.
CREATE TABLE control_line (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RCT-%06d', id)) VIRTUAL,
  control INTEGER NOT NULL REFERENCES control (id),
  expense INTEGER NOT NULL REFERENCES expense (id),
  allocation INTEGER REFERENCES allocation (id),  -- NULL: the whole document
  request TEXT,
  answer_by TEXT CHECK (answer_by IS date(answer_by)),
  answered_on TEXT CHECK (answered_on IS date(answered_on)),
  outcome TEXT,                  -- control_outcome
  amount INTEGER CHECK (amount >= 0),        -- cut, or to be given back
  outcome_on TEXT CHECK (outcome_on IS date(outcome_on)),  -- NULL: the day of the control's act
  reason TEXT,
  objections TEXT,               -- of who was controlled
  objections_on TEXT CHECK (objections_on IS date(objections_on)),
  final_outcome TEXT,            -- control_outcome
  final_amount INTEGER CHECK (final_amount >= 0),
  final_on TEXT CHECK (final_on IS date(final_on)),
  recovered INTEGER CHECK (recovered >= 0),
  recovered_on TEXT CHECK (recovered_on IS date(recovered_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX control_line_key ON control_line (control, expense, coalesce(allocation, 0));
CREATE INDEX control_line_expense ON control_line (expense);

-- Of the pseudonyms in what leaves the house: whoever has not the case file cannot lead them back to a record.
CREATE TABLE pseudonym_key (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  key TEXT NOT NULL CHECK (length(key) = 64)  -- hexadecimal
) STRICT;
INSERT INTO pseudonym_key VALUES (1, lower(hex(randomblob(32))));
