-- Money: what was allotted, promised, spent and shown. Amounts in cents; credit notes are negative.

CREATE TABLE fund (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('F-%06d', id)) VIRTUAL,
  acronym TEXT NOT NULL UNIQUE,  -- QSFP, QPE, CL, PNRR-1.1.4
  name TEXT NOT NULL,
  survey_quota TEXT UNIQUE,      -- how the Multifondo survey calls it: QS, QPE, CL
  level TEXT,                    -- fund_level
  manager TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;

CREATE TABLE fund_annuality (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('FA-%06d', id)) VIRTUAL,
  fund INTEGER NOT NULL REFERENCES fund (id),
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  decree TEXT,
  chapter TEXT,
  cup TEXT,
  allotted INTEGER NOT NULL DEFAULT 0 CHECK (allotted >= 0),
  received INTEGER CHECK (received >= 0),
  last_received_on TEXT CHECK (last_received_on IS date(last_received_on)),
  spend_from TEXT CHECK (spend_from IS date(spend_from)),  -- costs of these days are admitted
  spend_to TEXT CHECK (spend_to IS date(spend_to)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (fund, year),
  CHECK (spend_to >= spend_from)
) STRICT;
CREATE INDEX fund_annuality_cup ON fund_annuality (cup);

CREATE TABLE intervention (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('INT-%06d', id)) VIRTUAL,
  acronym TEXT NOT NULL UNIQUE,  -- A_SEGR ... H_PIS, SI, PUC
  name TEXT NOT NULL,
  legal_letter TEXT,
  personal_title INTEGER NOT NULL DEFAULT 1 CHECK (personal_title IN (0, 1)),  -- a beneficiary's title is needed
  puc INTEGER NOT NULL DEFAULT 0 CHECK (puc IN (0, 1)),
  position INTEGER,              -- order in the statement
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;

CREATE TABLE convention (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CON-%06d', id)) VIRTUAL,
  number TEXT NOT NULL UNIQUE,   -- of the repertory
  title TEXT NOT NULL,
  kind TEXT,                     -- convention_kind
  notice TEXT,                   -- public notice
  act TEXT,
  signed_on TEXT CHECK (signed_on IS date(signed_on)),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  lead INTEGER REFERENCES organisation (id),
  amends INTEGER REFERENCES convention (id),
  amount INTEGER CHECK (amount >= 0),
  cup TEXT,
  emergency INTEGER CHECK (emergency IN (0, 1)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;

CREATE TABLE convention_partner (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('CP-%06d', id)) VIRTUAL,
  convention INTEGER NOT NULL REFERENCES convention (id),
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  role TEXT,                     -- partner_role
  lines TEXT,
  budget INTEGER CHECK (budget >= 0),
  own_resources INTEGER CHECK (own_resources >= 0),
  valid_from TEXT CHECK (valid_from IS date(valid_from)),
  valid_to TEXT CHECK (valid_to IS date(valid_to)),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (valid_to >= valid_from)
) STRICT;
CREATE UNIQUE INDEX convention_partner_key ON convention_partner (convention, organisation, coalesce(valid_from, ''));

CREATE TABLE budget_item (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('VB-%06d', id)) VIRTUAL,
  fund_annuality INTEGER NOT NULL REFERENCES fund_annuality (id),
  intervention INTEGER NOT NULL REFERENCES intervention (id),
  modality TEXT NOT NULL DEFAULT 'none',   -- modality
  line TEXT NOT NULL DEFAULT 'none',       -- line
  cost_kind TEXT NOT NULL DEFAULT 'none',  -- cost_kind
  revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
  convention INTEGER REFERENCES convention (id),
  organisation INTEGER REFERENCES organisation (id),
  amount INTEGER NOT NULL,
  decided_on TEXT CHECK (decided_on IS date(decided_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day))
) STRICT;
CREATE UNIQUE INDEX budget_item_key
  ON budget_item (fund_annuality, intervention, modality, line, cost_kind, coalesce(organisation, 0), revision);

-- Impegno di spesa: the obligation, not what a person commits to.
CREATE TABLE obligation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('IS-%06d', id)) VIRTUAL,
  year INTEGER NOT NULL CHECK (year BETWEEN 2000 AND 2200),
  number TEXT NOT NULL,
  day TEXT CHECK (day IS date(day)),       -- when it was legally perfected
  amount INTEGER NOT NULL,                 -- as taken; changes are in obligation_change
  fund_annuality INTEGER REFERENCES fund_annuality (id),
  chapter TEXT,
  cup TEXT,
  cig TEXT,
  act TEXT,
  payee TEXT,
  purpose TEXT,
  intervention INTEGER REFERENCES intervention (id),
  modality TEXT,                           -- modality
  convention INTEGER REFERENCES convention (id),
  continues INTEGER REFERENCES obligation (id),  -- the one it re-imputes to a later year
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (year, number)
) STRICT;
CREATE INDEX obligation_annuality ON obligation (fund_annuality);

