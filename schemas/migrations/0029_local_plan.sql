-- The rest of the ledger: lines of the local plan, dated CUPs, what a convention rests on and what its partners bring,
-- costs of the staff by method, funding won elsewhere, the partners' periodic reports; what INPS asks of a benefit.

-- A line of the local plan (PAL) of an annuality.
CREATE TABLE plan_line (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('PAL-%06d', id)) VIRTUAL,
  fund_annuality INTEGER NOT NULL REFERENCES fund_annuality (id),
  number TEXT NOT NULL,
  title TEXT NOT NULL,
  intervention INTEGER REFERENCES intervention (id),
  line TEXT,                      -- line
  amount INTEGER NOT NULL CHECK (amount >= 0),  -- cents, planned
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (fund_annuality, number)
) STRICT;

-- Without one: the only line of the annuality with that intervention, if there is just one.
ALTER TABLE obligation ADD COLUMN plan_line INTEGER REFERENCES plan_line (id);
ALTER TABLE allocation ADD COLUMN plan_line INTEGER REFERENCES plan_line (id);

-- Further CUPs of an annuality, or of a convention paid by it, each with its days; the first is in fund_annuality.
CREATE TABLE annuality_cup (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CUP-%06d', id)) VIRTUAL,
  fund_annuality INTEGER NOT NULL REFERENCES fund_annuality (id),
  cup TEXT NOT NULL,
  convention INTEGER REFERENCES convention (id),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX annuality_cup_key ON annuality_cup (fund_annuality, cup, coalesce(valid_from, ''));

-- What pays for a convention or an addendum.
CREATE TABLE convention_fund (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CF-%06d', id)) VIRTUAL,
  convention INTEGER NOT NULL REFERENCES convention (id),
  fund_annuality INTEGER NOT NULL REFERENCES fund_annuality (id),
  amount INTEGER CHECK (amount >= 0),  -- cents
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (convention, fund_annuality)
) STRICT;

-- What a partner answers for, line by line.
CREATE TABLE partner_line (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RL-%06d', id)) VIRTUAL,
  convention INTEGER NOT NULL REFERENCES convention (id),
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  line TEXT NOT NULL,             -- line
  role TEXT,                      -- line_role
  budget INTEGER CHECK (budget >= 0),  -- cents
  people INTEGER CHECK (people >= 0),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX partner_line_key ON partner_line (convention, organisation, line, coalesce(valid_from, ''));

-- What a partner brings of its own. Hours without an amount are worth the rate of hourly_cost on that day.
CREATE TABLE own_resource (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RP-%06d', id)) VIRTUAL,
  convention INTEGER NOT NULL REFERENCES convention (id),
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  kind TEXT NOT NULL,             -- own_resource_kind
  line TEXT,                      -- line
  description TEXT,
  minutes INTEGER CHECK (minutes >= 0),
  profile TEXT,                   -- staff_profile of whoever gives the hours; NULL: a volunteer
  amount INTEGER CHECK (amount >= 0),  -- cents
  document TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX own_resource_origin ON own_resource (origin) WHERE origin IS NOT NULL;
CREATE INDEX own_resource_convention ON own_resource (convention, organisation);

-- What somebody costs and for how much time: the hourly cost by the three real methods. Standard costs are in hourly_cost.
CREATE TABLE staff_cost (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CPS-%06d', id)) VIRTUAL,
  staff INTEGER NOT NULL REFERENCES staff (id),
  method TEXT NOT NULL,           -- cost_method
  cost INTEGER NOT NULL CHECK (cost >= 0),  -- cents, of a month (real_monthly) or of a year, charges included
  minutes INTEGER CHECK (minutes > 0),  -- of that time; NULL: the full-time year of the method 1720
  share INTEGER CHECK (share BETWEEN 1 AND 10000),  -- part-time, in 1/100 %: shortens the year of 1720
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  source TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX staff_cost_key ON staff_cost (staff, coalesce(valid_from, ''));

ALTER TABLE staff ADD COLUMN cv INTEGER CHECK (cv IN (0, 1));  -- a signed CV is on file

-- Calls, bids and donations beside the ministerial funds.
CREATE TABLE funding_call (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('FIN-%06d', id)) VIRTUAL,
  title TEXT NOT NULL,
  caller TEXT NOT NULL,           -- who gives
  kind TEXT,                      -- funding_kind
  organisation INTEGER REFERENCES organisation (id),  -- who asked; NULL: the Ambito
  convention INTEGER REFERENCES convention (id),
  applied_on TEXT CHECK (applied_on IS date(applied_on)),
  asked INTEGER CHECK (asked >= 0),         -- cents
  outcome TEXT,                   -- funding_outcome
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  obtained INTEGER CHECK (obtained >= 0),   -- cents
  cofinancing INTEGER CHECK (cofinancing >= 0),  -- cents, ours
  line TEXT,                      -- line
  used_for TEXT,
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (title, caller),
  CHECK (valid_to >= valid_from)
) STRICT;

-- The periodic report that a convention asks of a partner.
CREATE TABLE partner_report (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('REL-%06d', id)) VIRTUAL,
  convention INTEGER NOT NULL REFERENCES convention (id),
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  period_from TEXT NOT NULL CHECK (period_from IS date(period_from)),
  period_to TEXT NOT NULL CHECK (period_to IS date(period_to)),
  due_on TEXT NOT NULL CHECK (due_on IS date(due_on)),
  received_on TEXT CHECK (received_on IS date(received_on)),
  approved_on TEXT CHECK (approved_on IS date(approved_on)),
  protocol TEXT,
  remarks TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (convention, organisation, period_from),
  CHECK (period_to >= period_from)
) STRICT;

ALTER TABLE ambito ADD COLUMN lead_comune INTEGER REFERENCES comune (id);  -- seat of the lead body
ALTER TABLE economic_aid ADD COLUMN means_test TEXT;  -- means_test
