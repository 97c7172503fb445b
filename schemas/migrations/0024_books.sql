-- What the ministerial workbooks ask beside the accounts: contracts of the staff, supervision, extraordinary grants.

-- A contract of an operator with a body: how much of a full-time year it is worth. Without one, what `staff` says counts.
CREATE TABLE staff_contract (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CTR-%06d', id)) VIRTUAL,
  staff INTEGER NOT NULL REFERENCES staff (id),
  body INTEGER REFERENCES organisation (id),  -- who employs
  form TEXT,                     -- employer_form; NULL: as the kind of the body says
  permanent INTEGER CHECK (permanent IN (0, 1)),
  weekly_minutes INTEGER CHECK (weekly_minutes BETWEEN 0 AND 4320),
  full_time_minutes INTEGER CHECK (full_time_minutes BETWEEN 1 AND 4320),
  social_share INTEGER CHECK (social_share BETWEEN 0 AND 10000),  -- of the time, 1/100 %; NULL: all of it
  reimbursed INTEGER CHECK (reimbursed IN (0, 1)),  -- a municipal body pays the cost back to who employs
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX staff_contract_key ON staff_contract (staff, coalesce(body, 0), coalesce(valid_from, ''));

-- A session of professional supervision (PNRR 1.1.4), and who was there.
CREATE TABLE supervision_session (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('SUP-%06d', id)) VIRTUAL,
  group_name TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  kind TEXT NOT NULL,            -- supervision_kind
  minutes INTEGER NOT NULL CHECK (minutes > 0),
  supervisor INTEGER REFERENCES staff (id),
  organisation INTEGER REFERENCES organisation (id),  -- who supervises
  topic TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (group_name, day)
) STRICT;

CREATE TABLE supervision_presence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('SPP-%06d', id)) VIRTUAL,
  supervision_session INTEGER NOT NULL REFERENCES supervision_session (id),
  staff INTEGER NOT NULL REFERENCES staff (id),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),  -- 0: awaited and absent
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (supervision_session, staff)
) STRICT;

ALTER TABLE fund_annuality ADD COLUMN extraordinary INTEGER CHECK (extraordinary IN (0, 1));  -- art. 158 TUEL