CREATE TABLE obligation_change (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('IV-%06d', id)) VIRTUAL,
  obligation INTEGER NOT NULL REFERENCES obligation (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  kind TEXT NOT NULL,            -- obligation_change_kind
  amount INTEGER NOT NULL,       -- negative reduces
  act TEXT,
  reason TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (obligation, day, kind)
) STRICT;

CREATE TABLE liquidation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('L-%06d', id)) VIRTUAL,
  obligation INTEGER NOT NULL REFERENCES obligation (id),
  number TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  amount INTEGER NOT NULL,
  act TEXT,
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (obligation, number, day)
) STRICT;

CREATE TABLE payment_order (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('MAN-%06d', id)) VIRTUAL,
  obligation INTEGER NOT NULL REFERENCES obligation (id),
  number TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  amount INTEGER NOT NULL,       -- negative: credit note
  receipt_on TEXT CHECK (receipt_on IS date(receipt_on)),
  liquidation INTEGER REFERENCES liquidation (id),
  payee TEXT,
  purpose TEXT,
  cup TEXT,                      -- as written on the order: may be missing or other
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (obligation, number, day)
) STRICT;
CREATE INDEX payment_order_number ON payment_order (number, day);

-- A cost document of whoever spends.
CREATE TABLE expense (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('SP-%06d', id)) VIRTUAL,
  organisation INTEGER NOT NULL REFERENCES organisation (id),
  kind TEXT NOT NULL DEFAULT 'other',  -- expense_kind
  number TEXT NOT NULL,
  day TEXT NOT NULL CHECK (day IS date(day)),
  supplier TEXT NOT NULL DEFAULT '',   -- or the worker, or the trainee
  supplier_tax_code TEXT,
  staff INTEGER REFERENCES staff (id),
  description TEXT,
  net INTEGER,
  vat INTEGER,
  vat_recoverable INTEGER,
  total INTEGER NOT NULL,
  worked_minutes INTEGER CHECK (worked_minutes >= 0),
  hourly_cost INTEGER CHECK (hourly_cost >= 0),
  cost_method TEXT,              -- cost_method
  cup_on_document INTEGER CHECK (cup_on_document IN (0, 1)),
  cup TEXT,
  cig TEXT,
  no_cig_reason TEXT,
  paid_on TEXT CHECK (paid_on IS date(paid_on)),
  payment_means TEXT,
  durc_valid_to TEXT CHECK (durc_valid_to IS date(durc_valid_to)),
  other_funding TEXT,
  other_funding_amount INTEGER CHECK (other_funding_amount >= 0),
  own_contribution INTEGER CHECK (own_contribution IN (0, 1)),
  convention INTEGER REFERENCES convention (id),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (organisation, kind, number, day, supplier)
) STRICT;

-- What of a document is charged to an annuality.
CREATE TABLE allocation (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('IM-%06d', id)) VIRTUAL,
  expense INTEGER NOT NULL REFERENCES expense (id),
  fund_annuality INTEGER NOT NULL REFERENCES fund_annuality (id),
  intervention INTEGER NOT NULL REFERENCES intervention (id),
  line TEXT NOT NULL DEFAULT 'none',       -- line
  cost_kind TEXT NOT NULL DEFAULT 'none',  -- cost_kind
  modality TEXT,                 -- modality
  share INTEGER CHECK (share >= 0),  -- of the eligible amount, 1/100 %
  amount INTEGER NOT NULL,       -- charged
  beneficiary_title TEXT,        -- beneficiary_title
  beneficiaries INTEGER CHECK (beneficiaries >= 0),
  puc_project INTEGER REFERENCES puc_project (id),
  budget_item INTEGER REFERENCES budget_item (id),
  statement_number INTEGER,      -- progressive number in the partner's statement
  admitted INTEGER,
  excluded INTEGER,
  exclusion_reason TEXT,
  order_number TEXT,             -- payment order that reimbursed the line, as the partner writes it
  order_on TEXT CHECK (order_on IS date(order_on)),
  payment_order INTEGER REFERENCES payment_order (id),
  reporting_number TEXT,         -- Multifondo id
  reporting_state TEXT,          -- reporting_state
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (expense, fund_annuality, intervention, line, cost_kind)
) STRICT;
CREATE INDEX allocation_annuality ON allocation (fund_annuality);

CREATE TABLE timesheet_day (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('TS-%06d', id)) VIRTUAL,
  staff INTEGER NOT NULL REFERENCES staff (id),
  day TEXT NOT NULL CHECK (day IS date(day)),
  worked_minutes INTEGER CHECK (worked_minutes >= 0),  -- the total as written: may disagree with the parts
  other_minutes INTEGER CHECK (other_minutes >= 0),    -- worked for no fund of ours
  absence_minutes INTEGER CHECK (absence_minutes >= 0),
  absence_kind TEXT,             -- absence_kind
  organisation INTEGER REFERENCES organisation (id),   -- employer of that day
  activity TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (staff, day)
) STRICT;

CREATE TABLE timesheet_share (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('TQ-%06d', id)) VIRTUAL,
  timesheet_day INTEGER NOT NULL REFERENCES timesheet_day (id),
  fund_annuality INTEGER NOT NULL REFERENCES fund_annuality (id),
  line TEXT NOT NULL DEFAULT 'none',  -- line
  intervention INTEGER REFERENCES intervention (id),
  minutes INTEGER NOT NULL CHECK (minutes >= 0),
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (timesheet_day, fund_annuality, line)
) STRICT;

-- A round of the Multifondo survey as it was sent: cumulative at `as_of`.
CREATE TABLE survey_round (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('RIL-%06d', id)) VIRTUAL,
  as_of TEXT NOT NULL CHECK (as_of IS date(as_of)),
  fund_annuality INTEGER NOT NULL REFERENCES fund_annuality (id),
  allotted INTEGER,
  committed INTEGER NOT NULL,
  liquidated INTEGER NOT NULL,
  residue INTEGER,
  uncommitted_reason TEXT,
  commit_by TEXT CHECK (commit_by IS date(commit_by)),
  spend_by TEXT CHECK (spend_by IS date(spend_by)),
  decrease_cause TEXT,           -- decrease_cause
  sent_on TEXT CHECK (sent_on IS date(sent_on)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  UNIQUE (as_of, fund_annuality)
) STRICT;

-- Who may benefit, by fund, annualities, days of the spending and intervention: one row that fits the
-- cost is enough. NULL means any. No row at all means that it cannot be said.
CREATE TABLE eligibility_rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('REG-%06d', id)) VIRTUAL,
  key TEXT NOT NULL UNIQUE,
  fund INTEGER REFERENCES fund (id),
  year_from INTEGER,
  year_to INTEGER,
  spent_from TEXT CHECK (spent_from IS date(spent_from)),
  spent_to TEXT CHECK (spent_to IS date(spent_to)),
  intervention INTEGER REFERENCES intervention (id),
  titles TEXT NOT NULL,          -- beneficiary_title, several separated by blanks
  isee_ceiling INTEGER CHECK (isee_ceiling >= 0),
  case_required INTEGER CHECK (case_required IN (0, 1)),
  title_required INTEGER NOT NULL DEFAULT 1 CHECK (title_required IN (0, 1)),
  source TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (evidence IN ('primary', 'secondary', 'practice', 'inferred')),
  verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (year_to >= year_from),
  CHECK (spent_to >= spent_from)
) STRICT;

-- A constraint on the money of an annuality (vincolo): numerator / denominator, compared with `value`.
CREATE TABLE spending_limit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  code TEXT GENERATED ALWAYS AS (printf('VIN-%06d', id)) VIRTUAL,
  key TEXT NOT NULL UNIQUE,
  fund INTEGER REFERENCES fund (id),
  year_from INTEGER,
  year_to INTEGER,
  intervention INTEGER REFERENCES intervention (id),  -- whose cost is the numerator
  numerator TEXT NOT NULL,       -- limit_base
  denominator TEXT NOT NULL,     -- limit_base
  comparison TEXT NOT NULL CHECK (comparison IN ('<', '<=', '>', '>=')),
  value INTEGER,                 -- 1/100 %, or units of the denominator per unit; NULL: not known
  unit TEXT NOT NULL CHECK (unit IN ('share', 'per_unit')),
  label TEXT NOT NULL,
  source TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (evidence IN ('primary', 'secondary', 'practice', 'inferred')),
  verified INTEGER NOT NULL DEFAULT 0 CHECK (verified IN (0, 1)),
  note TEXT,
  origin TEXT,
  reference_day TEXT CHECK (reference_day IS date(reference_day)),
  CHECK (year_to >= year_from)
) STRICT;
